import { existsSync, readFileSync } from 'node:fs';
import type { PredictorCost } from '../core/cost.ts';
import { IncomparableError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import { type RunManifest, resultsSchema } from '../core/run.ts';
import { readManifest, runFiles } from '../evaluate/runFolder.ts';
import { findRun } from './runPaths.ts';

/** A run that is compared with others. */
export interface OpenedRun {
  readonly folder: string;
  readonly manifest: RunManifest;
}

/**
 * The runs of these folders or ids.
 * @throws IncomparableError when they are not about the same dataset, split, tasks and prompts; UsageError on a run that
 * there is not.
 */
export function openComparedRuns(references: readonly string[]): OpenedRun[] {
  const runs = references.map(findRun).map((folder) => ({ folder, manifest: readManifest(folder) }));
  for (const run of runs.slice(1)) assertComparable(runs[0].manifest, run.manifest);
  return runs;
}

function assertComparable(run: RunManifest, reference: RunManifest): void {
  const [a, b] = [run.config, reference.config];
  const describeTasks = ({ tasks }: typeof a) =>
    tasks
      .map(({ id, version, promptVersion }) => `${id} version ${version}, prompt ${promptVersion}`)
      .join('; ');
  const aspects = [
    {
      what: 'dataset',
      of: ({ dataset }: typeof a) => `${dataset.name} (sha256 ${dataset.digest.slice(0, 12)}…)`,
    },
    { what: 'split', of: ({ dataset }: typeof a) => dataset.split ?? 'all' },
    { what: 'task', of: describeTasks },
  ];
  for (const { what, of } of aspects) {
    if (of(a) === of(b)) continue;
    throw new IncomparableError(`the runs are not comparable: ${what} ${of(a)} against ${of(b)}`, {
      advice: 'evaluate both students on the same data with the same version, then compare',
    });
  }
}

/** What a run's student cost at this task; undefined where its results don't say, or are of an earlier version. */
export function costIn({ folder }: OpenedRun, task: TaskId): PredictorCost | undefined {
  const file = runFiles(folder).results;
  if (!existsSync(file)) return undefined;
  const results = resultsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  return results?.tasks[task]?.cost?.student;
}
