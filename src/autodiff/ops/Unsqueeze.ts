import { normaliseAxes } from '../../onnx/axes.ts';
import type { Dim } from '../../onnx/model.ts';
import { reshapeLike } from '../reshapeLike.ts';
import type { OpRule } from '../rule.ts';

/** x with axes of length 1 put in. dx is dy in the shape of x. */
export const unsqueeze: OpRule = {
  infer({ input, unknownDim }) {
    const { dataType, shape, integers } = input(0);
    const axes = input(1).integers;
    const count = input(1).shape?.[0];
    if (shape === undefined || typeof count !== 'number') return [{ dataType, shape: undefined }];
    if (axes === undefined) {
      const dims = Array.from({ length: shape.length + count }, (_, axis) => unknownDim(`axis${axis}`));
      return [{ dataType, shape: dims }];
    }
    const rank = shape.length + axes.length;
    const added = normaliseAxes(axes.map(Number), rank);
    const rest = [...shape];
    const result: Dim[] = Array.from({ length: rank }, (_, axis) =>
      added.includes(axis) ? 1 : (rest.shift() ?? 1),
    );
    return [{ dataType, shape: result, ...(integers && rank <= 1 && { integers }) }];
  },
  gradient: ({ builder, input, gradient }) => [reshapeLike(builder, gradient(), input(0)), undefined],
};
