import type { InputError } from '../core/errors.ts';

/** A row of a data file: a parsed value, not yet checked against a schema. `line` is where it starts, 1-based. */
export interface DataRow {
  readonly line: number;
  readonly value: unknown;
  readonly error?: undefined;
}

/** A row that can't be parsed. Reading may go on after it. */
interface BrokenRow {
  readonly line: number;
  readonly error: InputError;
}

export type Row = DataRow | BrokenRow;
