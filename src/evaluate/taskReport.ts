import type { Difference, Estimates } from '../core/estimate.ts';
import type { Metric, ScoreTable } from '../core/metric.ts';
import type { Selection, TaskReport } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { compareMetrics } from '../metrics/compareMetrics.ts';
import { type EstimateOptions, estimateMetrics } from '../metrics/estimateMetrics.ts';
import { type CostSettings, type MeasuredPredictor, type OneOff, reportCost } from './costReport.ts';
import { reportFidelity } from './fidelity.ts';
import { reportInheritedErrors } from './inheritedErrors.ts';
import { latencyOf } from './latency.ts';
import { reportRepeats } from './repeats.ts';
import { ScoredPart } from './scoredPart.ts';
import { defaultMinimumSlice, reportSlices } from './slices/reportSlices.ts';
import type { TaskScores } from './taskScores.ts';

/** What a report says of the controls besides their scores. */
interface ControlDescriptions {
  readonly fittedOn: string;
  readonly titles: Readonly<Record<string, string>>;
}

export interface TaskReportInput {
  readonly task: Task;
  readonly scores: TaskScores;
  readonly selection: Selection;
  readonly controls: ControlDescriptions;
  /** Records that a slice needs to be shown by itself. */
  readonly minimumSlice?: number;
  readonly cost: CostInput;
}

/** What scores don't tell of the costs. */
export interface CostInput {
  readonly student: Pick<MeasuredPredictor, 'id' | 'modelBytes' | 'peakMemoryBytes'>;
  readonly teacher: Pick<MeasuredPredictor, 'id' | 'modelBytes' | 'peakMemoryBytes'> | null;
  readonly oneOff: OneOff;
  readonly settings: CostSettings;
}

/** All that a run says about one task, from its scores. */
export async function reportTask(input: TaskReportInput, options: EstimateOptions): Promise<TaskReport> {
  const { task, scores, selection, controls, minimumSlice = defaultMinimumSlice } = input;
  const whole = new ScoredPart(scores);
  const estimates = await estimatePart(task, whole, task.metrics, options);
  const comparison = await compareWithTeacher(task, whole, options);
  const readings = await readAgainstTeacher(task, scores, options);
  const strongestControl = await compareWithStrongestControl(task, whole, estimates.controls, options);
  const slices = await reportSlices(
    { task, columns: scores.slices, student: whole.student(), teacher: whole.teacher() },
    { ...options, minimumRecords: minimumSlice },
  );
  const repeats = reportRepeats(task, scores, whole);
  return {
    n: scores.length,
    records: selection.records,
    errors: scores.errorsByRepeat[0],
    errorKinds: scores.errorKinds,
    leftOut: { leakage: selection.leakage, notCovered: selection.notCovered },
    primaryMetric: task.primaryMetric,
    metrics: estimates.student,
    controls: Object.fromEntries(
      Object.entries(estimates.controls).map(([id, metrics]) => [
        id,
        { title: controls.titles[id] ?? id, fittedOn: controls.fittedOn, metrics },
      ]),
    ),
    ...(estimates.teacher ? { teacher: estimates.teacher } : {}),
    ...(comparison ? { comparison } : {}),
    ...readings,
    ...(strongestControl ? { strongestControl } : {}),
    subsets: await reportSubsets(task, scores, estimates, options),
    ...(slices ? { slices } : {}),
    usage: scores.usage.report(),
    ...(whole.teacher() ? { teacherUsage: scores.teacherUsage.report() } : {}),
    latency: latencyOf(scores.durationsMs),
    cost: costOf(scores, whole.teacher() !== undefined, input.cost),
    ...(repeats ? { repeats } : {}),
  };
}

function costOf(scores: TaskScores, hasTeacher: boolean, cost: CostInput): TaskReport['cost'] {
  const { student, teacher, oneOff, settings } = cost;
  const measuredTeacher = hasTeacher && teacher ? teacher : undefined;
  return reportCost(
    { ...student, usage: scores.usage.report(), latency: latencyOf(scores.durationsMs) },
    measuredTeacher && {
      ...measuredTeacher,
      usage: scores.teacherUsage.report(),
      latency: latencyOf(scores.teacherDurationsMs),
    },
    oneOff,
    settings,
  );
}

interface PartEstimates {
  readonly student: Estimates;
  readonly teacher?: Estimates;
  readonly controls: Record<string, Estimates>;
}

