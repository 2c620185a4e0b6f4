import type { ScoreTable } from '../core/metric.ts';
import type { Observation } from '../core/task.ts';
import { createScoreTable } from '../metrics/scoreTable.ts';

/** Observations of one predictor, by column; NaN where there is none. Grows row by row. */
export class ObservationColumns {
  readonly #columns: ReadonlyMap<string, number[]>;

  constructor(names: readonly string[]) {
    this.#columns = new Map(names.map((name) => [name, []]));
  }

  append(observation: Observation | undefined): void {
    for (const [name, column] of this.#columns) column.push(observation?.[name] ?? Number.NaN);
  }

  table(clusterOf: Int32Array, clusterCount: number): ScoreTable {
    const columns = [...this.#columns].map(([name, column]) => [name, Float64Array.from(column)]);
    return createScoreTable({ clusterOf, clusterCount, columns: Object.fromEntries(columns) });
  }
}
