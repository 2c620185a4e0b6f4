import { z } from 'zod';
import { describeValue } from '../../core/errors.ts';
import { trainingDigest } from '../../core/hash.ts';
import type { Pair } from '../../core/record.ts';
import { idFromPlace, parseKey, parseRow, rowError } from './parseRow.ts';
import type { RecordFormat, RowPlace } from './recordFormat.ts';
import { splitNameSchema } from './splitNames.ts';

type Column = 'posting' | 'resume' | 'label' | 'id' | 'group' | 'split';

type ColumnNames = Partial<Record<Column, string>>;

/** Names by which each column goes, without case, blanks and punctuation. */
const aliasesOfColumn: Record<Column, readonly string[]> = {
  posting: [
    'posting',
    'jobdescription',
    'jobdescriptiontext',
    'jobposting',
    'job',
    'jd',
    'jobtext',
    'postingtext',
  ],
  resume: ['resume', 'resumetext', 'resumestr', 'cv', 'cvtext', 'candidate', 'résumé'],
  label: ['label', 'match', 'matched', 'ismatch', 'target', 'fit', 'y'],
  id: ['id', 'recordid', 'pairid'],
  group: ['group', 'groupid', 'occupation', 'soc', 'postingid', 'jobid'],
  split: ['split', 'fold', 'partition', 'set'],
};

const required: readonly Column[] = ['posting', 'resume', 'label'];

const labelOfWord: Record<string, boolean> = {
  true: true,
  '1': true,
  '1.0': true,
  yes: true,
  y: true,
  match: true,
  matched: true,
  fit: true,
  'good fit': true,
  positive: true,
  false: false,
  '0': false,
  '0.0': false,
  no: false,
  n: false,
  'no match': false,
  nomatch: false,
  unmatched: false,
  'not matched': false,
  mismatch: false,
  'no fit': false,
  negative: false,
};

const optionalName = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim() || null);

const rowSchema = z.record(z.string(), z.unknown());

/** An engineer's own pairs: a posting, a résumé and whether they match, from CSV or JSON lines. */
export const pairsFormat: RecordFormat = {
  description: 'pairs with the columns posting, resume and label (optional: id, group, split)',
  recognises: (row) => {
    const found = columnNames(row);
    return required.filter((column) => found[column] !== undefined).length >= 2;
  },
  toRecord(value, place) {
    const row = parseRow(rowSchema, value, place);
    const names = columnNames(row);
    for (const column of required) {
      if (names[column] === undefined) {
        throw rowError(
          place,
          row,
          column,
          `a column "${column}"`,
          `the columns ${Object.keys(row).join(', ')}`,
        );
      }
    }
    return pairOf(row, names, place);
  },
};

function pairOf(row: Record<string, unknown>, names: ColumnNames, place: RowPlace): Pair {
  const read = <T>(column: Column, schema: z.ZodType<T>): T =>
    parseKey(schema, row, names[column] ?? column, place);
  const posting = read('posting', textSchema);
  return {
    kind: 'pair',
    id: read('id', optionalName) ?? idFromPlace(place),
    // Pairs of one posting stay together, else a split would show a student the posting it is tested on.
    groupId: read('group', optionalName) ?? `posting-${trainingDigest(posting).slice(0, 12)}`,
    split: read('split', splitNameSchema),
    posting,
    resume: read('resume', textSchema),
    label: labelOf(row, names.label ?? 'label', place),
  };
}

const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', { message: 'expected a text that is not empty' });

function labelOf(row: Record<string, unknown>, name: string, place: RowPlace): boolean {
  const value = row[name];
  const word =
    typeof value === 'object'
      ? ''
      : String(value)
          .trim()
          .toLowerCase()
          .replace(/[-_\s]+/g, ' ');
  if (Object.hasOwn(labelOfWord, word)) return labelOfWord[word];
  throw rowError(
    place,
    row,
    name,
    'a label: true or false, 1 or 0, yes or no, match or no match',
    describeValue(value),
  );
}

/** What each column is called in this row. */
function columnNames(row: Readonly<Record<string, unknown>>): ColumnNames {
  const nameOfKey = new Map(
    Object.keys(row).map((name) => [name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''), name]),
  );
  const found: ColumnNames = {};
  for (const column of Object.keys(aliasesOfColumn) as Column[]) {
    const alias = aliasesOfColumn[column].find((key) => nameOfKey.has(key));
    if (alias !== undefined) found[column] = nameOfKey.get(alias);
  }
  return found;
}
