import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { InputError } from '../../core/errors.ts';
import type { TensorMessage } from './schema.ts';

/**
 * The bytes of a tensor that stands in a file beside the model.
 * @param folder the folder of the model file; undefined when the model came as bytes only.
 * @throws InputError when the folder is unknown, the location leaves it (also through a symbolic link), or the file is
 *   absent or too short.
 */
export function readExternalData(
  tensor: TensorMessage,
  folder: string | undefined,
  expectedBytes: number,
): Uint8Array {
  const name = tensor.name ?? '';
  const facts = new Map((tensor.externalData ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
  const location = facts.get('location') ?? '';
  if (folder === undefined)
    throw new InputError({
      expected: `a model with its weights inside`,
      got: `tensor ${name} in the external file ${JSON.stringify(location)}`,
      advice: 'read the model by its path, so that files beside it are found',
    });
  const path = pathWithin(folder, location, name);
  const offset = count(facts.get('offset') ?? '0', `the offset of tensor ${name}`);
  const length = facts.has('length')
    ? count(facts.get('length') ?? '', `the length of tensor ${name}`)
    : expectedBytes;
  if (length !== expectedBytes)
    throw new InputError({
      file: path,
      expected: `${expectedBytes} bytes for tensor ${name}`,
      got: `${length}`,
    });
  return readRange(path, offset, length, name);
}

function pathWithin(folder: string, location: string, name: string): string {
  const refuse = (got: string) =>
    new InputError({
      expected: `external data of tensor ${name} in the model's own folder`,
      got,
      advice: 'keep the file that holds the weights beside the model',
    });
  const outside = (base: string, path: string) => {
    const way = relative(base, path);
    return way === '' || way === '..' || way.startsWith('../') || isAbsolute(way);
  };
  const path = resolve(folder, location);
  if (isAbsolute(location) || outside(resolve(folder), path)) throw refuse(JSON.stringify(location));
  let real: string;
  try {
    real = realpathSync(path);
  } catch (cause) {
    throw new InputError({
      file: path,
      expected: `the external data of tensor ${name}`,
      got: 'no such file',
      cause,
    });
  }
  if (outside(realpathSync(folder), real)) throw refuse(`a link out of it: ${JSON.stringify(location)}`);
  return real;
}

function count(text: string, what: string): number {
  const value = Number(text);
  if (text !== '' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new InputError({ expected: `${what} as a whole number`, got: JSON.stringify(text) });
}

function readRange(path: string, offset: number, length: number, name: string): Uint8Array {
  const size = statSync(path).size;
  if (offset + length > size)
    throw new InputError({
      file: path,
      expected: `${length} bytes of tensor ${name} from ${offset} on`,
      got: `a file of ${size} bytes`,
    });
  const bytes = new Uint8Array(length);
  const file = openSync(path, 'r');
  try {
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, offset + done);
      if (read === 0) throw new InputError({ file: path, expected: `${length} bytes`, got: `${done}` });
      done += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}
