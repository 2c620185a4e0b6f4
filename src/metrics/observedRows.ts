import type { ScoreTable } from '../core/metric.ts';

/** The rows that have a number in every one of the columns, in order. */
export function observedRows(table: ScoreTable, columns: readonly string[]): Int32Array {
  const values = columns.map((name) => table.column(name));
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (values.every((column) => !Number.isNaN(column[row]))) rows.push(row);
  }
  return Int32Array.from(rows);
}
