import { fitLogisticRegression } from './logisticRegression.ts';

/** A score turned into a probability: 1 / (1 + exp(−(slope · score + intercept))). */
export interface PlattScaling {
  readonly slope: number;
  readonly intercept: number;
  probability(score: number): number;
}

/**
 * Fits slope and intercept by (practically unpenalised) logistic regression of the labels on the score: the
 * method of Platt, Probabilistic Outputs for Support Vector Machines (1999). With `regularised`, his targets
 * (N₊ + 1)/(N₊ + 2) and 1/(N₋ + 2) stand for 1 and 0: a score that separates a few examples is not taken for
 * certain. As in Lin, Lin & Weng 2007, https://doi.org/10.1007/s10994-007-5018-6
 * The score is standardised inside, so that its unit does not matter.
 * @throws RangeError when a class has no score.
 */
export function fitPlattScaling(
  scores: readonly number[],
  labels: readonly boolean[],
  { regularised = false }: { readonly regularised?: boolean } = {},
): PlattScaling {
  const positives = labels.filter(Boolean).length;
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (labels.length - positives + 2)];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const deviation = Math.sqrt(variance) || 1;
  // A trace of penalty keeps the slope finite when the score separates the classes.
  const model = fitLogisticRegression(
    scores.map((score) => [(score - mean) / deviation]),
    regularised ? labels.map((label) => (label ? high : low)) : labels,
    { inversePenalty: 1e8 },
  );
  const slope = model.weights[0] / deviation;
  return {
    slope,
    intercept: model.intercept - slope * mean,
    probability: (score) => model.probability([(score - mean) / deviation]),
  };
}
