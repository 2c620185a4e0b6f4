import type { ScoreTable } from '../core/metric.ts';
import type { Subset } from '../core/task.ts';
import { restrictRows } from '../metrics/restrictRows.ts';
import type { TaskScores } from './taskScores.ts';

/** A part of a task's scores that is reported on its own: the same rows of every predictor. */
export class ScoredPart {
  readonly rows: Int32Array;
  readonly #scores: TaskScores;

  readonly #subset: Subset | undefined;

  /** @param subset keeps only its rows; absent: all rows. */
  constructor(scores: TaskScores, subset?: Subset) {
    this.#scores = scores;
    this.#subset = subset;
    const rows: number[] = [];
    for (const [row, variant] of scores.variants.entries()) {
      if (!subset || subset.variants.includes(variant)) rows.push(row);
    }
    this.rows = Int32Array.from(rows);
  }

  student(repeat = 0): ScoreTable {
    return this.#restrict(this.#scores.studentTable(repeat));
  }

  /** Undefined when no row has a teacher's answer. */
  teacher(): ScoreTable | undefined {
    const table = this.#scores.teacherTable();
    return table && this.#restrict(table);
  }

  controls(): Map<string, ScoreTable> {
    return new Map(
      [...this.#scores.controlTables(this.#subset?.id)].map(([id, table]) => [id, this.#restrict(table)]),
    );
  }

  #restrict(table: ScoreTable): ScoreTable {
    if (this.rows.length === table.length) return table;
    return restrictRows(table, this.rows, this.#scores.columnNames);
  }
}
