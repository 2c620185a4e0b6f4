import { fitLogisticRegression } from './logisticRegression.ts';

/** A score turned into a probability: 1 / (1 + exp(−(slope · score + intercept))). */
export interface PlattScaling {
  readonly slope: number;
  readonly intercept: number;
  probability(score: number): number;
}

/**
 * Fits slope and intercept by (practically unpenalised) logistic regression of the labels on the score: the
 * method of Platt, Probabilistic Outputs for Support Vector Machines (1999), without his smoothed targets.
 * The score is standardised inside, so that its unit does not matter.
 * @throws RangeError when a class has no score.
 */
export function fitPlattScaling(scores: readonly number[], labels: readonly boolean[]): PlattScaling {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const deviation = Math.sqrt(variance) || 1;
  // A trace of penalty keeps the slope finite when the score separates the classes.
  const model = fitLogisticRegression(
    scores.map((score) => [(score - mean) / deviation]),
    labels,
    { inversePenalty: 1e8 },
  );
  const slope = model.weights[0] / deviation;
  return {
    slope,
    intercept: model.intercept - slope * mean,
    probability: (score) => model.probability([(score - mean) / deviation]),
  };
}
