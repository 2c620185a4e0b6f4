import { InputError } from '../core/errors.ts';
import { isColumnLine, isColumnPreamble, readColumnSentences } from '../io/conll.ts';
import { readCsv } from '../io/csv.ts';
import { readJsonLines } from '../io/jsonl.ts';
import { readLines } from '../io/lines.ts';
import { isParquet, readParquet } from '../io/parquet.ts';
import type { Row } from '../io/rows.ts';

/**
 * Streams the rows of a data file: Parquet, told from its first bytes; JSON lines, CSV or the sentences of a column file
 * (CoNLL), told from its name, else from its first line. A column file is told by its first token whatever its name,
 * `.csv` and JSON lines excepted.
 * @throws InputError when a file is called Parquet and is none, among others.
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  if (await isParquet(path)) yield* readParquet(path);
  else if (/\.parquet$/i.test(path)) throw notParquet(path);
  else yield* readers[await layoutOf(path)](path);
}

/** Bytes that look like text otherwise get the advice to convert them to UTF-8. */
function notParquet(file: string): InputError {
  return new InputError({
    file,
    expected: 'a Parquet file, which begins with the bytes PAR1',
    got: 'a file that begins otherwise',
    advice: 'check that it was downloaded whole (and is no Git LFS pointer), or name it by what it holds',
  });
}

const readers = { json: readJsonLines, csv: readCsv, columns: readColumnSentences } as const;

async function layoutOf(path: string): Promise<keyof typeof readers> {
  const extension = /\.([a-z0-9]+)(\.gz)?$/i.exec(path)?.[1].toLowerCase();
  if (extension === 'csv') return 'csv';
  if (extension === 'jsonl' || extension === 'ndjson' || extension === 'json') return 'json';
  const first = await firstLine(path);
  if (first !== undefined && isColumnLine(first)) return 'columns';
  if (extension === 'tsv') return 'csv';
  return first !== undefined && !/^[[{"]/.test(first.trim()) ? 'csv' : 'json';
}

/** The first line that says something of the layout. */
async function firstLine(path: string): Promise<string | undefined> {
  let preamble: string | undefined;
  for await (const { text } of textLines(path)) {
    if (!isColumnPreamble(text)) return isColumnLine(text) ? text : (preamble ?? text);
    if (text.trim() !== '') preamble ??= text;
  }
  return preamble;
}

/** The lines that can be read; what is wrong with the others is reported by the reader proper. */
async function* textLines(path: string): AsyncGenerator<{ text: string }> {
  for await (const line of readLines(path)) if (!line.error) yield line;
}
