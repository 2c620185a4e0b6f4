import { sigmoid } from '../learners/logistic.ts';
import { fitLogisticRegression } from '../learners/logisticRegression.ts';
import { contentWords } from './contentWords.ts';
import { type InverseDocumentFrequency, inverseDocumentFrequency } from './inverseDocumentFrequency.ts';
import type { LexicalMethod, LexicalModel } from './lexicalMethod.ts';
import { createTfidfFeatures } from './tfidfFeatures.ts';

interface Parameters {
  /** One a feature, in the order of `createTfidfFeatures`. */
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** Chosen by cross-validation on the training and validation splits of datasets/sample. */
const inversePenalty = 10;

/**
 * What calibration on the training split of datasets/sample comes to with every word weighing 1, rounded, the
 * intercept moved to even odds of a match.
 */
const defaultParameters: Parameters = { weights: [2, 0.8, 5.6, 0, 6], intercept: -6.7 };

/**
 * `lexical:tfidf`: requirement coverage and TF-IDF similarity together, weighed by a small logistic regression.
 * Document frequencies and weights come from the calibration pairs.
 */
export const lexicalTfidf: LexicalMethod = {
  version: '1',
  fit(pairs) {
    const documents = new Set(pairs.flatMap(({ input }) => [input.posting, input.resume]));
    const frequency = inverseDocumentFrequency([...documents].map(contentWords));
    const features = createTfidfFeatures(frequency.of);
    const { weights, intercept } = fitLogisticRegression(
      pairs.map(({ input }) => features(input)),
      pairs.map(({ match }) => match),
      { inversePenalty },
    );
    return tfidfModel(frequency, { weights: [...weights], intercept });
  },
  uncalibrated: () => tfidfModel(inverseDocumentFrequency([]), defaultParameters),
};

function tfidfModel(frequency: InverseDocumentFrequency, parameters: Parameters): LexicalModel {
  const features = createTfidfFeatures(frequency.of);
  const { weights, intercept } = parameters;
  return {
    probability: (input) =>
      sigmoid(features(input).reduce((sum, value, index) => sum + weights[index] * value, intercept)),
    parameters: { ...parameters, documentFrequencies: frequency.digest },
  };
}
