import { describeValue, InputError } from '../core/errors.ts';
import { readBytes } from './byteStream.ts';
import type { DataRow } from './rows.ts';

const newline = 0x0a;

/** A row and where its line stands in the file, in bytes, for reading it again (see `lineReader`). */
export interface JournalEntry extends DataRow {
  readonly start: number;
  /** Exclusive; the newline is not part of it. */
  readonly end: number;
}

/** A last line without its end, left by a kill. `line` is 1-based. */
export interface TornLine {
  readonly line: number;
  readonly bytes: number;
}

/**
 * Streams a journal's rows. A torn last line is left out and told to `onTorn`; the file is not changed, since
 * another process may be writing it (`openJournal` cuts it off).
 * @throws InputError when the file can't be read, or a whole line is no JSON.
 */
export async function* readJournal(
  path: string,
  { onTorn }: { onTorn?: (torn: TornLine) => void } = {},
): AsyncGenerator<JournalEntry> {
  let line = 1;
  let offset = 0;
  let pending: Buffer[] = [];
  for await (const chunk of readBytes(path)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const bytes = Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
      yield {
        line,
        value: parseRow(path, line, bytes.toString('utf8')),
        start: offset,
        end: offset + bytes.length,
      };
      offset += bytes.length + 1;
      line++;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  const bytes = pending.reduce((total, part) => total + part.length, 0);
  if (bytes > 0) onTorn?.({ line, bytes });
}

function parseRow(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({
      file: path,
      line,
      expected: 'a whole JSON line of a journal',
      got: describeValue(text),
      advice: 'the file was changed by something else: start a new run, or remove the line',
      cause,
    });
  }
}
