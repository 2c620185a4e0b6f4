import type { ValueType } from '../onnx/inference.ts';
import type { Dim } from '../onnx/model.ts';

/** Longest list whose elements are followed. */
export const longestFollowed = 64;

/** Attaches elements that are known to the type of an integer scalar or list; to no other type. */
export function withIntegers(type: ValueType, integers: readonly Dim[] | undefined): ValueType {
  const followed = ['int64', 'int32', 'bool'].includes(type.dataType) && (type.shape?.length ?? 2) <= 1;
  return followed && integers !== undefined && integers.length <= longestFollowed
    ? { ...type, integers }
    : type;
}

/**
 * Elements of integer lists and scalars combined one by one, as broadcasting pairs them. undefined where not all are
 * known, or `combine` does not know a result.
 */
export function combineIntegers(
  inputs: readonly (ValueType | undefined)[],
  combine: (...elements: readonly Dim[]) => Dim | undefined,
): readonly Dim[] | undefined {
  const lists = inputs.flatMap((input) => (input?.integers === undefined ? [] : [input.integers]));
  if (lists.length < inputs.length) return undefined;
  const length = lists.some((list) => list.length === 0) ? 0 : Math.max(...lists.map((list) => list.length));
  const result: Dim[] = [];
  for (let index = 0; index < length; index++) {
    const element = combine(...lists.map((list) => list[list.length === 1 ? 0 : index]));
    if (element === undefined) return undefined;
    result.push(element);
  }
  return result;
}

/** The elements of an integer list where all are numbers, none a symbol. */
export function knownNumbers(type: ValueType | undefined): readonly number[] | undefined {
  return type?.integers?.every((element): element is number => typeof element === 'number')
    ? type.integers
    : undefined;
}
