import type { Metric, ScoreTable } from '../core/metric.ts';
import { ratioOfSums } from './ratioOfSums.ts';
import { scoreColumns, scoreOrder } from './scoreOrder.ts';

/**
 * Of all pairs of a positive and a negative of the same record, the share in which the positive has the higher
 * probability, ties counting half: ROC AUC within records. Records with more pairs weigh more.
 */
export const pairwiseAccuracy: Metric = {
  id: 'pairwise',
  title: 'pairwise',
  direction: 'higher',
  range: [0, 1],
  source: 'Cohen, Schapire & Singer 1999, https://doi.org/10.1613/jair.587',
  columns: scoreColumns,
  undefinedWhen: 'no record has a positive and a negative',
  trials: (table) => pairSums(table).pairs,
  prepare(table) {
    const { wins, pairs } = pairSums(table);
    return ratioOfSums(wins, pairs);
  },
};

/** Per cluster, pairs and pairs won, in one walk up the scores. */
function pairSums(table: ScoreTable): { wins: Float64Array; pairs: Float64Array } {
  const { clusters, labels, endsGroup } = scoreOrder(table);
  const wins = new Float64Array(table.clusterCount);
  const positives = new Float64Array(table.clusterCount);
  const negativesBelow = new Float64Array(table.clusterCount);
  let start = 0;
  for (let end = 1; end <= clusters.length; end++) {
    if (endsGroup[end - 1] === 0) continue;
    // Half of the tied negatives before the group's positives are counted, the other half after.
    addNegatives(start, end, 0.5);
    for (let position = start; position < end; position++) {
      const cluster = clusters[position];
      wins[cluster] += labels[position] * negativesBelow[cluster];
      positives[cluster] += labels[position];
    }
    addNegatives(start, end, 0.5);
    start = end;
  }
  const pairs = positives.map((count, cluster) => count * negativesBelow[cluster]);
  return { wins, pairs };

  function addNegatives(start: number, end: number, share: number): void {
    for (let position = start; position < end; position++) {
      negativesBelow[clusters[position]] += share * (1 - labels[position]);
    }
  }
}
