import type { ScoreTable } from '../../src/core/metric.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

/** Rows of [cluster, label, probability, decision]; the decision is the probability against ½ unless given. */
export function binaryTable(rows: readonly (readonly [number, number, number, number?])[]): ScoreTable {
  return createScoreTable({
    clusterOf: Int32Array.from(rows, ([cluster]) => cluster),
    clusterCount: Math.max(-1, ...rows.map(([cluster]) => cluster)) + 1,
    columns: {
      label: Float64Array.from(rows, ([, label]) => label),
      probability: Float64Array.from(rows, ([, , probability]) => probability),
      decision: Float64Array.from(
        rows,
        ([, , probability, decision]) => decision ?? Number(probability >= 0.5),
      ),
    },
  });
}
