import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';

/** The lengths of an axis in several values, as a list of that many. */
export function lengthsAlong(builder: GraphBuilder, values: readonly Value[], axis: number): Value {
  const lengths = values.map(({ shape }) => shape?.[axis]);
  if (lengths.every((length) => typeof length === 'number'))
    return builder.constant(int64Tensor([lengths.length], lengths), 'lengths');
  const index = builder.constant(int64Tensor([1], [axis]));
  return builder.op(
    'Concat',
    values.map((value) => builder.op('Gather', [builder.op('Shape', [value]), index])),
    { axis: 0 },
  );
}
