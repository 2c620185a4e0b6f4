import type { ScoreTable } from '../core/metric.ts';
import { restrictRows } from '../metrics/restrictRows.ts';
import type { TaskScores } from './taskScores.ts';

/** A part of a task's scores that is reported on its own: the same rows of every predictor. */
export class ScoredPart {
  readonly rows: Int32Array;
  readonly #scores: TaskScores;

  /** @param variants keeps only rows of these variants; absent: all rows. */
  constructor(scores: TaskScores, variants?: readonly string[]) {
    this.#scores = scores;
    const rows: number[] = [];
    for (const [row, variant] of scores.variants.entries()) {
      if (!variants || variants.includes(variant)) rows.push(row);
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
    return new Map([...this.#scores.controlTables()].map(([id, table]) => [id, this.#restrict(table)]));
  }

  #restrict(table: ScoreTable): ScoreTable {
    return restrictRows(table, this.rows, this.#scores.columnNames);
  }
}
