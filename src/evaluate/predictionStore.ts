import { existsSync } from 'node:fs';
import type { Prediction } from '../core/prediction.ts';
import { type LineReader, openLineReader } from '../io/lineReader.ts';
import { readJournal } from '../io/readJournal.ts';
import { type JournalRow, journalKey, type PredictorRole, parseJournalRow } from './journalRow.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isError: boolean;
}

/**
 * The answers of a run, looked up by whose, which repetition and which example. The last answer to a question counts.
 * Only places in the journal are kept in memory; the answers themselves are read again when asked for.
 */
export class PredictionStore {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #reader: LineReader | null;
  /**
   * What all answers cost together, also those that were asked for again, and what requests without an answer may have
   * cost at most; what a cache answered cost nothing.
   */
  readonly costUsd: number;

  private constructor(places: ReadonlyMap<string, Place>, reader: LineReader | null, costUsd: number) {
    this.#places = places;
    this.costUsd = costUsd;
    this.#reader = reader;
  }

  /**
   * Reads the whole journal once; none is there before the first answer.
   * @throws InputError with file and line where a row is not a prediction.
   */
  static async open(path: string): Promise<PredictionStore> {
    const places = new Map<string, Place>();
    if (!existsSync(path)) return new PredictionStore(places, null, 0);
    let costUsd = 0;
    for await (const { line, value, start, end } of readJournal(path)) {
      const row = parseJournalRow(value, path, line);
      if (!row.cached) costUsd += row.usage?.costUsd ?? 0;
      costUsd += row.unanswered?.maximumCostUsd ?? 0;
      places.set(journalKey(row), { start, end, isError: row.error !== undefined });
    }
    return new PredictionStore(places, openLineReader(path), costUsd);
  }

  find(
    role: PredictorRole,
    repeat: number,
    example: { taskId: Prediction['task']; id: string },
  ): Prediction | undefined {
    const key = journalKey({ role, repeat, task: example.taskId, exampleId: example.id });
    const place = this.#places.get(key);
    if (!place || !this.#reader) return undefined;
    const {
      role: _role,
      repeat: _repeat,
      ...prediction
    } = JSON.parse(this.#reader.read(place.start, place.end)) as JournalRow;
    return prediction;
  }

  hasAny(): boolean {
    return this.#places.size > 0;
  }

  has(role: PredictorRole, repeat: number, example: { taskId: Prediction['task']; id: string }): boolean {
    return this.#places.has(journalKey({ role, repeat, task: example.taskId, exampleId: example.id }));
  }

  /** Keys of what needs no asking: every answer, or with `retryErrors` only those that are no error. */
  answered(options: { retryErrors: boolean }): Set<string> {
    const keys = new Set<string>();
    for (const [key, { isError }] of this.#places) if (!(options.retryErrors && isError)) keys.add(key);
    return keys;
  }

  close(): void {
    this.#reader?.close();
  }
}
