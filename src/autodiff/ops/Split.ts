import { intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { exactQuotient } from '../../onnx/dims.ts';
import type { InferenceContext } from '../../onnx/inference.ts';
import type { Dim } from '../../onnx/model.ts';
import type { OpRule } from '../rule.ts';

/** x cut along an axis: at listed lengths, or into equal parts, of which the last may be smaller (opset 18). */
export const split: OpRule = {
  infer(context) {
    const { dataType, shape } = context.input(0);
    if (shape === undefined) return context.node.outputs.map(() => ({ dataType, shape }));
    const along = normaliseAxis(intAttribute(context.node, 'axis', 0), shape.length);
    return partLengths(context, shape[along]).map((length) => ({
      dataType,
      shape: shape.map((dim, axis) => (axis === along ? length : dim)),
    }));
  },
  /** dx is the dy of all parts, one behind the other. */
  gradient({ builder, node, inputs, input, outputs, gradient }) {
    const axis = normaliseAxis(intAttribute(node, 'axis', 0), input(0).shape?.length ?? 0);
    const parts = outputs.map((_, index) => gradient(index));
    return [builder.op('Concat', parts, { axis }), ...inputs.slice(1).map(() => undefined)];
  },
};

function partLengths({ node, inputs, unknownDim }: InferenceContext, whole: Dim): readonly Dim[] {
  const count = node.outputs.length;
  if (inputs[1] !== undefined)
    return inputs[1].integers ?? node.outputs.map((_, index) => unknownDim(`part${index}`));
  if (typeof whole !== 'number')
    return node.outputs.map((_, index) => exactQuotient(whole, count) ?? unknownDim(`part${index}`));
  const length = Math.ceil(whole / count);
  return node.outputs.map((_, index) => Math.min(length, whole - index * length));
}
