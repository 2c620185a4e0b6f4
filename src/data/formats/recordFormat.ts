import type { DatasetRecord } from '../../core/record.ts';

/** In the order in which a row is tried: RJDB's `Job-Description` would also do for a pair's posting. */
export const formatIds = ['rjdb', 'native', 'skillspan', 'conll', 'pairs'] as const;
export type FormatId = (typeof formatIds)[number];

/** Where a row stands: what an id is made from, and what an error names. `line` is 1-based. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** One way of writing records down. */
export interface RecordFormat {
  /** For error messages, e.g. what its records can be recognised by. */
  readonly description: string;
  /** Whether a row looks like this format, also when something is wrong with it. */
  recognises(row: Readonly<Record<string, unknown>>): boolean;
  /** @throws InputError with the place, the key, what was expected and what was found. */
  toRecord(row: unknown, place: RowPlace): DatasetRecord;
}
