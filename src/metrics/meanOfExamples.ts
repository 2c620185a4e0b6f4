import type { Metric, ScoreTable } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { ratioOfSums } from './ratioOfSums.ts';

export interface MeanMetricParts<Column extends string>
  extends Pick<Metric, 'id' | 'title' | 'direction' | 'range' | 'source'> {
  readonly columns: readonly Column[];
  /** The value of one example from its columns, in their order. */
  readonly value: (...columns: number[]) => number;
}

/** A metric that is the mean of a value that every example has on its own. */
export function meanOfExamples<Column extends string>(parts: MeanMetricParts<Column>): Metric {
  const { value, ...description } = parts;
  const rowsOf = (table: ScoreTable) => observedRows(table, parts.columns);
  return {
    ...description,
    undefinedWhen: 'no example is scored',
    perExample(observation) {
      const numbers = parts.columns.map((name) => observation[name]);
      return numbers.every((number) => typeof number === 'number') ? value(...numbers) : null;
    },
    trials: (table) => clusterSums(table, rowsOf(table), () => 1),
    prepare(table) {
      const columns = parts.columns.map((name) => table.column(name));
      const rows = rowsOf(table);
      return ratioOfSums(
        clusterSums(table, rows, (row) => value(...columns.map((column) => column[row]))),
        clusterSums(table, rows, () => 1),
      );
    },
  };
}
