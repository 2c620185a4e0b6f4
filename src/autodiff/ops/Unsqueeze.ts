import { normaliseAxes } from '../../onnx/axes.ts';
import type { Dim } from '../../onnx/model.ts';
import type { OpRule } from '../rule.ts';

/** x with axes of length 1 put in. dx is dy in the shape of x. */
export const unsqueeze: OpRule = {
  infer({ input }) {
    const { dataType, shape, integers } = input(0);
    const axes = input(1).integers;
    if (shape === undefined || axes === undefined) return [{ dataType, shape: undefined }];
    const rank = shape.length + axes.length;
    const added = normaliseAxes(axes.map(Number), rank);
    const rest = [...shape];
    const result: Dim[] = Array.from({ length: rank }, (_, axis) =>
      added.includes(axis) ? 1 : (rest.shift() ?? 1),
    );
    return [{ dataType, shape: result, ...(integers && rank <= 1 && { integers }) }];
  },
  gradient: ({ builder, input, gradient }) => [
    builder.op('Reshape', [gradient(), builder.op('Shape', [input(0)])]),
    undefined,
  ],
};
