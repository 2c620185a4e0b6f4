import type { ScoreTable } from '../core/metric.ts';

/** Per cluster, the sum of `value(row)` over the given rows. */
export function clusterSums(
  table: ScoreTable,
  rows: Int32Array,
  value: (row: number) => number,
): Float64Array {
  const sums = new Float64Array(table.clusterCount);
  for (const row of rows) sums[table.clusterOf[row]] += value(row);
  return sums;
}
