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
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  yield* (await isParquet(path)) ? readParquet(path) : readers[await layoutOf(path)](path);
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
