import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '../core/errors.ts';
import { readFailure, systemErrorCode } from './fileErrors.ts';

const chunkBytes = 256 * 1024;
const gzipMagic = [0x1f, 0x8b];

/**
 * A regular file, opened for reading.
 * @throws InputError when it is missing, a directory, a pipe or device, or may not be read.
 */
export async function openForReading(path: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    throw readFailure(path, error);
  }
  const stat = await handle.stat();
  if (stat.isFile()) return handle;
  await handle.close();
  if (stat.isDirectory()) throw readFailure(path, { code: 'EISDIR' });
  throw new InputError({
    file: path,
    expected: 'a regular file (it is read more than once)',
    got: 'a pipe or device',
    advice: 'write its content to a file first and name that file',
  });
}

/**
 * A file's bytes in chunks, decompressed when it starts like gzip (whatever it is called).
 * @throws InputError when it can't be opened, or when the gzip is cut off or damaged.
 */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const handle = await openForReading(path);
  try {
    const magic = Buffer.alloc(gzipMagic.length);
    const { bytesRead } = await handle.read(magic, 0, magic.length, 0);
    const source = handle.createReadStream({ start: 0, highWaterMark: chunkBytes, autoClose: false });
    if (bytesRead < magic.length || !gzipMagic.every((byte, index) => magic[index] === byte)) {
      yield* source;
      return;
    }
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    source.on('error', (error) => gunzip.destroy(error));
    try {
      yield* source.pipe(gunzip);
    } finally {
      source.destroy();
      gunzip.destroy();
    }
  } catch (error) {
    throw systemErrorCode(error)?.startsWith('Z_') ? gzipFailure(path, error) : asReadFailure(path, error);
  } finally {
    await handle.close();
  }
}

function gzipFailure(path: string, cause: unknown): InputError {
  const cutOff = systemErrorCode(cause) === 'Z_BUF_ERROR';
  return new InputError({
    file: path,
    expected: 'a whole gzip file',
    got: cutOff ? 'one that ends too early' : 'a damaged one',
    advice: 'fetch or compress the file again; `gzip -t` tells whether it is whole',
    cause,
  });
}

function asReadFailure(path: string, error: unknown): unknown {
  return systemErrorCode(error) === undefined ? error : readFailure(path, error);
}
