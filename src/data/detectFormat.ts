import { InputError } from '../core/errors.ts';
import { emptyFile } from './emptyFile.ts';
import { formatTable } from './formats/formatTable.ts';
import { type FormatId, formatIds } from './formats/recordFormat.ts';
import { readRows } from './readRows.ts';

/** A file whose first rows are all broken is not read to its end to find that out. */
const maximumRows = 1000;

/**
 * The format of a data file, from its first row that can be parsed.
 * @throws InputError when the file can't be read, is empty, or has no row that any format recognises.
 */
export async function detectFormat(path: string): Promise<FormatId> {
  let firstError: InputError | undefined;
  let rows = 0;
  for await (const { line, ...row } of readRows(path)) {
    if (rows++ >= maximumRows) break;
    if (row.error) {
      firstError ??= row.error;
      continue;
    }
    const { value } = row;
    const found = isRecord(value) ? formatIds.find((id) => formatTable[id].recognises(value)) : undefined;
    if (found) return found;
    firstError ??= unknownFormat(path, line, value);
  }
  throw firstError ?? emptyFile(path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownFormat(path: string, line: number, value: unknown): InputError {
  return new InputError({
    file: path,
    line,
    expected: 'a record in a known format',
    got: describeRow(value),
    advice: `known are ${formatIds.map((id) => `${id} (${formatTable[id].description})`).join('; ')}`,
  });
}

function describeRow(value: unknown): string {
  if (isRecord(value)) {
    const keys = Object.keys(value);
    return `one with the keys ${keys.slice(0, 8).join(', ').slice(0, 200) || '(none)'}${keys.length > 8 ? ', …' : ''}`;
  }
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
