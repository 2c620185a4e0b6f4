import { intAttribute, intsAttribute } from '../onnx/attributes.ts';
import { normaliseAxes } from '../onnx/axes.ts';
import { multiplyDims } from '../onnx/dims.ts';
import type { Value } from '../onnx/graphBuilder.ts';
import type { Infer } from '../onnx/inference.ts';
import type { Dim, Node } from '../onnx/model.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { castLike } from './castLike.ts';
import type { GradientContext } from './rule.ts';
import { scalarLike } from './scalarLike.ts';

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
  if (axes === undefined) {
    const count = keepDims ? 0 : inputs[1]?.shape?.[0];
    const isOpen = typeof count !== 'number';
    const rest = isOpen ? undefined : shape.slice(count).map((_, axis) => unknownDim(`axis${axis}`));
    return [{ dataType, shape: rest }];
  }
  if (keepDims) return [{ dataType, shape: shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim)) }];
  return [{ dataType, shape: shape.filter((_, axis) => !axes.includes(axis)) }];
};

/** The axes as far as they are constant. */
const axesOf = ({ node, inputs, input }: GradientContext) =>
  reducedAxes(node, inputs[1], input(0).shape?.length ?? 0);

/** The axes as an input of a node. */
function axesInput(context: GradientContext): Value {
  const axes = axesOf(context);
  return axes === undefined
    ? context.input(1)
    : context.builder.constant(int64Tensor([axes.length], axes), 'axes');
}

/** What belongs to the reduced value, with the reduced axes put back as length 1, so that it broadcasts to the input. */
export function withReducedAxes(context: GradientContext, value: Value): Value {
  if (intAttribute(context.node, 'keepdims', 1) === 1 || axesOf(context)?.length === 0) return value;
  return context.builder.op('Unsqueeze', [value, axesInput(context)]);
}

/** The gradient of the reduced value, repeated to the shape of the input. */
export function expandReduced(context: GradientContext, gradient: Value): Value {
  const { builder, input } = context;
  return builder.op('Expand', [withReducedAxes(context, gradient), builder.op('Shape', [input(0)])]);
}

/** Sums along the axes that the node reduces, which stay with length 1. */
export function sumAlongReduced(context: GradientContext, value: Value): Value {
  const noop = intAttribute(context.node, 'noop_with_empty_axes', 0);
  return context.builder.op('ReduceSum', [value, axesInput(context)], {
    keepdims: 1,
    noop_with_empty_axes: axesOf(context)?.length === 0 ? 1 : noop,
  });
}

/** How many elements were reduced to one: a scalar of the input's type. */
export function countReduced(context: GradientContext): Value {
  const { builder, input, output } = context;
  const { shape } = input(0);
  const count = multiplyDims(...(axesOf(context)?.map((axis) => shape?.[axis] ?? 'unknown') ?? ['unknown']));
  if (typeof count === 'number') return scalarLike(builder, input(0), count);
  const [all, left] = [input(0), output(0)].map((value) =>
    castLike(builder, builder.op('Size', [value]), input(0)),
  );
  return builder.div(all, left);
}

/** The gradient of the data, and none of an input that lists axes. */
export const ofDataOnly = ({ inputs }: GradientContext, gradient: Value): (Value | undefined)[] => [
  gradient,
  ...inputs.slice(1).map(() => undefined),
];
