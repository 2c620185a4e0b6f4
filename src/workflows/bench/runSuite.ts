import { join } from 'node:path';
import type { Baseline, BaselineEntry } from '../../core/baseline.ts';
import type { BenchGate, BenchScore, BenchTask } from '../../core/benchReport.ts';
import { DistillError, type ExitCode, InterruptedError } from '../../core/errors.ts';
import { decideQuality } from '../../evaluate/qualityGate.ts';
import { estimateMetrics } from '../../metrics/estimateMetrics.ts';
import type { CalibrationKernel } from '../../runtime/calibrationKernel.ts';
import { median } from '../../stats/medianRatio.ts';
import { baselineEntry } from './baselineEntry.ts';
import {
  type ComparableTask,
  prepareComparison,
  qualityGate,
  speedGate,
  thresholdGates,
} from './decideTask.ts';
import { type MeasuredTask, measureStudent } from './measureStudent.ts';
import { tableOf } from './scoreTables.ts';
import type { Suite } from './suite.ts';

export interface RunSuiteOptions {
  readonly suite: Suite;
  /** `update`: it is being made anew and decides nothing; null: there is none. */
  readonly baseline: Baseline | null | 'update';
  readonly kernel: CalibrationKernel | null;
  /** Run folders are made in it. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface SuiteOutcome {
  readonly tasks: readonly BenchTask[];
  /** What a new baseline would hold. */
  readonly entries: readonly BaselineEntry[];
  /** Exit code of the first student that could not be run. */
  readonly errorCode: ExitCode | undefined;
}

interface Undecided {
  readonly measured: MeasuredTask;
  readonly subject: string;
  readonly student: string;
  readonly scores: readonly BenchScore[];
  /** Null while baselines are updated. */
  readonly comparison: ComparableTask | BenchGate | null;
}

/**
 * Runs every student of a suite and decides its gates together: Holm's adjustment is over the whole suite.
 * @throws InterruptedError when the signal aborts.
 */
export async function runSuite(options: RunSuiteOptions): Promise<SuiteOutcome> {
  const { suite } = options;
  const undecided: Undecided[] = [];
  const failed: BenchTask[] = [];
  let errorCode: ExitCode | undefined;
  for (const [index, { name, student }] of suite.subjects.entries()) {
    try {
      const entries = options.baseline === 'update' ? [] : entriesOf(options.baseline, name);
      for (const measured of await measure(options, student, index, entries)) {
        const entry = entries.find(({ task }) => task.id === measured.task.id);
        undecided.push({
          measured,
          subject: name,
          student,
          scores: await scoresOf(measured, options),
          comparison: options.baseline === 'update' ? null : prepareComparison(suite, name, measured, entry),
        });
      }
    } catch (error) {
      if (!(error instanceof DistillError) || error instanceof InterruptedError) throw error;
      errorCode ??= error.exitCode;
      failed.push(failedTask(suite, student, error));
    }
  }
  return {
    tasks: [...(await decide(undecided, options)), ...failed],
    entries: undecided.map(({ subject, measured }) => baselineEntry(subject, measured)),
    errorCode,
  };
}

function entriesOf(baseline: Baseline | null, subject: string): BaselineEntry[] {
  return baseline?.entries.filter((entry) => entry.subject === subject) ?? [];
}

function measure(
  { suite, kernel, folder, signal, onProgress }: RunSuiteOptions,
  student: string,
  index: number,
  entries: readonly BaselineEntry[],
): Promise<MeasuredTask[]> {
  return measureStudent({
    settings: { ...suite.options, student },
    folder: join(folder, suite.subjects.length > 1 ? `${suite.name}-${index + 1}` : suite.name),
    kernel: suite.speedTolerance === null ? null : kernel,
    speedOfBaseline: (task) => entries.find((entry) => entry.task.id === task)?.speed ?? null,
    speedTolerance: suite.speedTolerance,
    signal,
    onProgress: (stage, done, total) => onProgress?.(`${suite.name}: ${stage}`, done, total),
  });
}

/** The primary metric, and those that bounds are set on. */
async function scoresOf(measured: MeasuredTask, { suite, signal }: RunSuiteOptions): Promise<BenchScore[]> {
  const { task, metric, gates } = measured;
  const wanted = task.metrics.filter(
    ({ id }) => id === metric.id || gates.some((gate) => gate.metric === id),
  );
  const estimates = await estimateMetrics(tableOf(measured), wanted, {
    seed: suite.options.seed ?? 17,
    signal,
  });
  return wanted.map(({ id }) => {
    const { estimate, low, high, higherIsBetter } = estimates[id];
    return { metric: id, estimate, low, high, higherIsBetter };
  });
}

async function decide(
  undecided: readonly Undecided[],
  { suite, signal }: RunSuiteOptions,
): Promise<BenchTask[]> {
  const all = undecided.flatMap(({ comparison }) => (isComparable(comparison) ? comparison.comparisons : []));
  const { level } = suite;
  const decisions = await decideQuality(all, { level, seed: suite.options.seed ?? 17, signal });
  return undecided.map(({ measured, student, scores, comparison }): BenchTask => {
    const { task, config, examples, speed, gates, durationMs } = measured;
    return {
      suite: suite.name,
      student,
      task: task.id,
      dataset: `${config.dataset.name}, ${config.dataset.split ?? 'all records'}`,
      n: examples.length,
      clusters: new Set(examples.map(({ cluster }) => cluster)).size,
      scores: [...scores],
      speed: speed && {
        ratio: median(speed.ratios),
        millisecondsPerExample: speed.millisecondsPerExample,
      },
      gates: [...againstBaseline(), ...thresholdGates(gates, scores)],
      durationMs,
    };

    function againstBaseline(): BenchGate[] {
      if (comparison === null) return [];
      if (!isComparable(comparison)) return [comparison];
      const { comparisons, tables, entry } = comparison;
      const quality = comparisons.map((one) => qualityGate(one, decisions[all.indexOf(one)], tables));
      const slower = speedGate(suite, speed, entry.speed);
      return slower ? [...quality, slower] : quality;
    }
  });
}

function isComparable(comparison: Undecided['comparison']): comparison is ComparableTask {
  return comparison !== null && 'comparisons' in comparison;
}

function failedTask(suite: Suite, student: string, error: DistillError): BenchTask {
  const [message] = error.message.split('\n  → ');
  return {
    suite: suite.name,
    student,
    task: null,
    dataset: suite.options.data ?? '',
    n: 0,
    clusters: 0,
    scores: [],
    speed: null,
    gates: [
      {
        kind: 'run',
        name: 'run',
        status: 'error',
        message,
        ...(error.advice !== undefined && { advice: error.advice }),
        value: null,
        low: null,
        high: null,
      },
    ],
    durationMs: 0,
  };
}
