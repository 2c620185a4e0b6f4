import type { Metric } from '../core/metric.ts';
import { onceEach } from './onceEach.ts';
import { scarcerClassTrials } from './scarcerClass.ts';
import { scoreColumns, scoreOrder } from './scoreOrder.ts';

/**
 * Average precision: Σ (Rₙ − Rₙ₋₁)·Pₙ over the distinct thresholds from the highest down, without
 * interpolation. Null without positives, where scikit-learn gives 0.
 */
export const averagePrecision: Metric = {
  id: 'averagePrecision',
  title: 'average precision',
  direction: 'higher',
  range: [0, 1],
  source: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html',
  columns: scoreColumns,
  undefinedWhen: 'no label is positive',
  trials: (table) => scarcerClassTrials(table, scoreColumns),
  prepare(table) {
    const { clusters, labels, endsGroup } = scoreOrder(table);
    const once = onceEach(table.clusterCount);
    return (weights = once) => {
      let positives = 0;
      let selected = 0;
      let sum = 0;
      let groupPositives = 0;
      for (let position = clusters.length - 1; position >= 0; position--) {
        const weight = weights[clusters[position]];
        groupPositives += weight * labels[position];
        selected += weight;
        // Going down, a group ends where the next one's upper end is.
        if (position === 0 || endsGroup[position - 1] === 1) {
          positives += groupPositives;
          // While all weights so far are 0 nothing is selected, and the group adds nothing.
          sum += groupPositives * (positives / (selected || 1));
          groupPositives = 0;
        }
      }
      return positives > 0 ? sum / positives : null;
    };
  },
};
