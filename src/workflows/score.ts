import { IncomparableError, withoutDocumentText } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import type { RunConfig, RunManifest } from '../core/run.ts';
import { assertGatesKnown, checkGates, parseGate } from '../evaluate/gate.ts';
import type { PredictorRole } from '../evaluate/journalRow.ts';
import { PredictionStore } from '../evaluate/predictionStore.ts';
import { readManifest, runFiles } from '../evaluate/runFolder.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { type CostOptions, costSettingsOf } from './costOptions.ts';
import { assertSomethingScored, type EvaluateOptions, type EvaluateOutcome } from './evaluate.ts';
import { finishRun } from './finishRun.ts';
import { openNamedDataset } from './namedDataset.ts';
import { graphOf } from './runLexicon.ts';
import { findRun } from './runPaths.ts';
import { headlinesOf, planRun, type RunPlan } from './runPlan.ts';

export interface ScoreOptions
  extends CostOptions,
    Pick<EvaluateOptions, 'gates' | 'htmlExamples' | 'minimumSlice' | 'signal' | 'onProgress' | 'onRemark'> {
  /** Run folder or run id. */
  readonly run: string;
  /** Where the dataset is now; default: where it was. */
  readonly data?: string;
  /** Where the graph is now whose spellings of skills it was scored with; default: where it was. */
  readonly graph?: string;
}

/**
 * Scores the predictions of a run again, with this version's metrics and controls; asks no predictor.
 * @throws IncomparableError when the dataset is not the one that was predicted on, or answers are missing.
 */
export async function scoreRun(options: ScoreOptions): Promise<EvaluateOutcome> {
  const folder = findRun(options.run);
  const manifest = readManifest(folder);
  try {
    return await score(options, folder, manifest);
  } catch (error) {
    throw manifest.config.redact ? withoutDocumentText(error) : error;
  }
}

async function score(options: ScoreOptions, folder: string, manifest: RunManifest): Promise<EvaluateOutcome> {
  const startedAt = performance.now();
  const gates = (options.gates ?? []).map(parseGate);
  costSettingsOf(options);
  const { config } = manifest;
  const predictions = await PredictionStore.open(runFiles(folder).predictions);
  if (!predictions.hasAny()) {
    throw new IncomparableError(`${folder}: no example is answered yet`, {
      advice: `ask the predictor first: distill eval --resume ${folder}`,
    });
  }
  const dataset = await openNamedDataset(options.data ?? config.dataset.path);
  if ((await dataset.digest()) !== config.dataset.digest) {
    throw new IncomparableError(
      `${dataset.path} is not the dataset that the run was made on: its content differs`,
      {
        advice: 'name the original file with --data, or evaluate anew with `distill eval`',
      },
    );
  }
  const planned = await planRun({
    tasks: config.tasks.map(({ id }) => id),
    dataset,
    student: answersOf('student', config.student, config, predictions),
    teacher: config.teacher && answersOf('teacher', config.teacher, config, predictions),
    split: config.dataset.split ?? 'all',
    graph: options.graph ?? graphOf(config),
    limit: config.limit,
    shard: config.shard,
    seed: config.seed,
    repeat: config.repeat,
    allowLeakage: config.allowLeakage,
    skipInvalid: config.skipInvalid,
    signal: options.signal,
  });
  // From here on only what is answered counts; the answers themselves are read by `finishRun`.
  predictions.close();
  assertSameLexicon(planned, manifest);
  assertComplete(planned, manifest, folder);
  const plan = withStoredCounts(planned, manifest);
  assertGatesKnown(
    gates,
    plan.tasks.map(({ task }) => task),
  );
  const { signal, onProgress, minimumSlice, htmlExamples } = options;
  const { results, reportFailure } = await finishRun(plan, {
    ...{ folder, startedAt, signal, onProgress, minimumSlice },
    maximumExamples: htmlExamples,
    costs: options,
  });
  assertSomethingScored(results, folder);
  return {
    results,
    runId: manifest.runId,
    folder,
    headlineMetrics: headlinesOf(plan),
    gateOutcomes: checkGates(gates, results),
    reportFailure,
  };
}

/** The journal in the place of a predictor: covers what was answered in every repetition, and is asked nothing. */
function answersOf(
  role: PredictorRole,
  predictor: RunConfig['student'],
  { tasks, repeat }: RunConfig,
  predictions: PredictionStore,
): Predictor {
  const repeats = Array.from({ length: role === 'student' ? repeat : 1 }, (_, index) => index);
  return {
    ...predictor,
    tasks: tasks.map(({ id }) => tasksById[id].id),
    trainingDigests: new Set(),
    covers: (example) => repeats.every((index) => predictions.has(role, index, example)),
    predict: () => Promise.reject(new Error('scoring asks no predictor')),
    dispose: () => Promise.resolve(),
  };
}

/** With other spellings the scores would be those of another run. */
function assertSameLexicon({ manifest: { config } }: RunPlan, { config: stored }: RunManifest): void {
  // Runs of earlier versions don't say so, but were scored with the built-in spellings.
  if (stored.lexicon === undefined || config.lexicon?.digest === stored.lexicon.digest) return;
  throw new IncomparableError(
    `${config.lexicon?.graph} does not hold the spellings of skills that the run was scored with`,
    {
      advice:
        'name the graph that it was scored with by --graph (none: the built-in spellings), or evaluate anew with `distill eval`',
    },
  );
}

function assertComplete({ tasks }: RunPlan, { selections }: RunManifest, folder: string): void {
  for (const { task, selection } of tasks) {
    const wanted = selections[task.id];
    const counts = [
      { who: 'student', answered: selection.examples, asked: wanted?.examples ?? 0 },
      {
        who: 'teacher',
        answered: selection.teacherExamples ?? 0,
        asked: wanted?.teacherExamples ?? 0,
      },
    ];
    for (const { who, answered, asked } of counts) {
      if (answered >= asked) continue;
      throw new IncomparableError(`${folder}: the ${who} has answered ${answered} of ${asked} examples`, {
        advice: `finish it first: distill eval --resume ${folder}`,
      });
    }
  }
}

/** What was left out is known from when the student was asked; the journal only shows what was answered. */
function withStoredCounts(planned: RunPlan, manifest: RunManifest): RunPlan {
  const tasks = planned.tasks.map((plan) => ({
    ...plan,
    selection: manifest.selections[plan.task.id] ?? plan.selection,
  }));
  return { ...planned, manifest, tasks };
}
