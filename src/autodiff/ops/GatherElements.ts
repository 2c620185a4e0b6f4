import { intAttribute } from '../../onnx/attributes.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import type { OpRule } from '../rule.ts';
import { sumAtPositions } from '../sumAtPositions.ts';

/**
 * Single elements of x along an axis, picked by index: y[i, j] = x[i, index[i, j]]. dx is, at each element picked, the
 * sum of dy over its occurrences; where they are is found by picking from 0, 1, 2, … in the shape of x.
 */
export const gatherElements: OpRule = {
  infer: ({ input }) => [{ dataType: input(0).dataType, shape: input(1).shape }],
  gradient({ builder, node, input, gradient }) {
    const list = (...values: number[]) => builder.constant(int64Tensor([values.length], values));
    const [shape, size] = [builder.op('Shape', [input(0)]), builder.op('Size', [input(0)])];
    const range = builder.op('Range', [builder.scalar(0, 'int64'), size, builder.scalar(1, 'int64')]);
    const picked = builder.op('GatherElements', [builder.op('Reshape', [range, shape]), input(1)], {
      axis: intAttribute(node, 'axis', 0),
    });
    const sums = sumAtPositions(builder, {
      rows: builder.op('Reshape', [gradient(), list(-1, 1)]),
      positions: builder.op('Reshape', [picked, list(-1)]),
      length: builder.op('Unsqueeze', [size, list(0)]),
    });
    return [builder.op('Reshape', [sums, shape]), undefined];
  },
};
