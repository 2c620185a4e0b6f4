import { join } from 'node:path';
import type { Split } from '../core/context.ts';
import {
  BudgetError,
  IncomparableError,
  InterruptedError,
  RuntimeFailure,
  UsageError,
  withoutDocumentText,
} from '../core/errors.ts';
import type { Results, RunConfig } from '../core/run.ts';
import { assertGatesKnown, checkGates, type Gate, type GateOutcome, parseGate } from '../evaluate/gate.ts';
import { parseLimit } from '../evaluate/limit.ts';
import { openRunFolder, readManifest, runFiles } from '../evaluate/runFolder.ts';
import { parseShard } from '../evaluate/shard.ts';
import type { LocalContext } from '../students/localContext.ts';
import { type CostOptions, costSettingsOf } from './costOptions.ts';
import { finishRun } from './finishRun.ts';
import { defaultDataset, openNamedDataset } from './namedDataset.ts';
import { loadNamedPredictor, loadTeacher } from './predictors.ts';
import { predictRun } from './predictRun.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';
import { graphOf } from './runLexicon.ts';
import { findRun, latestUnfinishedRun, runsFolder } from './runPaths.ts';
import { headlinesOf, planRun, type RunPlan, type RunRequest } from './runPlan.ts';
import { defaultStudentFor } from './shippedStudents.ts';

export interface EvaluateOptions extends RemoteOptions, LocalContext, CostOptions {
  /** Task ids, or `['all']`; default `['all']`. */
  readonly tasks?: readonly string[];
  /** `<backend>:<reference>`; default: the shipped student of the task. */
  readonly student?: string;
  /** `none` for nobody; default: the dataset's recorded teacher. */
  readonly teacher?: string;
  /** File or dataset folder; default: the shipped sample. */
  readonly data?: string;
  readonly split?: Split | 'all';
  /**
   * Graph whose spellings of skills canonical metrics read, default the shipped one; `none`: the built-in ones alone.
   */
  readonly graph?: string;
  readonly limit?: string;
  /** `2/5`: only the second of five parts of the records; `mergeRuns` puts them together. */
  readonly shard?: string;
  readonly seed?: number;
  readonly repeat?: number;
  readonly batchSize?: number;
  readonly concurrency?: number;
  /** Run folder; default `eval/runs/<run id>`. */
  readonly output?: string;
  readonly overwrite?: boolean;
  /** An unfinished run by folder or id; true: the latest. Its own settings are used, and no others may be given. */
  readonly resume?: string | true;
  readonly retryErrors?: boolean;
  readonly predictOnly?: boolean;
  readonly allowLeakage?: boolean;
  readonly skipInvalid?: boolean;
  /** Write no words of a document: errors by their kind only, and no task whose answers are text. */
  readonly redact?: boolean;
  /** Records that a slice needs to be shown by itself; default 30. */
  readonly minimumSlice?: number;
  /** Examples that `report.html` holds at most; default 2000. */
  readonly htmlExamples?: number;
  /** Conditions such as `accuracy>=0.9`. */
  readonly gates?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
  /** Told in words, e.g. what was resumed or left out. */
  readonly onRemark?: (text: string) => void;
}

export interface EvaluateOutcome {
  /** Null with `predictOnly`: nothing is scored yet. */
  readonly results: Results | null;
  readonly runId: string;
  readonly folder: string;
  /** Ids of the metrics that stand in the printed table, by task. */
  readonly headlineMetrics: Readonly<Record<string, readonly string[]>>;
  readonly gateOutcomes: readonly GateOutcome[];
  /** Why there is no `report.html`, although results and everything else are saved. */
  readonly reportFailure?: Error;
}

/**
 * Scores a student on tasks, beside controls and a teacher, and writes a run folder.
 *
 * @throws UsageError or InputError (exit 2) when the request or the data can't be used; IncomparableError
 * (3) when nothing is left to score; RuntimeFailure (1) when every example failed or the folder can't be written;
 * InterruptedError (130) when the signal aborts: the journal keeps every answer, and `resume` goes on.
 */
