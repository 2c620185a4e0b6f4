import { rm } from 'node:fs/promises';
import { InterruptedError, RuntimeFailure } from '../core/errors.ts';
import type { DatasetRecord } from '../core/record.ts';
import { type Results, runSchemaVersion, type ScoreRow, type TaskReport } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { type ControlPanels, fitPanels, observePanels, rememberFeatures } from '../evaluate/controlPanels.ts';
import type { ControlPanel } from '../evaluate/controls/controlPanel.ts';
import { controlsByTask } from '../evaluate/controls/controlsByTask.ts';
import { fitControls } from '../evaluate/controls/fitControls.ts';
import { fitOutputControls } from '../evaluate/controls/fitOutputControls.ts';
import type { FitSource } from '../evaluate/controls/fitSource.ts';
import { selectWithRecords } from '../evaluate/exampleSelection.ts';
import { fittingExamples } from '../evaluate/fittingRecords.ts';
import { withAdjustedPrimary } from '../evaluate/holmOver.ts';
import { PredictionStore } from '../evaluate/predictionStore.ts';
import { runFiles } from '../evaluate/runFolder.ts';
import { scoreStage } from '../evaluate/scoreStage.ts';
import { selectionOf, type TaskSurvey } from '../evaluate/survey.ts';
import { type CostInput, reportTask } from '../evaluate/taskReport.ts';
import { TaskScores } from '../evaluate/taskScores.ts';
import { prepareFile, writeFileAtomic } from '../io/atomicWrite.ts';
import { markdownReport } from '../report/markdown.ts';
import { type CostOptions, costSettingsOf } from './costOptions.ts';
import { type RunReportInput, writeRunReport } from './htmlReport/runReport.ts';
import { oneOffCost, oneOffUnasked } from './oneOffCost.ts';
import type { PeakMemory } from './predictRun.ts';
import { type RunPlan, recordsOf, type TaskPlan } from './runPlan.ts';

