import type { InputError, InputLocation } from '../core/errors.ts';

/** A row that was passed over, and what was wrong with it. */
interface InvalidRow extends InputLocation {
  readonly expected: string;
  readonly got: string;
}

/** Rows that were passed over: how many, and the first few. */
export interface InvalidRows {
  readonly count: number;
  readonly first: readonly InvalidRow[];
}

const maximumKept = 5;

export function createInvalidRows(): { add(error: InputError): void; summary(): InvalidRows } {
  let count = 0;
  const first: InvalidRow[] = [];
  return {
    add({ location, expected, got }) {
      count++;
      if (first.length < maximumKept) first.push({ ...location, expected, got });
    },
    summary: () => ({ count, first }),
  };
}
