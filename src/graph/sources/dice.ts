import { InputError } from '../../core/errors.ts';
import { readCsv } from '../../io/csv.ts';
import type { Evidence, Observation } from './evidence.ts';

const titleColumn = 'Designation';
const skillsColumn = 'Required Skills';

/**
 * Postings in the layout of the DICE set (Kaggle, PromptCloudHQ/us-technology-jobs-on-dicecom): one a row, its skills as
 * one cell of free text, which is kept as it is for the cleaning to split.
 * @throws InputError when a column is missing or a row can't be read.
 */
export async function readDice(path: string): Promise<Evidence> {
  const observations: Observation[] = [];
  for await (const row of readCsv(path, { repeatedNames: 'first' })) {
    if (row.error) throw row.error;
    const { [titleColumn]: title, [skillsColumn]: skills } = row.value as Record<string, string>;
    if (title === undefined || skills === undefined) {
      throw new InputError({
        file: path,
        line: 1,
        expected: `the columns ${titleColumn} and ${skillsColumn}`,
        got: Object.keys(row.value as object).join(', '),
        advice: 'name the columns so, or give your data as occupation, skill, count with --edges',
      });
    }
    observations.push({ kind: 'observed', title, skills: [{ name: skills }], count: 1 });
  }
  return { source: 'dice', observations };
}
