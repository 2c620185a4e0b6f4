import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { staticShape } from './staticShape.ts';

/** The elements of a value in the shape of another that has as many. */
export function reshapeLike(builder: GraphBuilder, value: Value, like: Value): Value {
  const shape = staticShape(like);
  const target = shape
    ? builder.constant(int64Tensor([shape.length], shape), 'shape')
    : builder.op('Shape', [like]);
  // An axis of length 0 means 0, not "as before" (opset 14).
  return builder.op('Reshape', [value, target], builder.opset >= 14 ? { allowzero: 1 } : {});
}
