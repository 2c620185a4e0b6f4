import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitPlattScaling } from '../../learners/plattScaling.ts';
import { sparseDot } from '../../learners/sparseVector.ts';
import { fitTfidf } from '../../learners/tfidf.ts';
import type { Control } from '../controlTypes.ts';

interface PairWords {
  readonly posting: readonly string[];
  readonly resume: readonly string[];
}

/** Cosine of the word TF-IDF vectors of posting and résumé, turned into a probability by one-feature logistic regression. */
export const tfidfSimilarity: Control<MatchingInput, PairWords> = {
  id: 'tfidf',
  title: 'TF-IDF',
  features: ({ posting, resume }) => ({ posting: words(posting), resume: words(resume) }),
  fit: (pairs, labels) => {
    const { transform } = fitTfidf(pairs.flatMap(({ posting, resume }) => [posting, resume]));
    // The vectors have length 1: their dot product is the cosine.
    const cosine = ({ posting, resume }: PairWords) => sparseDot(transform(posting), transform(resume));
    const calibration = fitPlattScaling(pairs.map(cosine), labels);
    return { probability: (pair) => calibration.probability(cosine(pair)) };
  },
};
