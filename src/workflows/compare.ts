import type { RunComparison, TaskComparison } from '../core/comparison.ts';
import { IncomparableError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { RunConfig } from '../core/run.ts';
import type { GivenAnswer, Task } from '../core/task.ts';
import { reportFidelity } from '../evaluate/fidelity.ts';
import { withAdjustedPrimary } from '../evaluate/holmOver.ts';
import { errorColumns, observeErrors, reportInheritedErrors } from '../evaluate/inheritedErrors.ts';
import { ObservationColumns } from '../evaluate/observationColumns.ts';
import { defaultMinimumSlice, reportSlices } from '../evaluate/slices/reportSlices.ts';
import { SliceColumns } from '../evaluate/slices/sliceColumns.ts';
import { compareTables, headlineMetrics } from '../evaluate/taskReport.ts';
import { type EstimateOptions, estimateMetrics } from '../metrics/estimateMetrics.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { costIn, openComparedRuns } from './comparedRuns.ts';
import {
  type Clusters,
  type ComparedRow,
  type ComparedRows,
  clustersOf,
  commonKeys,
  countRecords,
  readComparedScores,
  scoreTableOf,
} from './comparedScores.ts';
import { graphOf } from './runLexicon.ts';

export interface CompareOptions {
  /** Folder or id of the run in question. */
  readonly run: string;
  /** Folder or id of the run that it is held against. */
  readonly reference: string;
  readonly seed: number;
  /** Records that a slice needs to be shown by itself; default 30. */
  readonly minimumSlice?: number;
  readonly signal?: AbortSignal;
}

/**
 * Compares two runs example by example: against the right answers, with a verdict on each task's primary metric (p-values
 * adjusted over the tasks), and against each other: whether the first gives the second's answers, and whether it makes its
 * errors. Metrics that read the skill lexicon are left out where the runs had different ones.
 * @throws IncomparableError when they are not about the same dataset, split, tasks and prompts.
 */
export async function compareRuns(options: CompareOptions): Promise<RunComparison> {
  const [run, reference] = openComparedRuns([options.run, options.reference]);
  const scores = await readComparedScores(run.folder, true);
  const referenceScores =
    run.folder === reference.folder ? scores : await readComparedScores(reference.folder, true);
  const otherLexicons = describeLexicons(run.manifest.config, reference.manifest.config);
  const tasks: Partial<Record<TaskId, TaskComparison>> = {};
  for (const { id } of run.manifest.config.tasks) {
    const rows = [scores, referenceScores].map((byTask): ComparedRows => byTask.get(id) ?? new Map());
    const [cost, referenceCost] = [costIn(run, id), costIn(reference, id)];
    tasks[id] = {
      ...(await compareTask(tasksById[id], rows[0], rows[1], { ...options, otherLexicons })),
      cost: { ...(cost && { run: cost }), ...(referenceCost && { reference: referenceCost }) },
    };
  }
  return {
    run: { runId: run.manifest.runId, student: run.manifest.config.student.id },
    reference: { runId: reference.manifest.runId, student: reference.manifest.config.student.id },
    dataset: run.manifest.config.dataset.name,
    tasks: withAdjustedPrimary(tasks, 'differences'),
  };
}

/** Why metrics that read the lexicon can't be compared; undefined where they can. */
function describeLexicons(...configs: readonly [RunConfig, RunConfig]): string | undefined {
  const [a, b] = configs.map(({ lexicon }) => lexicon?.digest);
  if (a === b) return undefined;
  const [first, second] = configs.map((config) => (config.lexicon ? graphOf(config) : 'an earlier version'));
  return `the runs were scored with different spellings of skills (--graph: ${first} and ${second})`;
}

async function compareTask(
  task: Task,
  rows: ComparedRows,
  referenceRows: ComparedRows,
  options: CompareOptions & { readonly otherLexicons: string | undefined },
): Promise<Omit<TaskComparison, 'cost'>> {
  const common = commonKeys([rows, referenceRows]);
  if (common.length === 0) {
    throw new IncomparableError(`the runs have no example of ${task.id} in common`, {
      advice: 'they were made with limits or recordings that do not overlap',
    });
  }
  const clusters = clustersOf(common, rows);
  const [first, second] = [rows, referenceRows].map((each) => scoreTableOf(task, common, each, clusters));
  const { otherLexicons: reason, minimumSlice = defaultMinimumSlice, ...estimating } = options;
  const headline = headlineMetrics(task);
  const metrics = headline.filter(({ readsLexicon }) => reason === undefined || !readsLexicon);
  const notCompared = headline.filter((metric) => !metrics.includes(metric)).map(({ id }) => id);
  const columns = new SliceColumns(common.length);
  for (const key of common) columns.append(rows.get(key)?.attributes ?? referenceRows.get(key)?.attributes);
  const slices = await reportSlices(
    { task, columns, student: first, teacher: second },
    { ...estimating, minimumRecords: minimumSlice },
  );
  return {
    n: common.length,
    records: countRecords(common, rows),
    onlyInRun: rows.size - common.length,
    onlyInReference: referenceRows.size - common.length,
    primaryMetric: task.primaryMetric,
    metrics: await estimateMetrics(first, metrics, estimating),
    reference: await estimateMetrics(second, metrics, estimating),
    differences: await compareTables(task, first, second, estimating, metrics),
    ...(reason !== undefined && notCompared.length > 0
      ? { notCompared: { metrics: notCompared, reason } }
      : {}),
    ...(await readAnswers(task, common, rows, referenceRows, clusters, estimating)),
    ...(slices ? { slices } : {}),
  };
}

/** The first run's answers and errors beside those of the second. */
async function readAnswers(
  task: Task,
  keys: readonly string[],
  rows: ComparedRows,
  referenceRows: ComparedRows,
  { clusterOf, clusterCount }: Clusters,
  options: EstimateOptions,
): Promise<Pick<TaskComparison, 'fidelity' | 'inheritedErrors'>> {
  const answers = new ObservationColumns(task.fidelity.columns, keys.length);
  const errors = new ObservationColumns(errorColumns, keys.length);
  for (const key of keys) {
    const [own, other] = [rows.get(key), referenceRows.get(key)];
    const observed = task.fidelity.observe(answerOf(own), answerOf(other));
    answers.append(observed);
    errors.append(observeErrors(own?.correct, other?.correct, observed['same']));
  }
  return {
    fidelity: await reportFidelity(task.fidelity, answers.table(clusterOf, clusterCount), options),
    inheritedErrors: reportInheritedErrors(task.checklist, errors.table(clusterOf, clusterCount)),
  };
}

/** Only tasks with a decision have a probability; their observations hold it. */
function answerOf(row: ComparedRow | undefined): GivenAnswer {
  return { output: row?.output ?? null, probability: row?.observation['probability'] ?? null };
}
