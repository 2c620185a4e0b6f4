import { describeValue, InputError } from '../../core/errors.ts';
import { readCsv } from '../../io/csv.ts';
import type { Frequencies } from '../filterEdges.ts';

/**
 * Shares of postings from outside: a CSV with `occupation` (a title or an id of the classification), `skill`, and `frequency`
 * in [0, 1].
 * @throws InputError at the first row that can't be used.
 */
export async function readFrequencies(path: string): Promise<Frequencies> {
  const frequencies = new Map<string, Map<string, number>>();
  for await (const row of readCsv(path)) {
    if (row.error) throw row.error;
    const { occupation, skill, frequency } = row.value as Record<string, string | undefined>;
    const share = Number(frequency);
    if (!occupation?.trim() || !skill?.trim() || !frequency?.trim() || !(share >= 0 && share <= 1)) {
      throw new InputError({
        file: path,
        line: row.line,
        expected: 'columns occupation, skill and frequency (a share from 0 to 1)',
        got: describeValue(row.value),
      });
    }
    const ofOccupation = frequencies.get(occupation.trim()) ?? new Map<string, number>();
    frequencies.set(occupation.trim(), ofOccupation.set(skill.trim(), share));
  }
  return frequencies;
}
