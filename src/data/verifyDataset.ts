import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../core/errors.ts';
import { readFailure } from '../io/fileErrors.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import type { DatasetManifest } from './manifest.ts';

/**
 * Compares the files of a dataset folder with its manifest.
 * @throws InputError for the first that is missing or differs.
 */
export async function verifyDataset(folder: string, manifest: DatasetManifest): Promise<void> {
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = join(folder, path);
    const entry = await stat(file).catch((error: unknown) => {
      throw readFailure(file, error);
    });
    if (entry.size !== bytes) throw changed(file, `${bytes} bytes`, `${entry.size}`);
    await verifyDigest(file, sha256);
  }
  const teacher = manifest.recordedTeacher;
  if (teacher) await verifyDigest(join(folder, teacher.path), teacher.sha256);
  if (teacher?.raw) await verifyDigest(join(folder, teacher.raw.path), teacher.raw.sha256);
}

async function verifyDigest(file: string, expected: string): Promise<void> {
  const digest = await sha256OfFile(file);
  if (digest !== expected) throw changed(file, `the sha256 ${expected}`, digest);
}

function changed(file: string, expected: string, got: string): InputError {
  return new InputError({
    file,
    expected: `${expected} as in the manifest`,
    got,
    advice: 'the file was changed or not fetched whole: restore it, or import the data anew',
  });
}
