import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError } from '../core/errors.ts';
import { type FolderState, inspectRunFolder, runFiles } from '../evaluate/runFolder.ts';

/** Where runs go unless `--output` says otherwise, relative to the working folder. */
export const runsFolder = join('eval', 'runs');

/**
 * The folder of a run named by its path or its id.
 * @throws UsageError when there is no such run.
 */
export function findRun(reference: string): string {
  for (const folder of [reference, join(runsFolder, reference)]) {
    if (existsSync(runFiles(folder).manifest)) return folder;
  }
  throw new UsageError(`no run "${reference}"`, {
    advice: existsSync(reference)
      ? 'the folder has no manifest.json; name a folder made by `distill eval`'
      : '`distill list runs` shows the runs in eval/runs; a run elsewhere is named by its folder',
  });
}

/** The folders of all runs in `eval/runs`, latest first. */
export function listRunFolders(): string[] {
  if (!existsSync(runsFolder)) return [];
  return readdirSync(runsFolder)
    .map((name) => join(runsFolder, name))
    .filter((folder) => existsSync(runFiles(folder).manifest))
    .map((folder) => ({ folder, changed: statSync(runFiles(folder).manifest).mtimeMs }))
    .sort((a, b) => b.changed - a.changed)
    .map(({ folder }) => folder);
}

/** What stands in a run folder; undefined where its manifest can't be read, which should not hide the other runs. */
export function runState(folder: string): FolderState | undefined {
  try {
    return inspectRunFolder(folder);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** @throws UsageError when every run in `eval/runs` is complete. */
export function latestUnfinishedRun(): string {
  const folder = listRunFolders().find((candidate) => runState(candidate)?.kind === 'unfinished');
  if (folder) return folder;
  throw new UsageError('--resume: there is no unfinished run in eval/runs', {
    advice: 'name the folder of the run: --resume <folder>',
  });
}
