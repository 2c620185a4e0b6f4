import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitGradientBoosting } from '../../learners/gradientBoosting.ts';
import type { Control } from '../controlTypes.ts';

/** How long posting and résumé are, in characters and words, and nothing else; gradient boosting. */
export const length: Control<MatchingInput, readonly number[]> = {
  id: 'length',
  title: 'length',
  features: ({ posting, resume }) => {
    const postingWords = words(posting).length;
    const resumeWords = words(resume).length;
    return [
      posting.length,
      resume.length,
      postingWords,
      resumeWords,
      resume.length / posting.length,
      resumeWords / Math.max(postingWords, 1),
    ];
  },
  fit: (rows, labels, seed) =>
    fitGradientBoosting(rows, labels, { treeCount: 60, maximumDepth: 2, minimumLeafRows: 15, seed }),
};
