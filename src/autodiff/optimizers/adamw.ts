import { codeOfDataType } from '../../onnx/dataTypes.ts';
import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import { appendClipFactor, appendGradientNorm } from './gradientNorm.ts';

export interface AdamWOptions {
  /** Decay of the first moment, 0–1. Default 0.9. */
  readonly beta1?: number;
  /** Decay of the second moment, 0–1. Default 0.999. */
  readonly beta2?: number;
  /** Default 1e-8. */
  readonly epsilon?: number;
  /** Share of a weight that decays a step at learning rate 1, on parameters of rank 2 and more. Default 0.01. */
  readonly weightDecay?: number;
  /** Largest global norm of all gradients together; gradients beyond it are scaled down. Default: no limit. */
  readonly maximumNorm?: number;
}

/** Names of the graph's inputs and outputs for one parameter; all six are of the parameter's shape. */
export interface ParameterUpdate {
  readonly parameter: string;
  readonly nextParameter: string;
  readonly firstMoment: string;
  readonly nextFirstMoment: string;
  readonly secondMoment: string;
  readonly nextSecondMoment: string;
}

/** How a training session feeds and reads the appended step. */
export interface AdamWStep {
  /** Input: float32 scalar. */
  readonly learningRate: string;
  /** Input: int64 scalar, the number of this step, from 1. */
  readonly step: string;
  readonly updates: readonly ParameterUpdate[];
  /** Output: float32 scalar, the global norm before clipping. */
  readonly gradientNorm: string;
  /** Output: bool scalar; where false, the step's other outputs must be thrown away. */
  readonly finite: string;
}

/**
 * Appends one step of AdamW. Weights and moments are inputs and outputs: a session that gives the outputs buffers of its
 * own and swaps them with the inputs afterwards copies no weight, and drops a step simply by not swapping.
 *
 *   g ← g · min(1, maximumNorm / (‖g‖ + 1e-6))
 *   m ← β₁m + (1 − β₁)g          v ← β₂v + (1 − β₂)g²
 *   w ← w(1 − ηλ) − η/(1 − β₁ᵗ) · m / (√(v / (1 − β₂ᵗ)) + ε)
 *
 * Source: Loshchilov & Hutter, https://arxiv.org/abs/1711.05101, in the form of PyTorch's `torch.optim.AdamW`.
 * @param gradients by parameter; every parameter is a graph input or becomes one by `initializersToInputs`.
 */
export function appendAdamW(
  builder: GraphBuilder,
  gradients: ReadonlyMap<string, Value>,
  options: AdamWOptions = {},
): AdamWStep {
  const learningRate = builder.input('learningRate', 'float32', []);
  const step = builder.input('step', 'int64', []);
  const { norm, finite } = appendGradientNorm(builder, [...gradients.values()]);
  const clip =
    options.maximumNorm === undefined ? undefined : appendClipFactor(builder, norm, options.maximumNorm);
  const scalars = appendScalars(builder, { learningRate, step, clip }, options);
  const updates = [...gradients].map(([name, gradient]) =>
    appendUpdate(builder, builder.value(name), gradient, scalars),
  );
  builder.output(norm, 'gradientNorm');
  builder.output(finite, 'finite');
  return {
    learningRate: learningRate.name,
    step: step.name,
    updates,
    gradientNorm: 'gradientNorm',
    finite: 'finite',
  };
}

/** Everything about a step that is one number for all weights: worked out once, so that the passes over weights are few. */
interface StepScalars {
  readonly beta1: Value;
  readonly beta2: Value;
  /** clip·(1 − β₁) */
  readonly firstShare: Value;
  /** (1 − β₂) / (1 − β₁)², so that v takes the square of what m took. */
  readonly secondShare: Value;
  /** ε·√(1 − β₂ᵗ) */
  readonly epsilon: Value;
  /** η·√(1 − β₂ᵗ) / (1 − β₁ᵗ) */
  readonly stepSize: Value;
  /** 1 − ηλ; undefined without decay. */
  readonly keep: Value | undefined;
}

function appendScalars(
  builder: GraphBuilder,
  { learningRate, step, clip }: { learningRate: Value; step: Value; clip: Value | undefined },
  { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weightDecay = 0.01 }: AdamWOptions,
): StepScalars {
  // In double precision: 1 − 0.999ᵗ would lose four digits in the first steps.
  const double = (value: number) => builder.scalar(value, 'float64');
  const cast = (value: Value, dataType: 'float32' | 'float64') =>
    builder.op('Cast', [value], { to: codeOfDataType(dataType) });
  const steps = cast(step, 'float64');
  const correction = (beta: number) => builder.sub(double(1), builder.op('Pow', [double(beta), steps]));
  const secondCorrection = builder.op('Sqrt', [correction(beta2)]);
  const rate = cast(learningRate, 'float64');
  const firstShare = builder.scalar(1 - beta1);
  return {
    beta1: builder.scalar(beta1),
    beta2: builder.scalar(beta2),
    firstShare: clip === undefined ? firstShare : builder.mul(clip, firstShare),
    secondShare: builder.scalar((1 - beta2) / (1 - beta1) ** 2),
    epsilon: cast(builder.mul(double(epsilon), secondCorrection), 'float32'),
    stepSize: cast(builder.mul(rate, builder.div(secondCorrection, correction(beta1))), 'float32'),
    keep:
      weightDecay === 0
        ? undefined
        : cast(builder.sub(double(1), builder.mul(rate, double(weightDecay))), 'float32'),
  };
}

function appendUpdate(
  builder: GraphBuilder,
  parameter: Value,
  gradient: Value,
  scalars: StepScalars,
): ParameterUpdate {
  const { name, dataType, shape = [] } = parameter;
  const firstMoment = builder.input(`${name}.firstMoment`, dataType, shape);
  const secondMoment = builder.input(`${name}.secondMoment`, dataType, shape);
  const share = builder.mul(gradient, scalars.firstShare);
  const first = builder.add(builder.mul(firstMoment, scalars.beta1), share);
  const square = builder.mul(builder.mul(share, share), scalars.secondShare);
  const second = builder.add(builder.mul(secondMoment, scalars.beta2), square);
  const direction = builder.div(first, builder.add(builder.op('Sqrt', [second]), scalars.epsilon));
  const decays = shape.length >= 2 && scalars.keep !== undefined;
  const kept = decays && scalars.keep ? builder.mul(parameter, scalars.keep) : parameter;
  const next = builder.sub(kept, builder.mul(direction, scalars.stepSize));
  const update = {
    parameter: name,
    nextParameter: `${name}.next`,
    firstMoment: firstMoment.name,
    nextFirstMoment: `${name}.nextFirstMoment`,
    secondMoment: secondMoment.name,
    nextSecondMoment: `${name}.nextSecondMoment`,
  };
  builder.output(next, update.nextParameter);
  builder.output(first, update.nextFirstMoment);
  builder.output(second, update.nextSecondMoment);
  return update;
}
