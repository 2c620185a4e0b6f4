import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { addDims, sameDim } from '../../onnx/dims.ts';
import type { Dim } from '../../onnx/model.ts';
import { withIntegers } from '../followIntegers.ts';
import { lengthsAlong } from '../lengthsAlong.ts';
import type { OpRule } from '../rule.ts';

/** Inputs laid one behind the other along an axis. dy is split into their parts. */
export const concat: OpRule = {
  infer({ node, inputs, input, error }) {
    const types = inputs.map((_, index) => input(index));
    const { dataType } = types[0];
    const shapes = types.flatMap(({ shape }) => (shape === undefined ? [] : [shape]));
    if (shapes.length < types.length) return [{ dataType, shape: undefined }];
    const [first] = shapes;
    const along = normaliseAxis(intAttribute(node, 'axis', 0), first.length);
    const differing = (a: Dim, b: Dim) => typeof a === 'number' && typeof b === 'number' && !sameDim(a, b);
    for (const shape of shapes)
      if (
        shape.length !== first.length ||
        first.some((dim, axis) => axis !== along && differing(dim, shape[axis]))
      )
        throw error(
          `shapes that differ along axis ${along} alone`,
          shapes.map((dims) => `[${dims.join(', ')}]`).join(', '),
        );
    const total = shapes.map((shape) => shape[along]).reduce(addDims);
    const lists = types.flatMap(({ integers }) => (integers === undefined ? [] : [integers]));
    const shape = first.map((dim, axis) => (axis === along ? total : dim));
    return [withIntegers({ dataType, shape }, lists.length < types.length ? undefined : lists.flat())];
  },
  gradient({ builder, node, inputs, input, gradient }) {
    if (inputs.length === 1) return [gradient()];
    const axis = normaliseAxis(intAttribute(node, 'axis', 0), input(0).shape?.length ?? 0);
    const lengths = lengthsAlong(
      builder,
      inputs.map((_, index) => input(index)),
      axis,
    );
    return builder.ops('Split', inputs.length, [gradient(), lengths], { axis });
  },
};
