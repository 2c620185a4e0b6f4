import type { Metric, ScoreTable } from '../core/metric.ts';
import { createScoreTable } from './scoreTable.ts';

/**
 * The difference of a metric, first minus second, when the two predictors' rows change places in the clusters
 * marked 1. Works for every metric: both tables are laid one behind the other with clusters of their own, and
 * a swap only moves weight from a cluster to its counterpart.
 * @param first and @param second same rows and clusters
 */
export function swapStatistic(
  metric: Metric,
  first: ScoreTable,
  second: ScoreTable,
): (swapped: Uint8Array) => number | null {
  const { clusterCount } = first;
  const statistic = metric.prepare(stack(first, second, metric.columns));
  const weights = new Float64Array(2 * clusterCount);
  const valueWhere = (swapped: Uint8Array, side: number) => {
    for (let cluster = 0; cluster < clusterCount; cluster++) {
      const fromSecond = swapped[cluster] ^ side;
      weights[cluster] = 1 - fromSecond;
      weights[clusterCount + cluster] = fromSecond;
    }
    return statistic(weights);
  };
  return (swapped) => {
    const one = valueWhere(swapped, 0);
    const other = valueWhere(swapped, 1);
    return one === null || other === null ? null : one - other;
  };
}

function stack(first: ScoreTable, second: ScoreTable, columns: readonly string[]): ScoreTable {
  const shifted = second.clusterOf.map((cluster) => cluster + first.clusterCount);
  return createScoreTable({
    clusterOf: Int32Array.from([...first.clusterOf, ...shifted]),
    clusterCount: 2 * first.clusterCount,
    columns: Object.fromEntries(
      columns.map((name) => [name, Float64Array.from([...first.column(name), ...second.column(name)])]),
    ),
  });
}
