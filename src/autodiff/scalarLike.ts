import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';

/** A scalar constant of the element type of another value, so that the two can be combined. */
export function scalarLike(builder: GraphBuilder, like: Value, value: number): Value {
  return builder.scalar(value, like.dataType === 'string' ? 'float32' : like.dataType);
}
