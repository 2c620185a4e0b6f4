import { tensorAttribute } from '../../onnx/attributes.ts';
import type { OpRule } from '../rule.ts';

/** A tensor of the shape that its input lists, filled with one value (float 0 by default). */
export const constantOfShape: OpRule = {
  infer(context) {
    const dataType = tensorAttribute(context.node, 'value')?.dataType ?? 'float32';
    const { shape: listShape, integers } = context.input(0);
    const rank = listShape?.[0];
    const unknown =
      typeof rank === 'number'
        ? Array.from({ length: rank }, (_, axis) => context.unknownDim(`axis${axis}`))
        : undefined;
    return [{ dataType, shape: integers ?? unknown }];
  },
  gradient: 'none',
};
