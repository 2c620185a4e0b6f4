import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitSparseLogisticRegression } from '../../learners/sparseLogisticRegression.ts';
import { fitTfidf } from '../../learners/tfidf.ts';
import type { Control } from '../controlTypes.ts';

/**
 * The résumé's words alone, the posting never seen: what it scores above chance is a trace that whoever wrote
 * the negatives left in them. Logistic regression on the TF-IDF bag of words.
 */
export const resumeOnly: Control<MatchingInput, readonly string[]> = {
  id: 'resumeOnly',
  title: 'résumé only',
  features: ({ resume }) => words(resume),
  fit: (documents, labels) => {
    const tfidf = fitTfidf(documents, { minimumDocuments: 2 });
    const model = fitSparseLogisticRegression(documents.map(tfidf.transform), labels, {
      width: tfidf.width,
      inversePenalty: 10,
      tolerance: 1e-3,
    });
    return { probability: (document) => model.probability(tfidf.transform(document)) };
  },
};
