import type { SpeedSample } from '../../core/baseline.ts';
import { type UnlabelledExample, withoutLabel } from '../../core/example.ts';
import { digestTexts } from '../../core/hash.ts';
import type { Metric } from '../../core/metric.ts';
import type { RunConfig, ScoreRow } from '../../core/run.ts';
import type { Task } from '../../core/task.ts';
import { selectExamples, selectWithRecords } from '../../evaluate/exampleSelection.ts';
import type { Gate } from '../../evaluate/gate.ts';
import { PredictionStore } from '../../evaluate/predictionStore.ts';
import { openRunFolder, runFiles } from '../../evaluate/runFolder.ts';
import { scoreStage } from '../../evaluate/scoreStage.ts';
import { decideSpeed } from '../../evaluate/speedGate.ts';
import type { CalibrationKernel } from '../../runtime/calibrationKernel.ts';
import { parseReference } from '../../students/parseReference.ts';
import { type EvaluateOptions, prepareRun } from '../evaluate.ts';
import { predictRun } from '../predictRun.ts';
import { type RunPlan, recordsOf, type TaskPlan } from '../runPlan.ts';
import { type MeasuredSpeed, measureSpeed, mostSpeedExamples } from './measureSpeed.ts';

/** An example with what a student's answer to it came to. */
export interface ScoredExample {
  readonly id: string;
  readonly cluster: string;
  /** First 16 hex digits of the digest of input and target. */
  readonly digest: string;
  readonly observation: ScoreRow['observation'];
}

/** What a student did on one task. */
export interface MeasuredTask {
  readonly task: Task;
  readonly metric: Metric;
  readonly config: RunConfig;
  readonly examples: readonly ScoredExample[];
  readonly speed: MeasuredSpeed | null;
  readonly gates: readonly Gate[];
  readonly durationMs: number;
}

export interface MeasureOptions {
  readonly settings: EvaluateOptions;
  /** Run folder: what stands there is replaced. */
  readonly folder: string;
  /** Null: speed is not measured. */
  readonly kernel: CalibrationKernel | null;
  /** Speed of the baseline on a task, null where it has none, and how much slower is too slow. */
  readonly speedOfBaseline: (task: string) => SpeedSample | null;
  readonly speedTolerance: number | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/**
 * Runs a student on the tasks of a suite, scores every example, and measures its speed. Controls and teachers have no
 * part in it; `distill score <folder>` makes the whole report.
 * @throws as `evaluate` does.
 */
export async function measureStudent(options: MeasureOptions): Promise<MeasuredTask[]> {
  const { settings, folder, signal, onProgress } = options;
  const { request, plan, gates } = await prepareRun({
    ...settings,
    teacher: settings.teacher ?? 'none',
    signal,
  });
  try {
    const run = await openRunFolder(folder, plan.manifest, {
      overwrite: true,
      resume: false,
      // Code may have changed where no digest tells: what was answered earlier does not count.
      fresh: true,
    });
    try {
      const { batchSize, concurrency } = settings;
      await predictRun(plan, { folder, batchSize, concurrency, retryErrors: false, signal, onProgress });
      const measured: Omit<MeasuredTask, 'gates'>[] = [];
      for (const taskPlan of plan.tasks) measured.push(await measureTask(plan, taskPlan, options));
      return measured.map((found) => ({ ...found, gates: gatesOf(found.task, gates) }));
    } finally {
      await run.release();
    }
  } finally {
    await request.student.dispose();
    await request.teacher?.dispose();
  }
}

async function measureTask(
  { request, manifest }: RunPlan,
  { task, rules, selection }: TaskPlan,
  options: MeasureOptions,
): Promise<Omit<MeasuredTask, 'gates'>> {
  const started = performance.now();
  const metric = task.metrics.find(({ id }) => id === task.primaryMetric);
  if (!metric) throw new Error(`${task.id} has no metric ${task.primaryMetric}`);
  const predictions = await PredictionStore.open(runFiles(options.folder).predictions);
  const examples: ScoredExample[] = [];
  try {
    const rows = scoreStage({
      task,
      examples: selectWithRecords(recordsOf(request), rules),
      predictions,
      repeats: 1,
      controls: () => ({ controls: {} }),
      signal: options.signal,
    });
    for await (const row of rows) {
      examples.push({
        id: row.exampleId,
        cluster: row.clusterId,
        digest: digestTexts(row.inputDigest, row.targetDigest).slice(0, 16),
        observation: row.observation,
      });
      options.onProgress?.(`scoring ${task.id}`, examples.length, selection.examples);
    }
  } finally {
    predictions.close();
  }
  const speed = await speedOf(request, task, rules, options);
  return { task, metric, config: manifest.config, examples, speed, durationMs: performance.now() - started };
}

/** Null where there is nothing of this machine to measure: recordings, services, and models that write for seconds. */
async function speedOf(
  request: RunPlan['request'],
  task: Task,
  rules: TaskPlan['rules'],
  { kernel, speedOfBaseline, speedTolerance, signal }: MeasureOptions,
): Promise<MeasuredSpeed | null> {
  const { student } = request;
  const isRecorded = parseReference(student.id).backend === 'recorded';
  if (kernel === null || student.remote || student.isGenerative || isRecorded) return null;
  const examples: UnlabelledExample[] = [];
  for await (const example of selectExamples(recordsOf(request), rules)) {
    examples.push(withoutLabel(example));
    if (examples.length === mostSpeedExamples) break;
  }
  const before = speedOfBaseline(task.id);
  return measureSpeed(student, examples, kernel, {
    count: before?.examples ?? null,
    isDecided: (now) =>
      before === null ||
      speedTolerance === null ||
      decideSpeed(now, before, speedTolerance).status !== 'inconclusive',
    signal,
  });
}

/** Bounds on metrics of other tasks of the suite are theirs. */
function gatesOf(task: Task, gates: readonly Gate[]): Gate[] {
  return gates.filter((gate) =>
    gate.task === null ? task.metrics.some(({ id }) => id === gate.metric) : gate.task === task.id,
  );
}
