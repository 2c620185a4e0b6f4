import { createReadStream } from 'node:fs';
import { IncomparableError } from '../core/errors.ts';
import type { RunConfig, RunManifest, Selection } from '../core/run.ts';
import { openRunFolder, readManifest, runFiles, runIdOf } from '../evaluate/runFolder.ts';
import { inShardOrder } from '../evaluate/shard.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import type { EvaluateOutcome } from './evaluate.ts';
import { findRun } from './runPaths.ts';
import { type ScoreOptions, scoreRun } from './score.ts';

export interface MergeOptions extends Omit<ScoreOptions, 'run'> {
  /** Folders or ids of the runs of all parts, in any order. */
  readonly runs: readonly string[];
  /** Run folder of the whole. */
  readonly output: string;
  readonly overwrite?: boolean;
}

interface Part {
  readonly folder: string;
  readonly manifest: RunManifest;
}

/**
 * Puts the runs of all shards together and scores the whole: the journals are laid one behind the other, and everything
 * after that is what a run without shards does, so its numbers are the same.
 * @throws UsageError unless each part is there once; IncomparableError when they are parts of different runs, or the
 * dataset is not the one that was predicted on.
 */
export async function mergeRuns(options: MergeOptions): Promise<EvaluateOutcome> {
  const named = options.runs.map(findRun).map((folder): Part => ({ folder, manifest: readManifest(folder) }));
  const parts = inShardOrder(named, ({ manifest }) => manifest.config.shard);
  const manifest = wholeOf(parts);
  const run = await openRunFolder(options.output, manifest, {
    overwrite: options.overwrite ?? false,
    resume: false,
  });
  try {
    const journals = parts.map(({ folder }) => runFiles(folder).predictions);
    await writeFileAtomic(runFiles(options.output).predictions, concatenated(journals));
  } finally {
    await run.release();
  }
  return scoreRun({ ...options, run: options.output });
}

function wholeOf(parts: readonly Part[]): RunManifest {
  const [first] = parts;
  const config: RunConfig = { ...first.manifest.config, shard: null };
  for (const { folder, manifest } of parts) {
    if (runIdOf({ ...manifest.config, shard: null }) === runIdOf(config)) continue;
    throw new IncomparableError(`${folder} is part of another run than ${first.folder}`, {
      advice: 'make every part with the same command, but for --shard and --output',
    });
  }
  const notes = parts.flatMap(({ manifest }) => manifest.notes);
  return {
    ...first.manifest,
    config,
    runId: runIdOf(config),
    createdAt: new Date().toISOString(),
    selections: sumOfSelections(parts.map(({ manifest }) => manifest.selections)),
    notes: [...new Set(notes)],
  };
}

function sumOfSelections(all: readonly RunManifest['selections'][]): RunManifest['selections'] {
  const sums: Record<string, Selection> = {};
  for (const [task, selection] of all.flatMap((selections) => Object.entries(selections))) {
    const before = sums[task];
    const teacherExamples = (before?.teacherExamples ?? 0) + (selection.teacherExamples ?? 0);
    sums[task] = {
      records: (before?.records ?? 0) + selection.records,
      examples: (before?.examples ?? 0) + selection.examples,
      leakage: (before?.leakage ?? 0) + selection.leakage,
      notCovered: (before?.notCovered ?? 0) + selection.notCovered,
      ...(teacherExamples > 0 ? { teacherExamples } : {}),
    };
  }
  return sums;
}

async function* concatenated(files: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const file of files) yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}
