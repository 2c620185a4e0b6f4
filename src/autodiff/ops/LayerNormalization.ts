import { float, floatAttribute, intAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import type { Infer, ValueType } from '../../onnx/inference.ts';
import { castLike } from '../castLike.ts';
import { reduceMean } from '../reductions.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** μ and r are float32 whatever x is (`stash_type`). */
const infer: Infer = ({ node, input }) => {
  const { dataType, shape } = input(0);
  const first = shape && normaliseAxis(intAttribute(node, 'axis', -1), shape.length);
  const kept = shape?.map((dim, axis) => (axis < (first ?? 0) ? dim : 1));
  const statistics: ValueType = { dataType: 'float32', shape: kept };
  return [{ dataType, shape }, statistics, statistics].slice(0, node.outputs.length);
};

/**
 * y = x̂·γ + β, x̂ = (x − μ)·r, r = 1/√(σ² + ε), over the last axes. Outputs: y, μ, r.
 *
 *   dβ = dy   dγ = dy·x̂   (summed where they broadcast)
 *   dx = r·(g − mean g − x̂·mean(g·x̂)) with g = dy·γ
 *      + dμ/n − dr·r²·x̂/n
 *
 * Source: Ba, Kiros & Hinton 2016, arXiv 1607.06450.
 */
export const layerNormalization: OpRule = {
  infer,
  gradient(context) {
    const { builder, inputs, gradients, gradient, wanted } = context;
    const normalised = normalise(context);
    const dScale = wanted(1) && gradients[0] ? builder.mul(gradient(), normalised.x) : undefined;
    const dBias = wanted(2) ? gradients[0] : undefined;
    const dx = wanted(0)
      ? total(context, [ofOutput(context, normalised), ...ofStatistics(context, normalised)])
      : undefined;
    return [dx, dScale, dBias].slice(0, inputs.length);
  },
};

interface Normalised {
  readonly x: Value;
  readonly inverseDeviation: Value;
  readonly axes: readonly number[];
}

/** x̂ and r once more, by the same kernel with γ = 1: cheaper than keeping x − μ from the forward pass. */
function normalise({ builder, node, input }: GradientContext): Normalised {
  const rank = input(0).shape?.length ?? 0;
  const first = normaliseAxis(intAttribute(node, 'axis', -1), rank);
  const ones = builder.op('Expand', [scalarLike(builder, input(1), 1), builder.op('Shape', [input(1)])]);
  const [x, , inverseDeviation] = builder.ops('LayerNormalization', 3, [input(0), ones], {
    axis: first,
    epsilon: float(floatAttribute(node, 'epsilon', 1e-5)),
  });
  return {
    x,
    inverseDeviation: castLike(builder, inverseDeviation, x),
    axes: Array.from({ length: rank - first }, (_, index) => first + index),
  };
}

function ofOutput(
  { builder, input, gradients }: GradientContext,
  { x, inverseDeviation, axes }: Normalised,
): Value | undefined {
  if (gradients[0] === undefined) return undefined;
  const scaled = builder.mul(gradients[0], input(1));
  const mean = reduceMean(builder, scaled, axes);
  const along = builder.mul(x, reduceMean(builder, builder.mul(scaled, x), axes));
  return builder.mul(builder.sub(builder.sub(scaled, mean), along), inverseDeviation);
}

function ofStatistics(context: GradientContext, { x, inverseDeviation, axes }: Normalised) {
  const { builder, gradients } = context;
  const [, byMean, byDeviation] = gradients.map((gradient) => gradient && castLike(builder, gradient, x));
  const share = (value: Value) => builder.div(value, count(context, axes));
  const square = () => builder.mul(inverseDeviation, inverseDeviation);
  return [
    byMean && builder.op('Expand', [share(byMean), builder.op('Shape', [x])]),
    byDeviation && builder.op('Neg', [builder.mul(x, share(builder.mul(byDeviation, square())))]),
  ];
}

/** How many elements are normalised together. */
function count({ builder, input }: GradientContext, axes: readonly number[]): Value {
  const lengths = axes.map((axis) => input(0).shape?.[axis]);
  if (lengths.every((length) => typeof length === 'number'))
    return scalarLike(
      builder,
      input(0),
      lengths.reduce((product, length) => product * length, 1),
    );
  const size = builder.op('Size', [input(1)]);
  return castLike(builder, size, input(0));
}

function total({ builder }: GradientContext, terms: readonly (Value | undefined)[]): Value | undefined {
  const present = terms.filter((term) => term !== undefined);
  return present.length > 1 ? present.reduce((sum, term) => builder.add(sum, term)) : present[0];
}
