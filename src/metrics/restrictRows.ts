import type { ScoreTable } from '../core/metric.ts';
import { createScoreTable } from './scoreTable.ts';

/** A table of only these rows and the named columns; clusters without a row left are dropped. */
export function restrictRows(table: ScoreTable, rows: Int32Array, columns: readonly string[]): ScoreTable {
  const clusters = new Map<number, number>();
  const clusterOf = rows.map((row) => {
    const cluster = table.clusterOf[row];
    const index = clusters.get(cluster) ?? clusters.size;
    clusters.set(cluster, index);
    return index;
  });
  const restricted = columns.map((name) => {
    const column = table.column(name);
    return [name, Float64Array.from(rows, (row) => column[row])];
  });
  return createScoreTable({
    clusterOf,
    clusterCount: clusters.size,
    columns: Object.fromEntries(restricted),
  });
}
