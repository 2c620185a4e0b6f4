import type { ScoreTable } from '../core/metric.ts';
import { observedRows } from './observedRows.ts';

export const scoreColumns = ['label', 'probability'] as const;

/** The scored rows in ascending order of their probability, cut into groups of equal probability. */
export interface ScoreOrder {
  readonly clusters: Int32Array;
  /** 1 for a positive, 0 for a negative. */
  readonly labels: Float64Array;
  /** Group g runs from `groupStarts[g]` to before `groupStarts[g + 1]`. */
  readonly groupStarts: Int32Array;
}

export function scoreOrder(table: ScoreTable): ScoreOrder {
  const probability = table.column('probability');
  const label = table.column('label');
  const rows = observedRows(table, scoreColumns).sort((a, b) => probability[a] - probability[b]);
  const groupStarts: number[] = [];
  rows.forEach((row, position) => {
    if (position === 0 || probability[row] !== probability[rows[position - 1]]) groupStarts.push(position);
  });
  groupStarts.push(rows.length);
  return {
    clusters: rows.map((row) => table.clusterOf[row]),
    labels: Float64Array.from(rows, (row) => (label[row] === 1 ? 1 : 0)),
    groupStarts: Int32Array.from(groupStarts),
  };
}