export async function evaluate(options: EvaluateOptions = {}): Promise<EvaluateOutcome> {
  const startedAt = performance.now();
  const { request, plan, resumed, gates } = await prepareRun(options);
  try {
    const folder = resumed?.folder ?? options.output ?? join(runsFolder, plan.manifest.runId);
    const run = await openRunFolder(folder, plan.manifest, {
      overwrite: options.overwrite ?? false,
      // Whoever asks for failed examples again wants to keep the answers that did come.
      resume: resumed !== undefined || options.retryErrors === true,
    });
    try {
      if (run.state === 'resumed') options.onRemark?.(`going on with the unfinished run in ${folder}`);
      if (run.state === 'reopened')
        options.onRemark?.(`the run in ${folder} is complete: it is scored again`);
      const peakMemoryBytes = await predictRun(plan, {
        folder,
        batchSize: options.batchSize,
        concurrency: options.concurrency,
        retryErrors: options.retryErrors ?? false,
        signal: options.signal,
        onProgress: options.onProgress,
      });
      const common = { runId: plan.manifest.runId, folder, headlineMetrics: headlinesOf(plan) };
      if (options.predictOnly) return { ...common, results: null, gateOutcomes: [] };
      const { signal, onProgress, minimumSlice, htmlExamples } = options;
      const { results, reportFailure } = await finishRun(
        { ...plan, manifest: run.manifest },
        {
          ...{ folder, startedAt, signal, onProgress, minimumSlice, costs: options, peakMemoryBytes },
          maximumExamples: htmlExamples,
        },
      );
      assertSomethingScored(results, folder);
      return { ...common, results, gateOutcomes: checkGates(gates, results), reportFailure };
    } catch (error) {
      throw resumable(folder, error);
    } finally {
      await run.release();
    }
  } catch (error) {
    throw request.redact ? withoutDocumentText(error) : error;
  } finally {
    await request.student.dispose();
    await request.teacher?.dispose();
  }
}

export interface PreparedRun {
  readonly request: RunRequest;
  readonly plan: RunPlan;
  readonly gates: readonly Gate[];
  readonly resumed: { readonly folder: string } | undefined;
}

/** Everything that can go wrong before the first prediction; the request's predictors are the caller's to dispose. */
export async function prepareRun(options: EvaluateOptions): Promise<PreparedRun> {
  assertNoSettings(options);
  const resumed = options.resume === undefined ? undefined : findUnfinished(options.resume);
  try {
    return await prepare(options, resumed);
  } catch (error) {
    throw isRedacted(options, resumed?.config) ? withoutDocumentText(error) : error;
  }
}

function isRedacted(options: EvaluateOptions, config: RunConfig | undefined): boolean {
  return config ? config.redact === true : (options.redact ?? false);
}

async function prepare(
  options: EvaluateOptions,
  resumed: ReturnType<typeof findUnfinished> | undefined,
): Promise<PreparedRun> {
  const gates = (options.gates ?? []).map(parseGate);
  // Refused now, not after the predictions.
  costSettingsOf(options);
  if (options.limit !== undefined) parseLimit(options.limit);
  if (options.shard !== undefined) parseShard(options.shard);
  const request = await requestOf(options, resumed?.config);
  try {
    const plan = await planRun(request);
    assertGatesKnown(
      gates,
      plan.tasks.map(({ task }) => task),
    );
    if (resumed) assertSameRun(resumed.runId, plan);
    return { request, plan, gates, resumed };
  } catch (error) {
    await request.student.dispose();
    await request.teacher?.dispose();
    throw error;
  }
}

/** However far the run had come, the journal has every answer and the same command goes on with it. */
function resumable(folder: string, cause: unknown): unknown {
  const advice = `go on with: distill eval --resume ${folder}`;
  if (cause instanceof InterruptedError) {
    return new InterruptedError('interrupted; every answer so far is saved', { advice, cause });
  }
  if (cause instanceof BudgetError) {
    const advised = `${advice} --budget-usd <more> (what is spent already counts)`;
    return new BudgetError(`${cause.message}; every answer so far is saved`, { advice: advised, cause });
  }
  return cause;
}

