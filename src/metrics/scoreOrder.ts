import type { ScoreTable } from '../core/metric.ts';
import { observedRows } from './observedRows.ts';

export const scoreColumns = ['label', 'probability'] as const;

/** The scored rows in ascending order of their probability, cut into groups of equal probability. */
export interface ScoreOrder {
  readonly clusters: Int32Array;
  /** 1 for a positive, 0 for a negative. */
  readonly labels: Float64Array;
  /** 1 where a group of equal probability ends, seen upwards, else 0. */
  readonly endsGroup: Uint8Array;
  readonly probabilities: Float64Array;
}

export function scoreOrder(table: ScoreTable): ScoreOrder {
  const probability = table.column('probability');
  const label = table.column('label');
  const rows = observedRows(table, scoreColumns).sort((a, b) => probability[a] - probability[b]);
  const endsGroup = Uint8Array.from(rows, (row, position) =>
    Number(position === rows.length - 1 || probability[row] !== probability[rows[position + 1]]),
  );
  return {
    clusters: rows.map((row) => table.clusterOf[row]),
    labels: Float64Array.from(rows, (row) => (label[row] === 1 ? 1 : 0)),
    endsGroup,
    probabilities: Float64Array.from(rows, (row) => probability[row]),
  };
}
