import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { multiplyDims } from '../../onnx/dims.ts';
import { reshapeLike } from '../reshapeLike.ts';
import type { OpRule } from '../rule.ts';

/** A matrix: the axes before one make its rows, the others its columns. dx is dy in the shape of x. */
export const flatten: OpRule = {
  infer({ node, input }) {
    const { dataType, shape } = input(0);
    if (shape === undefined) return [{ dataType, shape }];
    const axis = intAttribute(node, 'axis', 1);
    // Behind the last axis is a place, too.
    const split = axis === shape.length ? axis : normaliseAxis(axis, shape.length);
    return [
      { dataType, shape: [multiplyDims(...shape.slice(0, split)), multiplyDims(...shape.slice(split))] },
    ];
  },
  gradient: ({ builder, input, gradient }) => [reshapeLike(builder, gradient(), input(0))],
};