/** What a run is made of; `resume` takes it from the manifest. */
const settings = {
  tasks: '--task',
  student: '--student',
  teacher: '--teacher',
  data: '--data',
  split: '--split',
  graph: '--graph',
  limit: '--limit',
  shard: '--shard',
  seed: '--seed',
  repeat: '--repeat',
  output: '--output',
  allowLeakage: '--allow-leakage',
  skipInvalid: '--skip-invalid',
  redact: '--redact',
  temperature: '--temperature',
  maxTokens: '--max-tokens',
  maxPromptTokens: '--max-prompt-tokens',
} as const satisfies Partial<Record<keyof EvaluateOptions, string>>;

/** @throws UsageError when a resumed run is given settings: they would be passed over in silence. */
function assertNoSettings(options: EvaluateOptions): void {
  if (options.resume === undefined) return;
  const given = Object.entries(settings).filter(
    ([name]) => options[name as keyof typeof settings] !== undefined,
  );
  if (given.length === 0) return;
  throw new UsageError(
    `--resume goes on with a run as it was begun, and takes no ${given.map(([, flag]) => flag).join(', ')}`,
    { advice: 'leave it out, or start another run without --resume' },
  );
}

function findUnfinished(resume: string | true): { folder: string; runId: string; config: RunConfig } {
  const folder = resume === true ? latestUnfinishedRun() : findRun(resume);
  const { runId, config } = readManifest(folder);
  return { folder, runId, config };
}

/** The user's options with every default, or the settings of the run that is resumed. */
async function requestOf(options: EvaluateOptions, config: RunConfig | undefined): Promise<RunRequest> {
  const dataset = await openNamedDataset(config?.dataset.path ?? options.data ?? defaultDataset);
  const seed = config?.seed ?? options.seed ?? 17;
  const redact = isRedacted(options, config);
  const remote = remoteContextOf({ ...options, ...config?.sampling, redact }, seed);
  const studentName = config?.student.id ?? options.student ?? defaultStudentFor(options.tasks ?? ['all']);
  const maxPromptTokens = config ? config.sampling?.maxPromptTokens : options.maxPromptTokens;
  const local = { ...options, maxPromptTokens };
  const student = await loadNamedPredictor(studentName, dataset, remote, local);
  const teacherName = config ? (config.teacher?.id ?? 'none') : options.teacher;
  const teacher = await loadTeacher(teacherName, dataset, remote, local);
  return {
    tasks: config?.tasks.map(({ id }) => id) ?? options.tasks ?? ['all'],
    dataset,
    student,
    teacher,
    split: config ? (config.dataset.split ?? 'all') : options.split,
    graph: config ? graphOf(config) : options.graph,
    limit: config?.limit ?? options.limit ?? null,
    shard: config?.shard ?? options.shard ?? null,
    seed,
    sampling: remote.sampling,
    maxPromptTokens,
    budget: remote.budget,
    repeat: config?.repeat ?? options.repeat ?? 1,
    allowLeakage: config?.allowLeakage ?? options.allowLeakage ?? false,
    redact,
    skipInvalid: config?.skipInvalid ?? options.skipInvalid ?? false,
    signal: options.signal,
  };
}

function assertSameRun(runId: string, plan: RunPlan): void {
  if (runId === plan.manifest.runId) return;
  throw new IncomparableError(
    `the run ${runId} can't go on: dataset, predictor or version have changed since`,
    {
      advice: 'start a new run with `distill eval`; the answers of the old one stay in its predictions.jsonl',
    },
  );
}

/** A run in which every example failed is no success, whatever its files say. */
export function assertSomethingScored(results: Results, folder: string): void {
  for (const [task, report] of Object.entries(results.tasks)) {
    if (report.errors < report.n) continue;
    const kinds = Object.entries(report.errorKinds).map(([kind, count]) => `${kind} ${count}`);
    throw new RuntimeFailure(`${task}: all ${report.n} examples failed (${kinds.join(', ')})`, {
      advice: `the reasons stand in ${runFiles(folder).predictions}; ask again with: distill eval --resume ${folder} --retry-errors`,
    });
  }
}
