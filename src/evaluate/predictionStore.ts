import type { Prediction } from '../core/prediction.ts';
import { type JournalRow, journalKey, type PredictorRole } from './journalRow.ts';

/** The answers of a run, looked up by whose, which repetition and which example. The last answer to a question counts. */
export class PredictionStore {
  readonly #rows = new Map<string, Prediction>();

  add({ role, repeat, ...prediction }: JournalRow): void {
    this.#rows.set(
      journalKey({ role, repeat, task: prediction.task, exampleId: prediction.exampleId }),
      prediction,
    );
  }

  find(
    role: PredictorRole,
    repeat: number,
    example: { taskId: Prediction['task']; id: string },
  ): Prediction | undefined {
    return this.#rows.get(journalKey({ role, repeat, task: example.taskId, exampleId: example.id }));
  }

  /** Keys of what needs no asking: every answer, or with `retryErrors` only those that are no error. */
  answered(options: { retryErrors: boolean }): Set<string> {
    const keys = new Set<string>();
    for (const [key, prediction] of this.#rows) {
      if (!(options.retryErrors && prediction.error)) keys.add(key);
    }
    return keys;
  }

  get size(): number {
    return this.#rows.size;
  }
}
