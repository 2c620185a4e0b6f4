import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DistillError, InputError, RuntimeFailure, UsageError } from '../core/errors.ts';
import { digestValue } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import { type RunConfig, type RunManifest, runManifestSchema } from '../core/run.ts';
import { isPartial, writeFileAtomic } from '../io/atomicWrite.ts';
import { lockFolder } from '../io/folderLock.ts';

/** The files of a run folder, see README "Run folder". */
export function runFiles(folder: string) {
  return {
    manifest: join(folder, 'manifest.json'),
    predictions: join(folder, 'predictions.jsonl'),
    scores: join(folder, 'scores.jsonl'),
    results: join(folder, 'results.json'),
    reportMarkdown: join(folder, 'report.md'),
    reportHtml: join(folder, 'report.html'),
  };
}

/**
 * The run's name: what it is about in words, and the digest of everything its numbers depend on. The same
 * inputs give the same id, wherever they lie: predictors and dataset count by their content, not by their path.
 */
export function runIdOf(config: RunConfig): string {
  const slug = (text: string) =>
    text
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40);
  const tasks = config.tasks.map(({ id }) => id).join('+');
  const { path: _path, ...dataset } = config.dataset;
  const { redact: _redact, lexicon, ...settings } = config;
  const identity = {
    ...settings,
    student: config.student.digest,
    teacher: config.teacher?.digest ?? null,
    ...(lexicon && { lexicon: lexicon.digest }),
    dataset,
  };
  return `${slug(tasks)}-${slug(withoutFolders(config.student.id))}-${slug(config.dataset.name)}-${digestValue(identity).slice(0, 10)}`;
}

/** `recorded:/home/me/answers.jsonl` → `recorded:answers.jsonl` */
function withoutFolders(predictorId: string): string {
  const colon = predictorId.indexOf(':') + 1;
  return predictorId.slice(0, colon) + predictorId.slice(colon).replace(/^.*[/\\](?=[^/\\])/, '');
}

export type FolderState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unfinished' | 'complete'; readonly manifest: RunManifest }
  | { readonly kind: 'foreign' };

/** What stands at a path where a run is to be written. */
export function inspectRunFolder(folder: string): FolderState {
  if (!existsSync(folder)) return { kind: 'absent' };
  if (!statSync(folder).isDirectory()) return { kind: 'foreign' };
  const files = runFiles(folder);
  if (!existsSync(files.manifest)) {
    return readdirSync(folder).every((name) => name.startsWith('.'))
      ? { kind: 'absent' }
      : { kind: 'foreign' };
  }
  const manifest = readManifest(folder);
  return { kind: existsSync(files.results) ? 'complete' : 'unfinished', manifest };
}

/** @throws InputError when the folder holds no readable manifest. */
export function readManifest(folder: string): RunManifest {
  const file = runFiles(folder).manifest;
  const expected = 'the manifest of a run';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const got = (cause as NodeJS.ErrnoException).code ?? 'text that is not JSON';
    const advice = 'name a run folder made by `distill eval`; `distill list runs` shows them';
    throw new InputError({ file, expected, got, advice, cause });
  }
  return parseAs(runManifestSchema, value, {
    file,
    expected,
    advice: 'the file was edited or written by another version of distill; run the evaluation again',
  });
}

export interface OpenedRun {
  readonly folder: string;
  readonly manifest: RunManifest;
  /** What was found there and done with it, for the log. */
  readonly state: 'new' | 'resumed' | 'reopened' | 'replaced';
  /** Lets other processes into the folder again. */
  readonly release: () => Promise<void>;
}

/**
 * Makes the folder ready for the run that `manifest` describes: a new folder, an unfinished run of the same id
 * (continued, unless `fresh`), or a finished one of the same id (replaced, or continued with `resume`). Keeps it to this
 * process until `release`.
 * @throws UsageError when something else stands there and `overwrite` is not set, or another process works in it.
 */
export async function openRunFolder(
  folder: string,
  manifest: RunManifest,
  options: { overwrite: boolean; resume: boolean; fresh?: boolean },
): Promise<OpenedRun> {
  const found = inspectRunFolder(folder);
  const isSame =
    (found.kind === 'unfinished' || found.kind === 'complete') && found.manifest.runId === manifest.runId;
  const goesOn = isSame && !options.fresh && (found.kind === 'unfinished' || options.resume);
  if (goesOn && found.manifest.config.redact !== manifest.config.redact && !options.overwrite) {
    const begun = found.manifest.config.redact ? 'with' : 'without';
    throw new UsageError(`--output: ${folder} holds this run, begun ${begun} --redact`, {
      advice: `go on with it as it was begun (distill eval --resume ${folder}), choose another folder, or give --overwrite to begin anew`,
    });
  }
  if (goesOn && found.manifest.config.redact === manifest.config.redact) {
    // New answers may come in: until they are scored, the run is unfinished again.
    const release = await prepare(folder, [runFiles(folder).results]);
    const state = found.kind === 'unfinished' ? 'resumed' : 'reopened';
    return { folder, manifest: found.manifest, state, release };
  }
  if (found.kind === 'foreign') {
    const what = statSync(folder).isDirectory()
      ? 'is not empty and is no run folder'
      : 'is a file, not a folder';
    throw new UsageError(`--output: ${folder} ${what}`, {
      advice: 'choose a new folder; nothing was written',
    });
  }
  if (found.kind !== 'absent' && !isSame && !options.overwrite) {
    throw new UsageError(
      `--output: ${folder} holds ${found.kind === 'complete' ? 'another run' : 'another, unfinished run'} (${found.manifest.runId})`,
      { advice: 'choose another folder, or give --overwrite to replace it' },
    );
  }
  const {
    results,
    scores,
    reportMarkdown,
    reportHtml,
    predictions,
    manifest: manifestFile,
  } = runFiles(folder);
  // Results go first: a run without results is unfinished, whatever else still stands there.
  const outdated = [results, scores, reportMarkdown, reportHtml, predictions, manifestFile];
  const release = await prepare(folder, outdated);
  await writeFileAtomic(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return { folder, manifest, state: found.kind === 'absent' ? 'new' : 'replaced', release };
}

/** Makes the folder, keeps it to this process, and removes files in the order given and what a kill left half written. */
async function prepare(folder: string, outdated: readonly string[]): Promise<() => Promise<void>> {
  let release: (() => Promise<void>) | undefined;
  try {
    await mkdir(folder, { recursive: true });
    release = await lockFolder(folder);
    for (const file of outdated) await rm(file, { force: true });
    const unfinished = (await readdir(folder)).filter(isPartial);
    for (const name of unfinished) await rm(join(folder, name), { force: true });
    return release;
  } catch (cause) {
    await release?.();
    if (cause instanceof DistillError) throw cause;
    throw new RuntimeFailure(`cannot prepare the run folder ${folder}: ${(cause as Error).message}`, {
      cause,
      advice: 'check the path and its permissions, or choose another folder with --output',
    });
  }
}
