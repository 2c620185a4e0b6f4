import { confusionRatio } from './confusionRatio.ts';

/** Share of positives that are found: TP / (TP + FN). scikit-learn gives 0 where we give null. */
export const recall = confusionRatio({
  id: 'recall',
  title: 'recall',
  undefinedWhen: 'no label is positive',
  trials: ({ truePositives, falseNegatives }, cluster) => truePositives[cluster] + falseNegatives[cluster],
});
