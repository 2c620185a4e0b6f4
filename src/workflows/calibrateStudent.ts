import type { Abstention } from '../core/abstention.ts';
import type { Example } from '../core/example.ts';
import type { MatchingOutput } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { ClassifierStudent, EmbedderStudent } from '../core/student.ts';
import { abstentionBand } from '../learners/abstentionBand.ts';
import { sigmoid } from '../learners/logistic.ts';
import { fitPlattScaling } from '../learners/plattScaling.ts';

export interface Calibration {
  readonly calibration?: { readonly scale: number; readonly offset: number };
  readonly threshold: number;
  /** The probabilities that are too close to call; absent: every pair is called. */
  readonly abstention?: Abstention;
  /** A sentence for the card. */
  readonly description: string;
  /** What people should know before they use the student. */
  readonly warning?: string;
}

/** Fewer examples of a class say too little about its probabilities. */
const leastOfClass = 10;

/**
 * Platt's scaling of a matcher's score and the threshold of highest accuracy, from its uncalibrated answers to validation
 * examples. With few of them, or with scores that can't tell the classes apart, probabilities stay as they are: a slope
 * fitted to chance would make certainty of nothing.
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
  const { area, isAboveChance } = separation(answered);
  if (!isAboveChance) {
    const warning = `the validation examples can't tell this student from chance (ROC AUC ${area.toFixed(3)} on ${matches} matches and ${answered.length - matches} others)`;
    return {
      threshold: 0.5,
      description: `Not calibrated: ${warning}. Its probabilities mean little; the threshold is .5.`,
      warning: `${warning}; it is not calibrated`,
    };
  }
  const { slope, intercept } = fitPlattScaling(
    answered.map(({ score }) => score),
    answered.map(({ isMatch }) => isMatch),
    { regularised: true },
  );
  const calibrated = answered.map(({ score, isMatch }) => ({
    probability: sigmoid(slope * score + intercept),
    isMatch,
  }));
  const threshold = bestThreshold(calibrated);
  const abstention = abstentionBand(calibrated, threshold);
  return {
    calibration: { scale: slope, offset: intercept },
    threshold,
    ...(abstention && { abstention }),
    description: `Platt scaling (regularised targets) on ${answered.length} validation examples: probability = 1 / (1 + exp(−(${slope.toPrecision(4)} · score + ${intercept.toPrecision(4)}))); a match from ${threshold.toFixed(3)} on, where accuracy on them is highest. ${describeBand(calibrated, threshold, abstention)}`,
  };
}

function describeBand(
  answers: readonly { readonly probability: number; readonly isMatch: boolean }[],
  threshold: number,
  band: Abstention | null,
): string {
  if (!band) return 'No band of probabilities is too close to call: leaving pairs open would not pay.';
  const called = answers.filter(({ probability }) => probability < band.low || probability >= band.high);
  const right = called.filter(({ probability, isMatch }) => probability >= threshold === isMatch).length;
  const open = answers.length - called.length;
  return `From ${band.low.toFixed(3)} to ${band.high.toFixed(3)} it is too close to call (an open answer counting as a fifth of an error): ${open} of these examples; of the other ${called.length}, ${right} are right.`;
}

/** The score that `student.json` calibrates, from the probability that an uncalibrated student gives. */
function scoreOf({ kind }: ClassifierStudent | EmbedderStudent, probability: number): number {
  if (kind === 'embedder') return 2 * probability - 1;
  const inside = Math.min(1 - 1e-15, Math.max(1e-15, probability));
  return Math.log(inside / (1 - inside));
}

/** One-sided, 5 %. */
const criticalZ = 1.645;

/**
 * How often a match scores above another example (ties count half), and whether that is more often than chance gives:
 * z = (A − ½) / √((n₊ + n₋ + 1) / (12 n₊ n₋)). Source: Mann & Whitney 1947, https://doi.org/10.1214/aoms/1177730491
 */
export function separation(answers: readonly { readonly score: number; readonly isMatch: boolean }[]): {
  area: number;
  isAboveChance: boolean;
} {
  const scoresOf = (match: boolean) =>
    answers.filter(({ isMatch }) => isMatch === match).map(({ score }) => score);
  const [matches, others] = [scoresOf(true), scoresOf(false)];
  let above = 0;
  for (const match of matches)
    for (const other of others) above += match > other ? 1 : match === other ? 0.5 : 0;
  const area = above / (matches.length * others.length);
  const deviation = Math.sqrt((answers.length + 1) / (12 * matches.length * others.length));
  return { area, isAboveChance: (area - 0.5) / deviation > criticalZ };
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
