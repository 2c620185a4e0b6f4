import { normaliseAxes } from '../../onnx/axes.ts';
import { reshapeLike } from '../reshapeLike.ts';
import type { OpRule } from '../rule.ts';

/** x without axes of length 1 (all of them where none are named). dx is dy in the shape of x. */
export const squeeze: OpRule = {
  infer({ inputs, input, error }) {
    const { dataType, shape, integers } = input(0);
    const axes = inputs[1]?.integers;
    if (shape === undefined || (inputs[1] !== undefined && axes === undefined))
      return [{ dataType, shape: undefined }];
    const removed =
      axes === undefined
        ? shape.flatMap((dim, axis) => (dim === 1 ? [axis] : []))
        : normaliseAxes(axes.map(Number), shape.length);
    const long = removed.find((axis) => typeof shape[axis] === 'number' && shape[axis] !== 1);
    if (long !== undefined) throw error(`axis ${long} of length 1`, `${shape[long]}`);
    return [
      {
        dataType,
        shape: shape.filter((_, axis) => !removed.includes(axis)),
        ...(integers && { integers }),
      },
    ];
  },
  gradient: ({ builder, inputs, input, gradient }) => [
    reshapeLike(builder, gradient(), input(0)),
    ...inputs.slice(1).map(() => undefined),
  ],
};
