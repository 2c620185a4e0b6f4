import { codeOfDataType } from '../onnx/dataTypes.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';

/** A value in the element type of another: a condition becomes 0 and 1. */
export function castLike(builder: GraphBuilder, value: Value, like: Value): Value {
  if (value.dataType === like.dataType) return value;
  return builder.op('Cast', [value], { to: codeOfDataType(like.dataType) });
}
