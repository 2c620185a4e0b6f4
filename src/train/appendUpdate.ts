import { appendAdamW } from '../autodiff/optimizers/adamw.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import type { TrainingSettings } from './trainingPlan.ts';

/** An optimiser at the end of a graph, in the words of a training session. */
export interface AppendedUpdate {
  /** Which state each output becomes. */
  readonly updates: Readonly<Record<string, string>>;
  /** Names of the moments, by weight. */
  readonly moments: ReadonlyMap<string, readonly string[]>;
}

/** Clipping by global norm and AdamW: the inputs `learningRate` and `step`, and the output `gradientNorm`. */
export function appendUpdate(
  graph: GraphBuilder,
  gradients: ReadonlyMap<string, Value>,
  { clipNorm, weightDecay }: Pick<TrainingSettings, 'clipNorm' | 'weightDecay'>,
): AppendedUpdate {
  const step = appendAdamW(graph, gradients, { maximumNorm: clipNorm, weightDecay });
  const updates: Record<string, string> = {};
  const moments = new Map<string, readonly string[]>();
  for (const one of step.updates) {
    updates[one.nextParameter] = one.parameter;
    updates[one.nextFirstMoment] = one.firstMoment;
    updates[one.nextSecondMoment] = one.secondMoment;
    moments.set(one.parameter, [one.firstMoment, one.secondMoment]);
  }
  return { updates, moments };
}

/** Name of the sum of a weight's gradients. */
export function accumulatorOf(weight: string): string {
  return `${weight}.gradient`;
}
