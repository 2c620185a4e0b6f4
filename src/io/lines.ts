import { isUtf8 } from 'node:buffer';
import { InputError } from '../core/errors.ts';
import { readBytes } from './byteStream.ts';

const megabyte = 1024 * 1024;

/** Longest line that is read: some thousand times the longest record known. */
export const defaultMaximumLineBytes = 16 * megabyte;

/** A line of a text file, without its end. `line` is 1-based. */
interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly error?: undefined;
}

/** A line that can't be read as text. Reading may go on after it. */
interface BrokenLine {
  readonly line: number;
  readonly error: InputError;
}

export type Line = TextLine | BrokenLine;

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Streams a text file (UTF-8, gzip or not) by line, in memory bounded by the longest line. LF and CRLF end a
 * line; a byte order mark is dropped. A line that is too long or no UTF-8 comes as its error, so that the
 * caller decides whether to stop; the rest of a line that is too long is passed over unread.
 * @throws InputError when the file can't be opened or decompressed.
 */
export async function* readLines(
  path: string,
  { maximumLineBytes = defaultMaximumLineBytes }: { maximumLineBytes?: number } = {},
): AsyncGenerator<Line> {
  let line = 1;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let skipping = false;

  const take = (last: Buffer): Line => {
    const bytes = pending.length === 0 ? last : Buffer.concat([...pending, last]);
    pending = [];
    pendingBytes = 0;
    return decodeLine(path, line, bytes);
  };

  for await (const chunk of readBytes(path)) {
    let start = 0;
    while (start < chunk.length) {
      const found = chunk.indexOf(newline, start);
      const end = found === -1 ? chunk.length : found;
      if (!skipping && pendingBytes + end - start > maximumLineBytes) {
        yield { line, error: tooLong(path, line, maximumLineBytes) };
        skipping = true;
        pending = [];
        pendingBytes = 0;
      }
      const part = chunk.subarray(start, end);
      if (found === -1) {
        if (!skipping) pending.push(part);
        pendingBytes += skipping ? 0 : part.length;
      } else {
        if (!skipping) yield take(part);
        skipping = false;
        line++;
      }
      start = end + 1;
    }
  }
  if (pendingBytes > 0) yield take(Buffer.alloc(0));
}

function decodeLine(path: string, line: number, bytes: Buffer): Line {
  const start = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  const content = bytes.subarray(start, end);
  if (!isUtf8(content)) return { line, error: notUtf8(path, line, bytes) };
  return { line, text: content.toString('utf8') };
}

function tooLong(path: string, line: number, maximumLineBytes: number): InputError {
  return new InputError({
    file: path,
    line,
    expected: 'one record a line',
    got: `a line of more than ${maximumLineBytes < megabyte ? `${maximumLineBytes} bytes` : `${Math.floor(maximumLineBytes / megabyte)} MB`}`,
    advice: 'put each record on a line of its own (a JSON array: `jq -c ".[]" file.json > file.jsonl`)',
  });
}

function notUtf8(path: string, line: number, bytes: Buffer): InputError {
  const utf16 =
    line === 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  const position = firstInvalidByte(bytes);
  const hex = bytes[position].toString(16).toUpperCase().padStart(2, '0');
  return new InputError({
    file: path,
    line,
    expected: 'UTF-8 text',
    got: utf16 ? 'UTF-16' : `the byte 0x${hex} at position ${position + 1} of the line`,
    advice: `save the file as UTF-8, e.g. \`iconv -f ${utf16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8\``,
  });
}

/** Decoding puts U+FFFD for what is invalid, so the first byte that differs after a round trip is at or next to it. */
function firstInvalidByte(bytes: Buffer): number {
  const roundTrip = Buffer.from(bytes.toString('utf8'));
  let position = 0;
  while (position < bytes.length - 1 && bytes[position] === roundTrip[position]) position++;
  return position;
}
