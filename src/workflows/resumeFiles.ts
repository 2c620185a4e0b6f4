import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../core/errors.ts';

export interface ResumeFile {
  readonly path: string;
  /** Whether it was found in a folder: people name a folder as a whole, whatever else lies in it. */
  readonly isFromFolder: boolean;
}

/**
 * The files named, and those in the folders named (hidden ones and subfolders are passed over), by name; each once.
 * @throws InputError when a folder holds no file.
 */
export async function resumeFiles(named: readonly string[]): Promise<ResumeFile[]> {
  const files = new Map<string, ResumeFile>();
  for (const path of named) {
    const paths = (await isFolder(path)) ? await filesIn(path) : [{ path, isFromFolder: false }];
    for (const file of paths) if (!files.has(file.path)) files.set(file.path, file);
  }
  return [...files.values()];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function filesIn(folder: string): Promise<ResumeFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  if (names.length > 0) {
    const byName = new Intl.Collator('en', { numeric: true });
    return names
      .map(({ name }) => ({ path: join(folder, name), isFromFolder: true }))
      .sort((a, b) => byName.compare(a.path, b.path));
  }
  throw new InputError({
    file: folder,
    expected: 'a folder with résumés',
    got: entries.length === 0 ? 'an empty folder' : 'a folder without files',
    advice: 'subfolders and hidden files are passed over',
  });
}
