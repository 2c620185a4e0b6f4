import { readCsv } from '../io/csv.ts';
import { readJsonLines } from '../io/jsonl.ts';
import { readLines } from '../io/lines.ts';
import { isParquet, readParquet } from '../io/parquet.ts';
import type { Row } from '../io/rows.ts';

/**
 * Streams the rows of a data file: Parquet, told from its first bytes; JSON lines or CSV, told from its name, else from
 * its first character.
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  if (await isParquet(path)) {
    yield* readParquet(path);
    return;
  }
  yield* (await isCsv(path)) ? readCsv(path) : readJsonLines(path);
}

async function isCsv(path: string): Promise<boolean> {
  const extension = /\.([a-z]+)(\.gz)?$/i.exec(path)?.[1].toLowerCase();
  if (extension === 'csv' || extension === 'tsv') return true;
  if (extension === 'jsonl' || extension === 'ndjson' || extension === 'json') return false;
  for await (const { text } of textLines(path)) {
    if (text.trim() !== '') return !/^[[{"]/.test(text.trim());
  }
  return false;
}

/** The lines that can be read; what is wrong with the others is reported by the reader proper. */
async function* textLines(path: string): AsyncGenerator<{ text: string }> {
  for await (const line of readLines(path)) if (!line.error) yield line;
}
