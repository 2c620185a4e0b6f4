import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { filledTensor } from '../onnx/tensors.ts';
import { staticShape } from './staticShape.ts';

/** Zeros of a value's type and shape, also where the shape is known only at run time. */
export function zerosLike(builder: GraphBuilder, value: Value): Value {
  const dataType = value.dataType === 'string' ? 'float32' : value.dataType;
  const shape = staticShape(value);
  if (shape !== undefined) return builder.constant(filledTensor(dataType, shape, 0), 'zeros');
  return builder.op('ConstantOfShape', [builder.op('Shape', [value])], {
    value: filledTensor(dataType, [1], 0),
  });
}
