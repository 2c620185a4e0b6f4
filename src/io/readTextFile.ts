import { readFile } from 'node:fs/promises';
import { InputError } from '../core/errors.ts';
import { readFailure, systemErrorCode } from './fileErrors.ts';

const expected = 'a text file (UTF-8)';

/**
 * A document as it stands in its file, without a byte order mark.
 * @throws InputError when the file can't be opened, holds nothing but white space, or is no UTF-8.
 */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(path, await readBytes(path));
}

/** @throws InputError when the file can't be opened. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (systemErrorCode(cause) !== 'EISDIR') throw readFailure(path, cause);
    throw new InputError({ file: path, expected, got: 'a directory', advice: 'name a file in it', cause });
  }
}

/** @throws InputError when the bytes are no UTF-8, or nothing but white space. */
export function decodeText(path: string, bytes: Uint8Array): string {
  const text = decode(path, bytes);
  if (text.trim() !== '') return text;
  throw new InputError({ file: path, expected, got: 'an empty file', advice: 'name a file with content' });
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({
      file: path,
      expected,
      got: 'bytes that are not UTF-8',
      advice: 'save the document as plain text in UTF-8',
      cause,
    });
  }
}
