import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { lengthOf } from './placeAlong.ts';

/** [a, b, …, columns] as a matrix [a·b·…, columns], without a copy. The rank must be known. */
export function flattenRows(builder: GraphBuilder, value: Value): Value {
  const rank = value.shape?.length ?? 0;
  const columns = value.shape?.[rank - 1];
  if (typeof columns === 'number')
    return builder.op('Reshape', [value, builder.constant(int64Tensor([2], [-1, columns]), 'rows')]);
  const minusOne = builder.constant(int64Tensor([1], [-1]));
  const last = builder.op('Unsqueeze', [
    lengthOf(builder, value, rank - 1),
    builder.constant(int64Tensor([1], [0])),
  ]);
  return builder.op('Reshape', [value, builder.op('Concat', [minusOne, last], { axis: 0 })]);
}
