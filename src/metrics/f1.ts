import { confusionRatio } from './confusionRatio.ts';

/**
 * Harmonic mean of precision and recall: TP / (TP + (FP + FN)/2). Null with neither a positive label nor a
 * positive decision, where scikit-learn gives 0.
 */
export const f1 = confusionRatio({
  id: 'f1',
  title: 'F1',
  undefinedWhen: 'neither a label nor a decision is positive',
  trials: ({ truePositives, falsePositives, falseNegatives }, cluster) =>
    truePositives[cluster] + (falsePositives[cluster] + falseNegatives[cluster]) / 2,
});
