import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitPlattScaling } from '../../learners/plattScaling.ts';
import { type SparseVector, sparseDot } from '../../learners/sparseVector.ts';
import { fitTfidf } from '../../learners/tfidf.ts';
import type { Control } from '../controlTypes.ts';

interface PairWords {
  /** The posting as it stands: what shares it has its vector computed once. */
  readonly postingText: string;
  readonly posting: readonly string[];
  readonly resume: readonly string[];
}

/** Cosine of the word TF-IDF vectors of posting and résumé, turned into a probability by one-feature logistic regression. */
export const tfidfSimilarity: Control<MatchingInput, PairWords> = {
  id: 'tfidf',
  title: 'TF-IDF',
  features: ({ posting, resume }) => ({
    postingText: posting,
    posting: words(posting),
    resume: words(resume),
  }),
  fit: (pairs, labels) => {
    const { transform } = fitTfidf(pairs.flatMap(({ posting, resume }) => [posting, resume]));
    let last: { readonly text: string; readonly vector: SparseVector } | undefined;
    // A record's résumés come one after the other, with the same posting.
    const postingVector = ({ postingText: text, posting }: PairWords) => {
      if (last?.text !== text) last = { text, vector: transform(posting) };
      return last.vector;
    };
    // The vectors have length 1: their dot product is the cosine.
    const cosine = (pair: PairWords) => sparseDot(postingVector(pair), transform(pair.resume));
    const calibration = fitPlattScaling(pairs.map(cosine), labels);
    return { probability: (pair) => calibration.probability(cosine(pair)) };
  },
};
