import { join } from 'node:path';
import { type Baseline, type BaselineEntry, baselineSchemaVersion } from '../../core/baseline.ts';
import {
  type BenchReport,
  type BenchTask,
  benchReportSchemaVersion,
  type GateStatus,
} from '../../core/benchReport.ts';
import { ExitCode, UsageError } from '../../core/errors.ts';
import { openCalibrationKernel } from '../../runtime/calibrationKernel.ts';
import { currentCommit } from '../environment.ts';
import { packageVersion, resolveShipped } from '../packagePaths.ts';
import { runsFolder } from '../runPaths.ts';
import { baselineFile, readBaseline, writeBaseline } from './baselineFile.ts';
import { calibrationModel } from './calibrationModel.ts';
import { runSuite } from './runSuite.ts';
import { baselinesFolder, readSuites, type Suite } from './suite.ts';

export interface BenchOptions {
  /** Names or files; default: all of eval/suites. */
  readonly suites?: readonly string[];
  /** Answers in the place of each suite's one student. */
  readonly student?: string;
  /** Dataset in the place of the suites' own. */
  readonly data?: string;
  /** Conditions such as `accuracy>=0.9`, in the place of the suites' own. */
  readonly gates?: readonly string[];
  /** Folder of the baselines; default eval/baselines. */
  readonly baselines?: string;
  /** Writes what is found as the new baselines instead of comparing with the old ones. */
  readonly updateBaseline?: boolean;
  /** Folder in which run folders are made; default eval/runs/bench. */
  readonly output?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** Where runs and reports of `bench` go unless `output` says otherwise. */
export const benchFolder = join(runsFolder, 'bench');

/**
 * Runs suites and decides their gates: quality by paired statistics against the stored scores of the baseline, speed by
 * the ratio to a calibration kernel, absolute bounds by the estimate. A student that can't be run is an error of its
 * suite; the others are run all the same.
 * @throws UsageError or InputError (exit 2) when a suite or baseline can't be read; InterruptedError (130).
 */
export async function bench(options: BenchOptions = {}): Promise<BenchReport> {
  assertUpdatable(options);
  const suites = await readSuites(options.suites ?? [], options);
  const planned: { suite: Suite; file: string; baseline: Baseline | null | 'update' }[] = [];
  for (const suite of suites) {
    const file = baselineFile(options.baselines ?? baselinesFolder, suite.name);
    const baseline = options.updateBaseline ? 'update' : await readBaseline(resolveShipped(file));
    planned.push({ suite, file, baseline });
  }
  const isTimed = suites.some(({ speedTolerance }) => speedTolerance !== null);
  const kernel = isTimed ? await openCalibrationKernel(calibrationModel()) : null;
  const tasks: BenchTask[] = [];
  const updated: string[] = [];
  let errorCode: ExitCode | undefined;
  try {
    const { output: folder = benchFolder, signal, onProgress } = options;
    for (const { suite, file, baseline } of planned) {
      const outcome = await runSuite({ suite, baseline, kernel, folder, signal, onProgress });
      tasks.push(...outcome.tasks);
      errorCode ??= outcome.errorCode;
      if (!options.updateBaseline || outcome.errorCode !== undefined) continue;
      await writeBaseline(file, baselineOf(suite, outcome.entries));
      updated.push(file);
    }
  } finally {
    await kernel?.release();
  }
  const status = worst(tasks.flatMap(({ gates }) => gates.map((gate) => gate.status)));
  return {
    schemaVersion: benchReportSchemaVersion,
    createdAt: new Date().toISOString(),
    gitCommit: currentCommit(),
    distill: packageVersion(),
    status,
    exitCode: errorCode ?? exitCodes[status],
    updated,
    tasks,
  };
}

/** @throws UsageError: a baseline is of a suite as it stands in its file. */
function assertUpdatable({ updateBaseline, student, data }: BenchOptions): void {
  if (!updateBaseline || (student === undefined && data === undefined)) return;
  throw new UsageError(
    `--update-baseline takes no ${student === undefined ? '--data' : '--student'}: a baseline is of the suite as it stands`,
    { advice: 'write it into the suite first' },
  );
}

function baselineOf(suite: Suite, entries: readonly BaselineEntry[]): Baseline {
  return {
    schemaVersion: baselineSchemaVersion,
    suite: suite.name,
    createdAt: new Date().toISOString(),
    gitCommit: currentCommit(),
    distill: packageVersion(),
    entries: [...entries],
  };
}

const bySeverity: readonly GateStatus[] = ['error', 'fail', 'inconclusive', 'pass'];

function worst(statuses: readonly GateStatus[]): GateStatus {
  return bySeverity.find((status) => statuses.includes(status)) ?? 'pass';
}

const exitCodes: Readonly<Record<GateStatus, ExitCode>> = {
  error: ExitCode.runtime,
  fail: ExitCode.gateFailed,
  inconclusive: ExitCode.inconclusive,
  pass: ExitCode.done,
};
