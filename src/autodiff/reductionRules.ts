import { InputError } from '../core/errors.ts';
import { intAttribute, intsAttribute } from '../onnx/attributes.ts';
import { normaliseAxes } from '../onnx/axes.ts';
import { codeOfDataType } from '../onnx/dataTypes.ts';
import { multiplyDims } from '../onnx/dims.ts';
import type { Value } from '../onnx/graphBuilder.ts';
import type { Infer } from '../onnx/inference.ts';
import type { Dim, Node } from '../onnx/model.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import type { GradientContext } from './rule.ts';

/**
 * The axes that a reduction runs over: an attribute or a second input, depending on opset and op; none named means all,
 * or none at all with `noop_with_empty_axes`. undefined where they are computed at run time.
 */
function reducedAxes(
  node: Node,
  axesInput: { readonly integers?: readonly Dim[] } | undefined,
  rank: number,
): number[] | undefined {
  const named = axesInput === undefined ? intsAttribute(node, 'axes', []) : axesInput.integers;
  if (named === undefined) return undefined;
  if (named.length > 0) return normaliseAxes(named.map(Number), rank);
  return intAttribute(node, 'noop_with_empty_axes', 0) === 1 ? [] : [...Array(rank).keys()];
}

export const inferReduction: Infer = (context) => {
  const { node, inputs, input, unknownDim } = context;
  const { dataType, shape } = input(0);
  if (shape === undefined) return [{ dataType, shape }];
  const axes = reducedAxes(node, inputs[1], shape.length);
  const keepDims = intAttribute(node, 'keepdims', 1) === 1;
  if (axes === undefined)
    return [{ dataType, shape: keepDims ? shape.map((_, axis) => unknownDim(`axis${axis}`)) : undefined }];
  if (keepDims) return [{ dataType, shape: shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim)) }];
  return [{ dataType, shape: shape.filter((_, axis) => !axes.includes(axis)) }];
};

function axesOf(context: GradientContext): number[] {
  const { node, inputs, input } = context;
  const axes = reducedAxes(node, inputs[1], input(0).shape?.length ?? 0);
  if (axes !== undefined) return axes;
  throw new InputError({
    expected: `constant axes for the gradient of node ${node.name} (${node.op})`,
    got: `${node.inputs[1]}, computed at run time`,
  });
}

/** What belongs to the reduced value, with the reduced axes put back as length 1, so that it broadcasts to the input. */
function withReducedAxes(context: GradientContext, value: Value): Value {
  const axes = axesOf(context);
  if (intAttribute(context.node, 'keepdims', 1) === 1 || axes.length === 0) return value;
  return context.builder.op('Unsqueeze', [value, context.builder.constant(int64Tensor([axes.length], axes))]);
}

/** The gradient of the reduced value, repeated to the shape of the input. */
export function expandReduced(context: GradientContext, gradient: Value): Value {
  const { builder, input } = context;
  return builder.op('Expand', [withReducedAxes(context, gradient), builder.op('Shape', [input(0)])]);
}

/** How many elements were reduced to one: a scalar of the input's type. */
export function countReduced(context: GradientContext): Value {
  const { builder, input, output } = context;
  const { dataType, shape } = input(0);
  const count = multiplyDims(...axesOf(context).map((axis) => shape?.[axis] ?? 'unknown'));
  if (typeof count === 'number') return builder.scalar(count, dataType === 'string' ? 'float32' : dataType);
  const sizes = [input(0), output(0)].map((value) =>
    builder.op('Cast', [builder.op('Size', [value])], { to: codeOfDataType(dataType) }),
  );
  return builder.div(sizes[0], sizes[1]);
}
