import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import { knownNumbers, withIntegers } from '../followIntegers.ts';
import { lengthOf, placeAlong } from '../placeAlong.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { sumAtPositions } from '../sumAtPositions.ts';

/** Slices of x along an axis, picked by index: embeddings. dx is, at each index, the sum of dy over its occurrences. */
export const gather: OpRule = {
  infer({ node, input, inputs }) {
    const { dataType, shape, integers } = input(0);
    const { shape: picked } = input(1);
    if (shape === undefined || picked === undefined) return [{ dataType, shape: undefined }];
    const axis = normaliseAxis(intAttribute(node, 'axis', 0), shape.length);
    const result = [...shape.slice(0, axis), ...picked, ...shape.slice(axis + 1)];
    const list = integers && knownNumbers(inputs[1])?.map((index) => integers.at(index) ?? 0);
    return [withIntegers({ dataType, shape: result }, list)];
  },
  gradient: (context) => [ofData(context), undefined],
};

function ofData(context: GradientContext): Value {
  const { builder, node, input, gradient } = context;
  const [data, indices] = [input(0), input(1)];
  const axis = normaliseAxis(intAttribute(node, 'axis', 0), data.shape?.length ?? 0);
  const list = (...values: number[]) => builder.constant(int64Tensor([values.length], values));
  const flat = builder.op('Cast', [builder.op('Reshape', [indices, list(-1)])], { to: 7 });
  if (indices.shape?.length === 0) {
    const part = builder.op('Unsqueeze', [gradient(), list(axis)]);
    return placeAlong(builder, { part, positions: flat, axis, like: data });
  }
  // Occurrences to the front, as one axis; what is left of a slice behind it, as the other.
  const order = frontOrder(axis, indices.shape?.length ?? 0, data.shape?.length ?? 0);
  const moved = axis === 0 ? gradient() : builder.op('Transpose', [gradient()], { perm: order });
  const length = builder.op('Unsqueeze', [lengthOf(builder, data, axis), list(0)]);
  const rows = builder.op('Reshape', [
    moved,
    builder.op('Concat', [builder.op('Shape', [flat]), list(-1)], { axis: 0 }),
  ]);
  const sums = sumAtPositions(builder, { rows, positions: flat, length });
  if (axis === 0) return builder.op('Reshape', [sums, builder.op('Shape', [data])]);
  const rest = (data.shape ?? []).map((_, at) => at).filter((at) => at !== axis);
  const frontFirst = builder.op('Gather', [builder.op('Shape', [data]), list(axis, ...rest)]);
  const back = (data.shape ?? []).map((_, at) => [axis, ...rest].indexOf(at));
  return builder.op('Transpose', [builder.op('Reshape', [sums, frontFirst])], { perm: back });
}

/** Axes of dy with those of the indices first. */
function frontOrder(axis: number, indexRank: number, dataRank: number): number[] {
  const all = [...Array(dataRank - 1 + indexRank).keys()];
  const ofIndices = all.slice(axis, axis + indexRank);
  return [...ofIndices, ...all.filter((at) => !ofIndices.includes(at))];
}
