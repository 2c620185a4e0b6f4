import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeValue, InputError } from '../core/errors.ts';
import { parseAs } from '../core/parseAs.ts';
import { readFailure, systemErrorCode } from '../io/fileErrors.ts';
import { type DatasetManifest, manifestSchema } from './manifest.ts';

export const manifestName = 'manifest.json';

/**
 * The manifest of a dataset folder.
 * @throws InputError when there is none, or it is not as it should be.
 */
export async function readManifest(folder: string): Promise<DatasetManifest> {
  const path = join(folder, manifestName);
  return parseAs(manifestSchema, parseJson(path, await readText(folder, path)), {
    file: path,
    expected: 'a dataset manifest',
    advice: 'write the folder again with `distill data import`',
  });
}

async function readText(folder: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw systemErrorCode(error) === 'ENOENT'
      ? readFailure(folder, { code: 'EISDIR' })
      : readFailure(path, error);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({ file: path, expected: 'JSON', got: describeValue(text), cause });
  }
}
