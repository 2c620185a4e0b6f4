import { confusionRatio } from './confusionRatio.ts';

/** Share of positive decisions that are right: TP / (TP + FP). scikit-learn gives 0 where we give null. */
export const precision = confusionRatio({
  id: 'precision',
  title: 'precision',
  undefinedWhen: 'no decision is positive',
  trials: ({ truePositives, falsePositives }, cluster) => truePositives[cluster] + falsePositives[cluster],
});
