import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import type { OpRule } from '../rule.ts';

/** A new axis that is on at the index and off elsewhere. */
export const oneHot: OpRule = {
  infer({ node, input, unknownDim }) {
    const { shape } = input(0);
    const { dataType } = input(2);
    if (shape === undefined) return [{ dataType, shape }];
    const axis = normaliseAxis(intAttribute(node, 'axis', -1), shape.length + 1);
    const depth = input(1).integers?.[0] ?? unknownDim('depth');
    return [{ dataType, shape: [...shape.slice(0, axis), depth, ...shape.slice(axis)] }];
  },
  gradient: 'none',
};
