import type { MatchingInput } from '../core/matching.ts';
import { sigmoid } from '../learners/logistic.ts';
import { fitLogisticRegression } from '../learners/logisticRegression.ts';
import { contentWords } from './contentWords.ts';
import { type InverseDocumentFrequency, inverseDocumentFrequency } from './inverseDocumentFrequency.ts';
import type { LexicalMethod, LexicalModel } from './lexicalMethod.ts';
import { createTfidfFeatures, featureCount } from './tfidfFeatures.ts';

interface Parameters {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/**
 * `lexical:tfidf`: requirement coverage and TF-IDF similarity together, weighed by a small logistic regression.
 * The document frequencies and the weights come from the calibration pairs.
 */
export const lexicalTfidf: LexicalMethod = {
  version: '1',
  fit(pairs) {
    const idf = inverseDocumentFrequency(
      pairs.flatMap(({ input }) => [input.posting, input.resume]).map(contentWords),
    );
    const features = createTfidfFeatures(idf);
    const { weights, intercept } = fitLogisticRegression(
      pairs.map(({ input }) => features(input)),
      pairs.map(({ match }) => match),
    );
    return tfidfModel(idf, { weights: [...weights], intercept });
  },
  uncalibrated: () =>
    tfidfModel(inverseDocumentFrequency([]), { weights: Array(featureCount).fill(1), intercept: 0 }),
};

function tfidfModel(idf: InverseDocumentFrequency, parameters: Parameters): LexicalModel {
  const features = createTfidfFeatures(idf);
  const { weights, intercept } = parameters;
  return {
    probability: (input: MatchingInput) =>
      sigmoid(features(input).reduce((sum, value, index) => sum + weights[index] * value, intercept)),
    parameters: { ...parameters, documentFrequencies: idf.digest },
  };
}