export interface FinishRunOptions {
  readonly folder: string;
  /** Records that a slice needs to be shown by itself; default 30. */
  readonly minimumSlice?: number;
  readonly costs?: CostOptions;
  /** Of this process while the predictors answered, by role; null or absent: nothing was answered in it. */
  readonly peakMemoryBytes?: PeakMemory;
  /** `performance.now()` when the work began. */
  readonly startedAt: number;
  /** Examples that `report.html` holds at most; default 2000. */
  readonly maximumExamples?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface FinishedRun {
  readonly results: Results;
  /** Why there is no `report.html`: the results stand all the same. */
  readonly reportFailure?: Error;
}

/**
 * From a complete journal to results: fits the controls, scores every example, aggregates, and writes
 * `scores.jsonl`, `report.md`, `results.json` and, when all that is saved, `report.html`. Until all is computed the files of an earlier scoring stay as
 * they are; a kill between the renames leaves a run without results, which is an unfinished one, and never new scores
 * beside old results.
 */
export async function finishRun(plan: RunPlan, options: FinishRunOptions): Promise<FinishedRun> {
  const files = runFiles(options.folder);
  const scored: ScoredTasks = { reports: {}, scores: {} };
  const predictions = await PredictionStore.open(files.predictions);
  try {
    const rows = async function* () {
      for (const taskPlan of plan.tasks) yield* scoreTask(plan, taskPlan, predictions, options, scored);
    };
    const scores = await prepareFile(files.scores, jsonLines(rows()));
    const results = resultsOf(plan, scored.reports, performance.now() - options.startedAt);
    try {
      await rm(files.results, { force: true });
      // What can't be removed is told of when the page is written.
      await rm(files.reportHtml, { force: true }).catch(() => undefined);
      await scores.commit();
    } finally {
      await scores.discard();
    }
    await writeFileAtomic(files.reportMarkdown, markdownReport(results));
    await writeFileAtomic(files.results, `${JSON.stringify(results, null, 2)}\n`);
    const reportFailure = await tryReport({ plan, results, scores: scored.scores }, options);
    return { results, ...(reportFailure && { reportFailure }) };
  } finally {
    predictions.close();
  }
}

interface ScoredTasks {
  readonly reports: Record<string, TaskReport>;
  readonly scores: Record<string, TaskScores>;
}

const defaultExamples = 2000;

/** A page that can't be written takes nothing from the results: the failure is told, not thrown. */
async function tryReport(input: RunReportInput, options: FinishRunOptions): Promise<Error | undefined> {
  const { folder, maximumExamples = defaultExamples, signal } = options;
  try {
    await writeRunReport(input, { folder, maximumExamples, signal });
    return undefined;
  } catch (cause) {
    if (cause instanceof InterruptedError) throw cause;
    // The words of an unexpected failure may quote a document.
    const { name, message } = cause as Error;
    const reason = input.plan.manifest.config.redact ? name : message;
    return new RuntimeFailure(`the results are saved, but not report.html: ${reason}`, {
      advice: `write it again with: distill score ${folder}`,
      cause,
    });
  }
}

/** Lines in pieces of some size: a write a line would cost more than the scoring. */
async function* jsonLines(rows: AsyncIterable<ScoreRow>): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Yields the score rows of a task; when they are all out, its report stands in `scored`. */
async function* scoreTask(
  plan: RunPlan,
  { task, rules, survey, selection }: TaskPlan,
  predictions: PredictionStore,
  options: FinishRunOptions,
  scored: ScoredTasks,
): AsyncGenerator<ScoreRow> {
  const { request } = plan;
  const panels = await fitTaskPanels(plan, task, survey);
  const { controls, fittedOn } = panels.whole;
  const ownPanels = [...panels.subsets].filter(([, panel]) => panel !== panels.whole);
  const scores = new TaskScores({
    columnNames: task.columns,
    fidelityColumns: task.fidelity.columns,
    controlIds: controls.map(({ id }) => id),
    subsetIds: ownPanels.map(([id]) => id),
    repeats: request.repeat,
    capacity: selection.examples,
  });
  const rows = scoreStage({
    task,
    examples: selectWithRecords(recordsOf(request), rules),
    predictions,
    repeats: request.repeat,
    controls: (example) => observePanels(panels, task, example),
    signal: options.signal,
  });
  for await (const row of rows) {
    scores.add(row);
    if (scores.length % 100 === 0)
      options.onProgress?.(`scoring ${task.id}`, scores.length, selection.examples);
    yield row;
  }
  scored.scores[task.id] = scores;
  scored.reports[task.id] = await reportTask(
    {
      task,
      scores,
      selection,
      controls: {
        fittedOn,
        titles: Object.fromEntries(controls.map(({ id, title }) => [id, title])),
      },
      minimumSlice: options.minimumSlice,
      cost: await costInput(plan, task, options),
    },
    { seed: request.seed, signal: options.signal },
  );
}

async function costInput(
  plan: RunPlan,
  task: Task,
  { costs = {}, peakMemoryBytes }: FinishRunOptions,
): Promise<CostInput> {
  const settings = costSettingsOf(costs);
  const { student, teacher } = plan.manifest.config;
  const isAsked = Object.values(settings).some((value) => value !== null);
  return {
    student: { ...student, peakMemoryBytes: peakMemoryBytes?.student ?? null },
    teacher: teacher && { ...teacher, peakMemoryBytes: peakMemoryBytes?.teacher ?? null },
    oneOff: isAsked && settings.oneOffUsd === null ? await oneOffCost(plan, task) : oneOffUnasked,
    settings,
  };
}

const folds = 5;

/** Controls learn from the train split where the run is about another one, else across folds of what is scored. */
async function fitTaskPanels(
  { request, split }: RunPlan,
  task: Task,
  survey: TaskSurvey,
): Promise<ControlPanels> {
  const { seed } = request;
  const fitOn = controlFitter(task);
  const trainRecords = survey.bySplit.train?.acceptedRecords ?? 0;
  if (trainRecords > 0 && split !== null && split !== 'train') {
    const isTrain = (record: DatasetRecord) => record.split === 'train';
    const training = await fittingExamples(recordsOf(request), task, isTrain, trainRecords, seed);
    return fitPanels(task, training, (part) => fitOn({ training: part, seed }));
  }
  const isScored = (record: DatasetRecord) => split === null || record.split === split;
  const { acceptedRecords } = selectionOf(survey, split);
  const examples = await fittingExamples(recordsOf(request), task, isScored, acceptedRecords, seed);
  return fitPanels(task, examples, (part) => fitOn({ crossFit: { examples: part, folds }, seed }));
}

function controlFitter(task: Task): (source: FitSource) => ControlPanel {
  const taskControls = controlsByTask[task.id];
  if (taskControls.kind === 'output')
    return (source) => fitOutputControls(task, taskControls.controls, source);
  const controls = taskControls.controls.map(rememberFeatures);
  return (source) => fitControls({ ...source, controls });
}

function resultsOf(
  plan: RunPlan,
  reports: Readonly<Record<string, TaskReport>>,
  durationMs: number,
): Results {
  const { manifest } = plan;
  const { config } = manifest;
  return {
    schemaVersion: runSchemaVersion,
    status: 'complete',
    runId: manifest.runId,
    createdAt: manifest.createdAt,
    student: config.student,
    teacher: config.teacher,
    dataset: {
      ...config.dataset,
      records: Math.max(...plan.tasks.map(({ selection }) => selection.records)),
      notes: manifest.notes,
    },
    ...(config.lexicon && { lexicon: config.lexicon }),
    seed: config.seed,
    gitCommit: manifest.gitCommit,
    environment: manifest.environment,
    leakageAllowed: config.allowLeakage,
    durationMs,
    tasks: withAdjustedPrimary(reports, 'comparison'),
  };
}
