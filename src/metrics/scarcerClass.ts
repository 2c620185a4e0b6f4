import type { ScoreTable } from '../core/metric.ts';
import { observedRows } from './observedRows.ts';

/**
 * One trial for each cluster that has a row of the scarcer class: the commonest value of the first column, or
 * anything else, whichever fewer clusters have. It is what metrics of separation rest on; the variance of an
 * AUC of A, for one, is at most A(1 − A) / min(positives, negatives).
 * Source: Birnbaum & Klose 1957, https://doi.org/10.1214/aoms/1177706883
 */
export function scarcerClassTrials(table: ScoreTable, columns: readonly string[]): Float64Array {
  const rows = observedRows(table, columns);
  const category = table.column(columns[0]);
  const commonest = commonestOf(rows, category);
  const common = new Float64Array(table.clusterCount);
  const other = new Float64Array(table.clusterCount);
  for (const row of rows) (category[row] === commonest ? common : other)[table.clusterOf[row]] = 1;
  return sum(other) < sum(common) ? other : common;
}

function commonestOf(rows: Int32Array, category: Float64Array): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(category[row], (counts.get(category[row]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
