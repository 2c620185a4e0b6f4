import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { refuseGradient } from '../refuseGradient.ts';
import type { OpRule } from '../rule.ts';

/** The k largest (smallest) elements along an axis in order, and their indices. */
export const topK: OpRule = {
  infer({ node, input, unknownDim }) {
    const { dataType, shape } = input(0);
    const along = shape && normaliseAxis(intAttribute(node, 'axis', -1), shape.length);
    const count = input(1).integers?.[0] ?? unknownDim('count');
    const result = shape?.map((dim, axis) => (axis === along ? count : dim));
    return [
      { dataType, shape: result },
      { dataType: 'int64', shape: result },
    ];
  },
  gradient: refuseGradient,
};
