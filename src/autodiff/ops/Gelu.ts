import { stringAttribute } from '../../onnx/attributes.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import { inferSame } from '../inferElementwise.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/**
 * y = x·Φ(x), Φ the normal distribution function, or its approximation by tanh.
 * Source: Hendrycks & Gimpel 2016, arXiv 1606.08415.
 */
export const gelu: OpRule = {
  infer: inferSame,
  gradient(context) {
    const slope = stringAttribute(context.node, 'approximate', 'none') === 'tanh' ? ofTanh : exact;
    return [context.builder.mul(context.gradient(), slope(context))];
  },
};

/** dy/dx = Φ(x) + x·φ(x) = ½(1 + erf u) + x·e^(−u²)/√(2π) with u = x/√2. */
function exact({ builder, input }: GradientContext): Value {
  const x = input(0);
  const scalar = (value: number) => scalarLike(builder, x, value);
  const u = builder.mul(x, scalar(Math.SQRT1_2));
  // max(0, min(1, ½e + ½)) in one pass: the bounds do not cut, because |erf| ≤ 1.
  const distribution = builder.op('HardSigmoid', [builder.op('Erf', [u])], {
    alpha: { kind: 'float', value: 0.5 },
    beta: { kind: 'float', value: 0.5 },
  });
  // Divided by e^(u²) instead of multiplied by e^(−u²): one pass less, and beyond the largest number it is 0 all the same.
  const inverseDensity = builder.op('Exp', [builder.mul(u, u)]);
  const scaled = builder.mul(x, scalar(1 / Math.sqrt(2 * Math.PI)));
  return builder.add(distribution, builder.div(scaled, inverseDensity));
}

/** y = ½x(1 + t), t = tanh(c(x + ax³)); dy/dx = ½(1 + t) + ½x(1 − t²)·c(1 + 3ax²). */
function ofTanh({ builder, input }: GradientContext): Value {
  const x = input(0);
  const scalar = (value: number) => scalarLike(builder, x, value);
  const c = Math.sqrt(2 / Math.PI);
  const a = 0.044715;
  const square = builder.mul(x, x);
  const inner = builder.mul(x, builder.add(builder.mul(square, scalar(a * c)), scalar(c)));
  const t = builder.op('Tanh', [inner]);
  const innerSlope = builder.add(builder.mul(square, scalar(3 * a * c)), scalar(c));
  const bend = builder.mul(builder.sub(scalar(1), builder.mul(t, t)), builder.mul(x, innerSlope));
  return builder.mul(builder.add(builder.add(t, scalar(1)), bend), scalar(0.5));
}
