import { tensorAttribute } from '../../onnx/attributes.ts';
import { knownNumbers, longestFollowed, withIntegers } from '../followIntegers.ts';
import type { OpRule } from '../rule.ts';

/** A tensor of the shape that its input lists, filled with one value (float 0 by default). */
export const constantOfShape: OpRule = {
  infer(context) {
    const value = tensorAttribute(context.node, 'value');
    const dataType = value?.dataType ?? 'float32';
    const { shape: listShape, integers } = context.input(0);
    const rank = listShape?.[0];
    const unknown =
      typeof rank === 'number'
        ? Array.from({ length: rank }, (_, axis) => context.unknownDim(`axis${axis}`))
        : undefined;
    const elements = filled(knownNumbers(context.input(0)), Number(value?.data[0] ?? 0));
    return [withIntegers({ dataType, shape: integers ?? unknown }, elements)];
  },
  gradient: 'none',
};

/** The elements of a scalar or a short list. */
function filled(shape: readonly number[] | undefined, value: number): number[] | undefined {
  if (shape === undefined || shape.length > 1) return undefined;
  const [length = 1] = shape;
  return length <= longestFollowed ? Array<number>(length).fill(value) : undefined;
}