async function estimatePart(
  task: Task,
  part: ScoredPart,
  metrics: readonly Metric[],
  options: EstimateOptions,
): Promise<PartEstimates> {
  const teacher = part.teacher();
  const controls: Record<string, Estimates> = {};
  for (const [id, table] of part.controls()) {
    controls[id] = await estimateMetrics(table, headlineMetrics(task), options);
  }
  return {
    student: await estimateMetrics(part.student(), metrics, options),
    ...(teacher ? { teacher: await estimateMetrics(teacher, metrics, options) } : {}),
    controls,
  };
}

export function headlineMetrics(task: Task): Metric[] {
  return task.metrics.filter(({ id }) => task.headlineMetrics.includes(id));
}

async function compareWithTeacher(
  task: Task,
  part: ScoredPart,
  options: EstimateOptions,
): Promise<Record<string, Difference> | undefined> {
  const teacher = part.teacher();
  return teacher && compareTables(task, part.student(), teacher, options);
}

/** What a paired difference does not say: whether the answers are the same, and whether the errors are. */
async function readAgainstTeacher(
  task: Task,
  scores: TaskScores,
  options: EstimateOptions,
): Promise<Pick<TaskReport, 'fidelity' | 'inheritedErrors'>> {
  const [answers, errors] = [scores.fidelityTable(), scores.errorTable()];
  if (!answers || !errors) return {};
  return {
    fidelity: await reportFidelity(task.fidelity, answers, options),
    inheritedErrors: reportInheritedErrors(task.checklist, errors),
  };
}

/** The headline metrics' paired differences; the primary one with a verdict. */
export function compareTables(
  task: Task,
  first: ScoreTable,
  second: ScoreTable,
  options: EstimateOptions,
  metrics: readonly Metric[] = headlineMetrics(task),
): Promise<Record<string, Difference>> {
  const primary = { metricId: task.primaryMetric, margin: task.margin };
  return compareMetrics(first, second, metrics, { ...options, primary });
}

async function compareWithStrongestControl(
  task: Task,
  part: ScoredPart,
  estimates: Readonly<Record<string, Estimates>>,
  options: EstimateOptions,
): Promise<TaskReport['strongestControl']> {
  const metric = task.metrics.find(({ id }) => id === task.primaryMetric);
  if (!metric) return undefined;
  const id = strongestControlId(estimates, metric);
  const table = id === undefined ? undefined : part.controls().get(id);
  if (id === undefined || !table) return undefined;
  const { [metric.id]: difference } = await compareMetrics(part.student(), table, [metric], options);
  return { id, difference };
}

/** The control with the best estimate of the metric; undefined where none has one. */
function strongestControlId(
  estimates: Readonly<Record<string, Estimates>>,
  metric: Metric,
): string | undefined {
  const sign = metric.direction === 'higher' ? 1 : -1;
  let strongest: { id: string; value: number } | undefined;
  for (const [id, byMetric] of Object.entries(estimates)) {
    const value = byMetric[metric.id]?.estimate;
    if (value === null || value === undefined) continue;
    if (!strongest || sign * value > sign * strongest.value) strongest = { id, value };
  }
  return strongest?.id;
}

async function reportSubsets(
  task: Task,
  scores: TaskScores,
  whole: PartEstimates,
  options: EstimateOptions,
): Promise<TaskReport['subsets']> {
  const subsets: TaskReport['subsets'] = {};
  const variants = new Set(scores.variants);
  const headline = headlineMetrics(task);
  for (const subset of task.subsets) {
    if (!subset.variants.every((variant) => variants.has(variant))) continue;
    const { id, title } = subset;
    const part = new ScoredPart(scores, subset);
    const isWhole = part.rows.length === scores.length;
    const { student, teacher, controls } = isWhole
      ? whole
      : await estimatePart(task, part, headline, options);
    const pick = (estimates: Estimates) =>
      Object.fromEntries(headline.map((metric) => [metric.id, estimates[metric.id]]));
    const metrics = pick(student);
    subsets[id] = {
      title,
      n: part.rows.length,
      metrics,
      ...(teacher ? { teacher: pick(teacher) } : {}),
      controls,
      controlsFittedAlone: isWhole || scores.hasOwnControls(id),
    };
  }
  return subsets;
}
