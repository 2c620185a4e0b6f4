import { UsageError } from '../core/errors.ts';

/**
 * Which records, by their position in the selected split, a run is about: the half-open range [from, to).
 */
export interface RecordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads `--limit`: a count (`200`: the first 200 records), a fraction (`0.1`: the first tenth, at least one) or
 * a range of 1-based positions with both ends included (`101-200`). Records, not examples: a record's
 * examples stay together.
 * @throws UsageError on anything else.
 */
export function parseLimit(text: string): (recordCount: number) => RecordRange {
  const range = /^(\d+)-(\d+)$/.exec(text);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (first < 1 || last < first) throw limitError(text);
    return (recordCount) => ({ from: first - 1, to: Math.min(last, recordCount) });
  }
  const value = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || !(value > 0)) throw limitError(text);
  if (Number.isInteger(value) && !text.includes('.')) {
    return (recordCount) => ({ from: 0, to: Math.min(value, recordCount) });
  }
  if (value > 1) throw limitError(text);
  return (recordCount) => ({ from: 0, to: Math.max(1, Math.round(value * recordCount)) });
}

function limitError(text: string): UsageError {
  return new UsageError(`--limit: expected a count, a fraction of at most 1 or a range, got "${text}"`, {
    advice: 'for example --limit 200, --limit 0.1 or --limit 101-200 (positions of records)',
  });
}
