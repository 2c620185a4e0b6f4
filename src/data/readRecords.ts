import type { Split } from '../core/context.ts';
import { InputError, InterruptedError } from '../core/errors.ts';
import type { DatasetRecord } from '../core/record.ts';
import { emptyFile } from './emptyFile.ts';
import { formatTable } from './formats/formatTable.ts';
import type { FormatId } from './formats/recordFormat.ts';
import { readRows } from './readRows.ts';

export interface ReadOptions {
  /** Only records of this split. */
  readonly split?: Split | null;
  /** Pass over invalid rows instead of stopping at the first. */
  readonly skipInvalid?: boolean;
  /** Told of each row that is passed over. */
  readonly onInvalid?: (error: InputError) => void;
  readonly signal?: AbortSignal;
}

/** A record and where it stands. `line` is 1-based. */
export interface LocatedRecord {
  readonly record: DatasetRecord;
  readonly file: string;
  readonly line: number;
}

export interface SourceFile {
  readonly path: string;
  readonly format: FormatId;
}

/**
 * Streams the valid records of some files, in order, in constant memory but for the ids.
 * @throws InputError at the first invalid row (unless `skipInvalid`), at an id that was there before, when
 * nothing valid is found; InterruptedError when the signal aborts.
 */
export async function* readRecords(
  files: readonly SourceFile[],
  { split, skipInvalid = false, onInvalid, signal }: ReadOptions = {},
): AsyncGenerator<LocatedRecord> {
  const placeOfId = new Map<string, string>();
  let firstInvalid: InputError | undefined;
  let invalid = 0;
  for (const { path, format } of files) {
    for await (const { line, ...row } of readRows(path)) {
      if (signal?.aborted) throw interruption(signal);
      const read = row.error ?? readRow(row.value, format, path, line, placeOfId);
      if (!(read instanceof InputError)) {
        if (!split || read.split === split) yield { record: read, file: path, line };
        continue;
      }
      if (!skipInvalid) throw read;
      firstInvalid ??= read;
      invalid++;
      onInvalid?.(read);
    }
  }
  if (placeOfId.size > 0) return;
  throw firstInvalid ? allInvalid(files[0].path, invalid, firstInvalid) : emptyFile(files[0].path);
}

/** The record of a row, or what is wrong with it. */
function readRow(
  value: unknown,
  format: FormatId,
  file: string,
  line: number,
  placeOfId: Map<string, string>,
): DatasetRecord | InputError {
  try {
    const record = formatTable[format].toRecord(value, { file, line });
    const before = placeOfId.get(record.id);
    if (before !== undefined) return repeatedId(record.id, file, line, before);
    placeOfId.set(record.id, `${file}:${line}`);
    return record;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function repeatedId(id: string, file: string, line: number, before: string): InputError {
  return new InputError({
    file,
    line,
    recordId: id,
    expected: 'an id of its own for each record',
    got: `the id of ${before}`,
    advice: 'rename or remove one of them: answers are joined to records by id',
  });
}

function allInvalid(file: string, count: number, cause: InputError): InputError {
  return new InputError({
    file,
    expected: 'at least one valid record',
    got: `${count} invalid ${count === 1 ? 'row' : 'rows'}, the first: ${cause.message.split('\n')[0]}`,
    advice: 'compare the first of them with what the README says of the formats',
    cause,
  });
}

function interruption(signal: AbortSignal): InterruptedError {
  return new InterruptedError('stopped while reading data', { cause: signal.reason });
}
