import type { Predictor } from '../core/predictor.ts';
import { selectExamples } from '../evaluate/exampleSelection.ts';
import { journalKey, type PredictorRole } from '../evaluate/journalRow.ts';
import { PredictionStore } from '../evaluate/predictionStore.ts';
import { runFiles } from '../evaluate/runFolder.ts';
import { type EvaluateOptions, prepareRun } from './evaluate.ts';
import { type RunPlan, recordsOf, type TaskPlan } from './runPlan.ts';

/** What a task would ask of a predictor on another machine. */
export interface TaskEstimate {
  readonly task: string;
  readonly role: PredictorRole;
  readonly predictor: string;
  readonly host: string;
  /** To be made; what the run or the cache has already is not among them. */
  readonly requests: number;
  readonly answered: number;
  readonly cached: number;
  readonly promptTokens: number;
  /** If every answer were as long as it may be. */
  readonly maximumCompletionTokens: number;
  /** Null where the price is not known. */
  readonly maximumCostUsd: number | null;
}

/**
 * Counts requests, tokens and dollars of an evaluation without making a request or writing a file. Predictors on this
 * machine are not listed: they cost nothing.
 * @throws as `evaluate` does before its first prediction.
 */
export async function estimateEvaluation(options: EvaluateOptions = {}): Promise<TaskEstimate[]> {
  const { plan, resumed, request } = await prepareRun(options);
  try {
    const answered = resumed
      ? await answeredIn(resumed.folder, options.retryErrors ?? false)
      : new Set<string>();
    const estimates: TaskEstimate[] = [];
    for (const taskPlan of plan.tasks) {
      for (const role of ['student', 'teacher'] as const) {
        const predictor = request[role];
        if (!predictor?.remote || !predictor.tasks.includes(taskPlan.task.id)) continue;
        estimates.push(await estimateTask(plan, taskPlan, role, predictor, answered));
      }
    }
    return estimates;
  } finally {
    await request.student.dispose();
    await request.teacher?.dispose();
  }
}

async function answeredIn(folder: string, retryErrors: boolean): Promise<Set<string>> {
  const store = await PredictionStore.open(runFiles(folder).predictions);
  const answered = store.answered({ retryErrors });
  store.close();
  return answered;
}

async function estimateTask(
  { request }: RunPlan,
  { task, rules }: TaskPlan,
  role: PredictorRole,
  { id, remote }: Predictor,
  done: ReadonlySet<string>,
): Promise<TaskEstimate> {
  const sums = { requests: 0, answered: 0, cached: 0, promptTokens: 0, maximumCompletionTokens: 0 };
  let maximumCostUsd: number | null = 0;
  const repeats = role === 'student' ? request.repeat : 1;
  for await (const example of selectExamples(recordsOf(request), rules)) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      if (done.has(journalKey({ role, repeat, task: task.id, exampleId: example.id }))) {
        sums.answered += 1;
        continue;
      }
      const estimate = await remote?.estimate(example, repeat);
      if (!estimate || estimate.cached) {
        sums.cached += 1;
        continue;
      }
      sums.requests += 1;
      sums.promptTokens += estimate.promptTokens;
      sums.maximumCompletionTokens += estimate.maximumCompletionTokens;
      const cost: number | null = estimate.maximumCostUsd;
      maximumCostUsd = maximumCostUsd === null || cost === null ? null : maximumCostUsd + cost;
    }
  }
  return { task: task.id, role, predictor: id, host: remote?.host ?? '', ...sums, maximumCostUsd };
}
