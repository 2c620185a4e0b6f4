import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitLogisticRegression } from '../../learners/logisticRegression.ts';
import type { Control } from '../controlTypes.ts';

/** How long posting and résumé are, in characters and words, and nothing else: logistic regression on logarithms. */
export const length: Control<MatchingInput, readonly number[]> = {
  id: 'length',
  title: 'length',
  features: ({ posting, resume }) =>
    [posting.length, resume.length, words(posting).length, words(resume).length].map(Math.log1p),
  fit: (rows, labels) => fitLogisticRegression(rows, labels, { inversePenalty: 10 }),
};
