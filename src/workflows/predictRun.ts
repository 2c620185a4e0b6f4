import type { Predictor } from '../core/predictor.ts';
import { selectExamples } from '../evaluate/exampleSelection.ts';
import type { JournalRow, PredictorRole } from '../evaluate/journalRow.ts';
import { PredictionStore } from '../evaluate/predictionStore.ts';
import { predictStage } from '../evaluate/predictStage.ts';
import { runFiles } from '../evaluate/runFolder.ts';
import { withoutDocuments } from '../evaluate/withoutDocuments.ts';
import { openJournal } from '../io/journal.ts';
import { type RunPlan, recordsOf, type TaskPlan } from './runPlan.ts';

export interface PredictRunOptions {
  readonly folder: string;
  readonly batchSize: number | undefined;
  /** Default 1, and 8 for a predictor on another machine. */
  readonly concurrency: number | undefined;
  readonly retryErrors: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** Resident memory of this process at its highest while a role's predictor answered; null: it was not asked. */
export interface PeakMemory {
  readonly student: number | null;
  readonly teacher: number | null;
}

const defaultBatchSize = 32;

/**
 * Brings the journal of a run to completion: asks student and teacher for every selected example that has no
 * answer there yet.
 * @returns how much memory it took, as far as a process can tell: its own highest so far.
 * @throws InterruptedError when the signal aborts; the journal keeps what was answered.
 */
export async function predictRun(plan: RunPlan, options: PredictRunOptions): Promise<PeakMemory> {
  const path = runFiles(options.folder).predictions;
  const store = await PredictionStore.open(path);
  const answered = store.answered({ retryErrors: options.retryErrors });
  // What the run cost before it stopped is money of the same budget.
  plan.request.budget?.count(store.costUsd);
  store.close();
  const journal = await openJournal(path);
  const append = (rows: readonly JournalRow[]) =>
    journal.append(plan.request.redact ? rows.map(withoutDocuments) : rows);
  const peak: { -readonly [Role in keyof PeakMemory]: PeakMemory[Role] } = { student: null, teacher: null };
  const note = (role: PredictorRole, count: number) => {
    if (count > 0) peak[role] = 1024 * process.resourceUsage().maxRSS;
  };
  try {
    for (const taskPlan of plan.tasks) {
      note(
        'student',
        await answerTask(plan, taskPlan, 'student', plan.request.student, answered, append, options),
      );
      const { teacher } = plan.request;
      if (teacher?.tasks.includes(taskPlan.task.id)) {
        note('teacher', await answerTask(plan, taskPlan, 'teacher', teacher, answered, append, options));
      }
    }
    return peak;
  } finally {
    await journal.close();
  }
}

async function answerTask(
  { request }: RunPlan,
  { task, rules, selection }: TaskPlan,
  role: PredictorRole,
  predictor: Predictor,
  done: ReadonlySet<string>,
  append: (rows: readonly JournalRow[]) => Promise<void>,
  options: PredictRunOptions,
): Promise<number> {
  const selected = selectExamples(recordsOf(request), rules);
  const repeats = role === 'student' ? request.repeat : 1;
  const total = role === 'student' ? selection.examples * repeats : (selection.teacherExamples ?? 0);
  let answered = 0;
  await predictStage({
    examples: role === 'teacher' ? coveredBy(predictor, selected) : selected,
    predictor,
    role,
    repeats,
    done,
    append,
    // Answers that are paid for are saved one by one, whatever becomes of the next.
    batchSize: predictor.remote ? 1 : (options.batchSize ?? predictor.batchSize ?? defaultBatchSize),
    concurrency: options.concurrency ?? (predictor.remote ? 8 : 1),
    signal: options.signal,
    onProgress: (count) => {
      answered += count;
      options.onProgress?.(`${role} ${task.id}`, answered, total);
    },
  });
  return answered;
}

/** A teacher without an answer is no error: the example is simply not compared. */
async function* coveredBy(teacher: Predictor, examples: ReturnType<typeof selectExamples>) {
  for await (const example of examples) if (!teacher.covers || teacher.covers(example)) yield example;
}
