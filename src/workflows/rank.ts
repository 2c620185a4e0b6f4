import type { Leaderboard, RankedRun, TaskRanking } from '../core/comparison.ts';
import { IncomparableError, UsageError } from '../core/errors.ts';
import type { Estimate } from '../core/estimate.ts';
import type { TaskId } from '../core/example.ts';
import type { Metric, ScoreTable } from '../core/metric.ts';
import type { Task } from '../core/task.ts';
import { withAdjustedPValues } from '../evaluate/holmOver.ts';
import { indistinctLetters } from '../evaluate/indistinctLetters.ts';
import { compareTables } from '../evaluate/taskReport.ts';
import { type EstimateOptions, estimateMetrics } from '../metrics/estimateMetrics.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { costIn, type OpenedRun, openComparedRuns } from './comparedRuns.ts';
import {
  type ComparedRows,
  clustersOf,
  commonKeys,
  countRecords,
  readComparedScores,
  scoreTableOf,
} from './comparedScores.ts';
import { findRun } from './runPaths.ts';

export interface RankOptions {
  /** Folders or ids of at least two runs. */
  readonly runs: readonly string[];
  /** The run that all are held against, one of them or a further one; default: each task's best. */
  readonly baseline?: string;
  readonly seed: number;
  readonly signal?: AbortSignal;
}

/** Pairs grow with the square of the runs, and each is tested. */
const mostRuns = 20;

/**
 * Ranks runs by each task's primary metric on the examples that all of them have, with the paired difference of each to
 * the best one or to the baseline.
 * @throws IncomparableError when they are not about the same dataset, split, tasks and prompts; UsageError on fewer than
 * two runs, more than 20, or the same one twice.
 */
export async function rankRuns(options: RankOptions): Promise<Leaderboard> {
  const folders = foldersOf(options);
  const runs = openComparedRuns(folders);
  const baseline =
    options.baseline === undefined ? undefined : runs[folders.indexOf(findRun(options.baseline))];
  const scores: ReadonlyMap<TaskId, ComparedRows>[] = [];
  for (const { folder } of runs) scores.push(await readComparedScores(folder, false));
  const tasks: Partial<Record<TaskId, TaskRanking>> = {};
  for (const { id } of runs[0].manifest.config.tasks) {
    const rows = scores.map((byTask): ComparedRows => byTask.get(id) ?? new Map());
    tasks[id] = await rankTask(tasksById[id], runs, rows, baseline, options);
  }
  return {
    dataset: runs[0].manifest.config.dataset.name,
    baseline: baseline ? identityOf(baseline) : null,
    tasks,
  };
}

function foldersOf({ runs, baseline }: RankOptions): string[] {
  const folders = runs.map(findRun);
  const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (twice !== undefined) {
    throw new UsageError(`${twice} is named twice`, { advice: 'name every run once' });
  }
  if (baseline !== undefined) {
    const folder = findRun(baseline);
    if (!folders.includes(folder)) folders.push(folder);
  }
  if (folders.length >= 2 && folders.length <= mostRuns) return folders;
  throw new UsageError(`expected 2 to ${mostRuns} runs to compare, got ${folders.length}`, {
    advice: '`distill list runs` shows the runs in eval/runs',
  });
}

function identityOf({ manifest }: OpenedRun) {
  return { runId: manifest.runId, student: manifest.config.student.id };
}

interface Entry {
  readonly run: OpenedRun;
  readonly table: ScoreTable;
  readonly estimate: Estimate;
  readonly leftOut: number;
}

async function rankTask(
  task: Task,
  runs: readonly OpenedRun[],
  rows: readonly ComparedRows[],
  baseline: OpenedRun | undefined,
  options: EstimateOptions,
): Promise<TaskRanking> {
  const keys = commonKeys(rows);
  if (keys.length === 0) {
    throw new IncomparableError(`the runs have no example of ${task.id} in common`, {
      advice: 'they were made with limits or recordings that do not overlap',
    });
  }
  const metric = task.metrics.find(({ id }) => id === task.primaryMetric) as Metric;
  const clusters = clustersOf(keys, rows[0]);
  const entries: Entry[] = [];
  for (const [index, run] of runs.entries()) {
    const table = scoreTableOf(task, keys, rows[index], clusters);
    const { [metric.id]: estimate } = await estimateMetrics(table, [metric], options);
    entries.push({ run, table, estimate, leftOut: rows[index].size - keys.length });
  }
  const sorted = entries.toSorted(bestFirst(metric));
  const against = sorted.find(({ run }) => run === baseline) ?? sorted[0];
  const letters = await indistinctLetters(
    sorted.map(({ table }) => table),
    metric,
    options,
  );
  return {
    primaryMetric: metric.id,
    margin: task.margin,
    n: keys.length,
    records: countRecords(keys, rows[0]),
    against: against.run.manifest.runId,
    pairs: (sorted.length * (sorted.length - 1)) / 2,
    runs: await rankedRuns(task, metric, sorted, against, letters, options),
  };
}

async function rankedRuns(
  task: Task,
  metric: Metric,
  sorted: readonly Entry[],
  against: Entry,
  letters: readonly string[],
  options: EstimateOptions,
): Promise<RankedRun[]> {
  const differences = [];
  for (const entry of sorted) {
    if (entry === against) differences.push(undefined);
    else
      differences.push((await compareTables(task, entry.table, against.table, options, [metric]))[metric.id]);
  }
  const adjusted = withAdjustedPValues(differences);
  return sorted.map(({ run, estimate, leftOut }, index) => {
    const value = estimate.estimate;
    const difference = adjusted[index];
    const cost = costIn(run, task.id);
    return {
      ...identityOf(run),
      rank: value === null ? null : 1 + sorted.findIndex((other) => other.estimate.estimate === value),
      estimate,
      ...(difference ? { difference } : {}),
      letters: letters[index],
      leftOut,
      ...(cost ? { cost } : {}),
    };
  });
}

/** Runs without an estimate come last. */
function bestFirst({ direction }: Metric): (a: Entry, b: Entry) => number {
  const sign = direction === 'higher' ? -1 : 1;
  return ({ estimate: { estimate: a } }, { estimate: { estimate: b } }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  };
}
