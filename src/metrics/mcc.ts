import type { Metric } from '../core/metric.ts';
import { confusionColumns, confusionStatistic } from './confusion.ts';
import { scarcerClassTrials } from './scarcerClass.ts';

/**
 * Matthews correlation coefficient: (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)). Null when labels or
 * decisions are all of one class, where scikit-learn gives 0.
 */
export const mcc: Metric = {
  id: 'mcc',
  title: 'MCC',
  direction: 'higher',
  range: [-1, 1],
  source: 'Matthews 1975, https://doi.org/10.1016/0005-2795(75)90109-9',
  columns: confusionColumns,
  undefinedWhen: 'labels or decisions are all of one class',
  trials: (table) => scarcerClassTrials(table, confusionColumns),
  prepare: (table) =>
    confusionStatistic(table, (tp, fp, fn, tn) => {
      // Square roots one by one: the product of four counts loses digits beyond 2⁵³.
      const scale = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
      return scale > 0 ? Math.max(-1, Math.min(1, (tp * tn - fp * fn) / scale)) : null;
    }),
};
