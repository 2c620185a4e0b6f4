import type { MatchingInput } from '../../core/matching.ts';
import { fitGradientBoosting } from '../../learners/gradientBoosting.ts';
import type { Control } from '../controlTypes.ts';
import { lineAndYearFeatures } from './lineAndYearFeatures.ts';

/**
 * The strongest shortcut where negatives were made by taking something out: counts of lines and years, under
 * gradient boosting. It can't tell one skill or title from another, since it reads no word at all, not even a
 * heading: replacing every run of letters but spelled-out numbers by `x` changes none of its features.
 */
export const lineCountsAndYears: Control<MatchingInput, readonly number[]> = {
  id: 'lineCountsAndYears',
  title: 'line counts + years',
  features: (input) => Object.values(lineAndYearFeatures(input)),
  fit: (rows, labels, seed) =>
    fitGradientBoosting(rows, labels, {
      treeCount: 100,
      learningRate: 0.1,
      maximumDepth: 3,
      minimumLeafRows: 15,
      subsample: 0.5,
      seed,
    }),
};
