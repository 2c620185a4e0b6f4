import type { ScoreTable } from '../core/metric.ts';
import { createScoreTable } from './scoreTable.ts';

/** Two tables of the same clusters, one behind the other: the second's clusters are counted on from the first's. */
export function stackTables(first: ScoreTable, second: ScoreTable, columns: readonly string[]): ScoreTable {
  const shifted = second.clusterOf.map((cluster) => cluster + first.clusterCount);
  return createScoreTable({
    clusterOf: Int32Array.from([...first.clusterOf, ...shifted]),
    clusterCount: first.clusterCount + second.clusterCount,
    columns: Object.fromEntries(
      columns.map((name) => [name, Float64Array.from([...first.column(name), ...second.column(name)])]),
    ),
  });
}
