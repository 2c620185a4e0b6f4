import type { Metric } from '../core/metric.ts';
import { onceEach } from './onceEach.ts';
import { scarcerClassTrials } from './scarcerClass.ts';
import { scoreColumns, scoreOrder } from './scoreOrder.ts';

/**
 * Area under the ROC curve: the chance that a positive has a higher probability than a negative, ties counting
 * half. Over all pairs, those of different records too.
 */
export const rocAuc: Metric = {
  id: 'rocAuc',
  title: 'ROC AUC',
  direction: 'higher',
  range: [0, 1],
  source: 'Hanley & McNeil 1982, https://doi.org/10.1148/radiology.143.1.7063747',
  columns: scoreColumns,
  undefinedWhen: 'labels are all of one class',
  trials: (table) => scarcerClassTrials(table, scoreColumns),
  prepare(table) {
    const { clusters, labels, endsGroup } = scoreOrder(table);
    const once = onceEach(table.clusterCount);
    return (weights = once) => {
      let negativesBelow = 0;
      let positives = 0;
      let wins = 0;
      let groupPositives = 0;
      let groupSize = 0;
      for (let position = 0; position < clusters.length; position++) {
        const weight = weights[clusters[position]];
        groupPositives += weight * labels[position];
        groupSize += weight;
        if (endsGroup[position] === 1) {
          const groupNegatives = groupSize - groupPositives;
          wins += groupPositives * (negativesBelow + groupNegatives / 2);
          negativesBelow += groupNegatives;
          positives += groupPositives;
          groupPositives = 0;
          groupSize = 0;
        }
      }
      return positives > 0 && negativesBelow > 0 ? wins / (positives * negativesBelow) : null;
    };
  },
};
