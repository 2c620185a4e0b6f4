import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { InputError } from '../core/errors.ts';
import { openForReading } from './byteStream.ts';
import type { DataRow } from './rows.ts';

const magic = 'PAR1';
/** Rows that are decoded at once: what bounds memory, since a row group may hold a whole file. */
const rowsAtOnce = 1000;

/**
 * Whether a file starts as Parquet files do.
 * @throws InputError when it can't be opened.
 */
export async function isParquet(path: string): Promise<boolean> {
  const handle = await openForReading(path);
  try {
    const start = Buffer.alloc(magic.length);
    await handle.read(start, 0, magic.length, 0);
    return start.toString('latin1') === magic;
  } finally {
    await handle.close();
  }
}

/**
 * Streams the rows of a Parquet file (uncompressed or Snappy) as objects; `line` is the row's number, 1-based.
 * @throws InputError when the file is cut off or damaged, or compressed in another way.
 */
export async function* readParquet(path: string): AsyncGenerator<DataRow> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const total = Number(metadata.num_rows);
    for (let rowStart = 0; rowStart < total; rowStart += rowsAtOnce) {
      const rowEnd = Math.min(total, rowStart + rowsAtOnce);
      const rows = await parquetReadObjects({ file, metadata: metadata as FileMetaData, rowStart, rowEnd });
      for (const [index, row] of rows.entries()) yield { line: rowStart + index + 1, value: plain(row) };
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError({
      file: path,
      expected: 'a whole Parquet file, uncompressed or compressed with Snappy',
      got: cause instanceof Error ? cause.message : String(cause),
      advice: 'check that it was downloaded to its end, or convert it to JSON lines',
      cause,
    });
  }
}

/** 64-bit integers as numbers, absent values left out: rows look as they would from JSON lines. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, plain(member)]));
}
