import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import type { OpRule } from '../rule.ts';

/** Where along an axis the largest element is. */
export const argMax: OpRule = {
  infer({ node, input }) {
    const { shape } = input(0);
    if (shape === undefined) return [{ dataType: 'int64', shape }];
    const reduced = normaliseAxis(intAttribute(node, 'axis', 0), shape.length);
    const kept = intAttribute(node, 'keepdims', 1) === 1;
    return [
      {
        dataType: 'int64',
        shape: kept
          ? shape.map((dim, axis) => (axis === reduced ? 1 : dim))
          : shape.filter((_, axis) => axis !== reduced),
      },
    ];
  },
  gradient: 'none',
};
