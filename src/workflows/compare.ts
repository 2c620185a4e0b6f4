import { existsSync } from 'node:fs';
import type { RunComparison, TaskComparison } from '../core/comparison.ts';
import { IncomparableError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { ScoreTable } from '../core/metric.ts';
import { parseAs } from '../core/parseAs.ts';
import { type RunConfig, type RunManifest, type ScoreRow, scoreRowSchema } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { ObservationColumns } from '../evaluate/observationColumns.ts';
import { readManifest, runFiles } from '../evaluate/runFolder.ts';
import { compareTables, headlineMetrics } from '../evaluate/taskReport.ts';
import { readJournal } from '../io/readJournal.ts';
import { estimateMetrics } from '../metrics/estimateMetrics.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { graphOf } from './runLexicon.ts';
import { findRun } from './runPaths.ts';

export interface CompareOptions {
  /** Folder or id of the run in question. */
  readonly run: string;
  /** Folder or id of the run that it is held against. */
  readonly reference: string;
  readonly seed: number;
  readonly signal?: AbortSignal;
}

/**
 * Compares two runs example by example, with a verdict on each task's primary metric.
 * Metrics that read the skill lexicon are left out where the runs had different ones.
 * @throws IncomparableError when they are not about the same dataset, split, tasks and prompts.
 */
export async function compareRuns(options: CompareOptions): Promise<RunComparison> {
  const [folder, referenceFolder] = [findRun(options.run), findRun(options.reference)];
  const [manifest, referenceManifest] = [readManifest(folder), readManifest(referenceFolder)];
  assertComparable(manifest, referenceManifest);
  const rows = await readScores(folder);
  const referenceRows = await readScores(referenceFolder);
  const tasks: Partial<Record<TaskId, TaskComparison>> = {};
  for (const { id } of manifest.config.tasks) {
    const task = tasksById[id];
    tasks[id] = await compareTask(task, rowsOf(id, rows), rowsOf(id, referenceRows), {
      ...options,
      otherLexicons: otherLexicons(manifest.config, referenceManifest.config),
    });
  }
  return {
    run: { runId: manifest.runId, student: manifest.config.student.id },
    reference: { runId: referenceManifest.runId, student: referenceManifest.config.student.id },
    dataset: manifest.config.dataset.name,
    tasks,
  };
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

/** Why metrics that read the lexicon can't be compared; undefined where they can. */
function otherLexicons(...configs: readonly [RunConfig, RunConfig]): string | undefined {
  const [a, b] = configs.map(({ lexicon }) => lexicon?.digest);
  if (a === b) return undefined;
  const [first, second] = configs.map((config) => (config.lexicon ? graphOf(config) : 'an earlier version'));
  return `the runs were scored with different spellings of skills (--graph: ${first} and ${second})`;
}

async function readScores(folder: string): Promise<ScoreRow[]> {
  const file = runFiles(folder).scores;
  if (!existsSync(file)) {
    throw new IncomparableError(`${folder} has no scores yet`, {
      advice: `finish it first: distill eval --resume ${folder}, or distill score ${folder}`,
    });
  }
  const rows: ScoreRow[] = [];
  for await (const { line, value } of readJournal(file)) {
    const row = parseAs(scoreRowSchema, value, {
      file,
      line,
      expected: 'a score row of this version',
      advice: `score it again: distill score ${folder}`,
    });
    rows.push(row);
  }
  return rows;
}

/** A task's rows of the first repeat, by what was asked: the same id with other content is another example. */
function rowsOf(task: TaskId, rows: readonly ScoreRow[]): Map<string, ScoreRow> {
  const chosen = rows.filter((row) => row.task === task && row.repeat === 0);
  return new Map(chosen.map((row) => [`${row.exampleId} ${row.inputDigest} ${row.targetDigest}`, row]));
}

async function compareTask(
  task: Task,
  rows: ReadonlyMap<string, ScoreRow>,
  referenceRows: ReadonlyMap<string, ScoreRow>,
  options: CompareOptions & { readonly otherLexicons: string | undefined },
): Promise<TaskComparison> {
  const common = [...rows.keys()].filter((key) => referenceRows.has(key));
  if (common.length === 0) {
    throw new IncomparableError(`the runs have no example of ${task.id} in common`, {
      advice: 'they were made with limits or recordings that do not overlap',
    });
  }
  const [first, second] = alignedTables(task, common, rows, referenceRows);
  const { otherLexicons: reason, ...estimating } = options;
  const headline = headlineMetrics(task);
  const metrics = headline.filter(({ readsLexicon }) => reason === undefined || !readsLexicon);
  const notCompared = headline.filter((metric) => !metrics.includes(metric)).map(({ id }) => id);
  return {
    n: common.length,
    records: new Set(common.map((key) => recordOf(rows.get(key)))).size,
    onlyInRun: rows.size - common.length,
    onlyInReference: referenceRows.size - common.length,
    primaryMetric: task.primaryMetric,
    metrics: await estimateMetrics(first, metrics, estimating),
    reference: await estimateMetrics(second, metrics, estimating),
    differences: await compareTables(task, first, second, estimating, metrics),
    ...(reason !== undefined && notCompared.length > 0
      ? { notCompared: { metrics: notCompared, reason } }
      : {}),
  };
}

/** An example's id is that of its record, a slash, and its variant. */
function recordOf(row: ScoreRow | undefined): string | undefined {
  return row?.exampleId.slice(0, -row.variant.length - 1);
}

/** The observations of both runs over the same examples in the same order. */
function alignedTables(
  task: Task,
  keys: readonly string[],
  ...runs: readonly ReadonlyMap<string, ScoreRow>[]
): ScoreTable[] {
  const clusters = new Map<string, number>();
  const clusterOf = Int32Array.from(keys, (key) => {
    const name = runs[0].get(key)?.clusterId ?? key;
    const index = clusters.get(name) ?? clusters.size;
    clusters.set(name, index);
    return index;
  });
  return runs.map((rows) => {
    const columns = new ObservationColumns(task.columns, keys.length);
    for (const key of keys) columns.append(rows.get(key)?.observation);
    return columns.table(clusterOf, clusters.size);
  });
}
