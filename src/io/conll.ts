import { InputError } from '../core/errors.ts';
import { readLines } from './lines.ts';
import type { Row } from './rows.ts';

/** A sentence of a column file: its tokens, and each further column of the file from top to bottom. */
interface ColumnSentence {
  readonly tokens: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** How many documents (`-DOCSTART-`) began before it; 0 in a file that marks none. */
  readonly document: number;
  /** Every type that a tag of the last column has anywhere in the file, sorted; none where tags are bare B, I, O. */
  readonly fileTypes: readonly string[];
}

const documentStart = '-DOCSTART-';
const tagPattern = /^(?:O|[BIESLU](?:-\S+)?)$/;

/** Whether the line is a token with a tag: at least two columns, the last of them O, B, I-Skill, … */
export function isColumnLine(text: string): boolean {
  const fields = fieldsOf(text);
  return fields.length >= 2 && tagPattern.test(fields[fields.length - 1]);
}

/** Lines that a column file may have before its first token: empty ones, comments and a document's start. */
export function isColumnPreamble(text: string): boolean {
  return text.trim() === '' || text.startsWith(documentStart) || isComment(text);
}

/**
 * Streams a column file in the manner of the CoNLL shared tasks: a token a line, its tags in further columns (between
 * tabs, else blanks), an empty line after each sentence. Lines that begin with `# ` are comments. Reads the file twice,
 * first for the types of its tags. A sentence with a line that does not fit comes as its error.
 * @throws InputError when the file can't be opened or decompressed.
 */
export async function* readColumnSentences(path: string): AsyncGenerator<Row> {
  const fileTypes = await typesIn(path);
  let document = 0;
  let first = 0;
  let rows: string[][] = [];
  let error: InputError | undefined;
  const finish = (): Row[] => {
    const [line, sentence, failure] = [first, rows, error];
    first = 0;
    rows = [];
    error = undefined;
    if (failure) return [{ line, error: failure }];
    if (sentence.length === 0) return [];
    const column = (index: number) => sentence.map((fields) => fields[index]);
    const columns = sentence[0].slice(1).map((_, index) => column(index + 1));
    return [{ line, value: { tokens: column(0), columns, document, fileTypes } satisfies ColumnSentence }];
  };
  for await (const content of readLines(path)) {
    const { line } = content;
    if (content.error) {
      error ??= content.error;
      if (first === 0) first = line;
      continue;
    }
    const { text } = content;
    if (text.startsWith(documentStart) || text.trim() === '') {
      yield* finish();
      if (text.startsWith(documentStart)) document++;
      continue;
    }
    if (isComment(text) && first === 0) continue;
    if (first === 0) first = line;
    const fields = fieldsOf(text);
    error ??= misfit(path, line, fields, rows[0]?.length);
    rows.push(fields);
  }
  yield* finish();
}

/** A line "# text"; "#" alone or followed by a tag is a token ("#\tO"). */
function isComment(text: string): boolean {
  return text.startsWith('# ') && !isColumnLine(text);
}

function fieldsOf(text: string): string[] {
  return text.includes('\t') ? text.split('\t').map((field) => field.trim()) : text.trim().split(/ +/);
}

function misfit(path: string, line: number, fields: string[], expected: number | undefined) {
  const columns = expected ?? Math.max(2, fields.length);
  if (fields.length === columns && tagPattern.test(fields[columns - 1])) return undefined;
  return new InputError({
    file: path,
    line,
    expected: `${columns} columns, the last of them a tag (O, B, I or one with a type, as in B-Skill)`,
    got: JSON.stringify(fields.join(' ').slice(0, 80)),
    advice: 'put an empty line between sentences, or pass over such ones with --skip-invalid',
  });
}

async function typesIn(path: string): Promise<string[]> {
  const types = new Set<string>();
  for await (const line of readLines(path)) {
    if (line.error || isColumnPreamble(line.text)) continue;
    const tag = fieldsOf(line.text).at(-1) ?? '';
    if (tagPattern.test(tag) && tag.includes('-')) types.add(tag.slice(tag.indexOf('-') + 1));
  }
  return [...types].sort();
}
