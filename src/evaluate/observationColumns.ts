import type { ScoreTable } from '../core/metric.ts';
import type { Observation } from '../core/task.ts';
import { createScoreTable } from '../metrics/scoreTable.ts';

/** Observations of one predictor, by column; NaN where there is none. Filled row by row, up to `capacity` rows. */
export class ObservationColumns {
  readonly #columns: readonly (readonly [name: string, values: Float64Array])[];
  #length = 0;

  constructor(names: readonly string[], capacity: number) {
    this.#columns = names.map((name) => [name, new Float64Array(capacity)]);
  }

  append(observation: Observation | undefined): void {
    for (const [name, values] of this.#columns) values[this.#length] = observation?.[name] ?? Number.NaN;
    this.#length += 1;
  }

  /** A view, not a copy. */
  table(clusterOf: Int32Array, clusterCount: number): ScoreTable {
    const columns = this.#columns.map(([name, values]) => [name, values.subarray(0, this.#length)]);
    return createScoreTable({ clusterOf, clusterCount, columns: Object.fromEntries(columns) });
  }
}
