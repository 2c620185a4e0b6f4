import type { Example } from '../core/example.ts';
import type { MatchingOutput } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { ClassifierStudent, EmbedderStudent } from '../core/student.ts';
import { sigmoid } from '../learners/logistic.ts';
import { fitPlattScaling } from '../learners/plattScaling.ts';

export interface Calibration {
  readonly calibration?: { readonly scale: number; readonly offset: number };
  readonly threshold: number;
  /** A sentence for the card. */
  readonly description: string;
}

/** Fewer examples of a class say too little about its probabilities. */
const leastOfClass = 10;

/**
 * Platt's scaling of a matcher's score and the threshold of highest accuracy, from its uncalibrated answers to validation
 * examples. With few of them probabilities stay as they are.
 */
export function calibrateMatcher(
  student: ClassifierStudent | EmbedderStudent,
  examples: readonly Example[],
  predictions: readonly Prediction[],
): Calibration {
  const answered = examples.flatMap(({ target }, index) => {
    const { probability } = predictions[index];
    if (typeof probability !== 'number') return [];
    return [{ score: scoreOf(student, probability), isMatch: (target as MatchingOutput).match }];
  });
  const matches = answered.filter(({ isMatch }) => isMatch).length;
  if (Math.min(matches, answered.length - matches) < leastOfClass) {
    return {
      threshold: 0.5,
      description: `Not calibrated: fewer than ${leastOfClass} validation examples of a class. The threshold is .5.`,
    };
  }
  const { slope, intercept } = fitPlattScaling(
    answered.map(({ score }) => score),
    answered.map(({ isMatch }) => isMatch),
  );
  const threshold = bestThreshold(
    answered.map(({ score, isMatch }) => ({ probability: sigmoid(slope * score + intercept), isMatch })),
  );
  return {
    calibration: { scale: slope, offset: intercept },
    threshold,
    description: `Platt scaling on ${answered.length} validation examples: probability = 1 / (1 + exp(−(${slope.toPrecision(4)} · score + ${intercept.toPrecision(4)}))); a match from ${threshold.toFixed(3)} on, where accuracy on them is highest.`,
  };
}

/** The score that `student.json` calibrates, from the probability that an uncalibrated student gives. */
function scoreOf({ kind }: ClassifierStudent | EmbedderStudent, probability: number): number {
  if (kind === 'embedder') return 2 * probability - 1;
  const inside = Math.min(1 - 1e-15, Math.max(1e-15, probability));
  return Math.log(inside / (1 - inside));
}

/** Between two probabilities that occur, or one half; of thresholds equally good, the nearest to one half. */
export function bestThreshold(
  answers: readonly { readonly probability: number; readonly isMatch: boolean }[],
): number {
  const sorted = [...answers].sort((a, b) => a.probability - b.probability);
  const candidates = [0.5];
  for (let at = 1; at < sorted.length; at++)
    candidates.push((sorted[at - 1].probability + sorted[at].probability) / 2);
  let best = { threshold: 0.5, right: -1 };
  for (const threshold of candidates.sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5))) {
    const right = answers.filter(({ probability, isMatch }) => probability >= threshold === isMatch).length;
    if (right > best.right) best = { threshold, right };
  }
  return best.threshold;
}
