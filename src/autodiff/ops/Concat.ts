import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { addDims } from '../../onnx/dims.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import type { OpRule } from '../rule.ts';

/** y = the inputs behind each other along an axis. dxᵢ = the part of dy that came from xᵢ. */
export const concat: OpRule = {
  infer({ node, inputs, input }) {
    const types = inputs.map((_, index) => input(index));
    const { dataType } = types[0];
    const shapes = types.map(({ shape }) => shape);
    if (!shapes.every((shape) => shape !== undefined)) return [{ dataType, shape: undefined }];
    const axis = normaliseAxis(intAttribute(node, 'axis', 0), shapes[0].length);
    const length = shapes.map((shape) => shape[axis]).reduce((a, b) => addDims(a, b));
    const lists = types.map(({ integers }) => integers);
    const integers = lists.every((list) => list !== undefined) ? { integers: lists.flat() } : {};
    return [{ dataType, shape: shapes[0].map((dim, at) => (at === axis ? length : dim)), ...integers }];
  },
  gradient({ builder, node, inputs, input, gradient }) {
    const axis = normaliseAxis(intAttribute(node, 'axis', 0), input(0).shape?.length ?? 0);
    const lengths = inputs.map((_, index) => {
      const known = input(index).shape?.[axis];
      if (typeof known === 'number') return builder.constant(int64Tensor([1], [known]));
      const bounds = [axis, axis + 1].map((bound) => builder.constant(int64Tensor([1], [bound])));
      return builder.op('Slice', [builder.op('Shape', [input(index)]), ...bounds]);
    });
    const sizes = builder.op('Concat', lengths, { axis: 0 });
    return builder.ops('Split', inputs.length, [gradient(), sizes], { axis });
  },
};
