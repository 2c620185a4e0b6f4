import type { Split } from '../core/context.ts';
import { RuntimeFailure, UsageError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import { parseJournalRow } from '../evaluate/journalRow.ts';
import { runFiles } from '../evaluate/runFolder.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { readJournal } from '../io/readJournal.ts';
import type { LocalContext } from '../students/localContext.ts';
import { estimateEvaluation, type TaskEstimate } from './dryRun.ts';
import { evaluate } from './evaluate.ts';
import type { RemoteOptions } from './remoteOptions.ts';

export interface TeachOptions extends RemoteOptions, LocalContext {
  /** Task ids; default: all that the teacher does. */
  readonly tasks?: readonly string[];
  readonly data?: string;
  /** `<backend>:<reference>`. */
  readonly teacher: string;
  /** Default: all, since students learn from the train split and reports compare on the test split. */
  readonly split?: Split | 'all';
  readonly limit?: string;
  readonly seed?: number;
  readonly concurrency?: number;
  readonly retryErrors?: boolean;
  readonly skipInvalid?: boolean;
  /** The file to write: JSON lines, read as `recorded:<file>`. */
  readonly output: string;
  /** The run folder that keeps every answer; default: `eval/runs/<run id>`. */
  readonly folder?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
  readonly onRemark?: (text: string) => void;
}

interface TaughtTask {
  readonly answers: number;
  /** Without an answer: not in the file, and asked again with `retryErrors`. */
  readonly errors: number;
  /** Answers with a probability that the tokens tell, and with one that the teacher states. */
  readonly softLabels: number;
  readonly statedProbabilities: number;
}

export interface TeachOutcome {
  readonly output: string;
  /** The run folder that keeps every answer; the same call goes on there. */
  readonly folder: string;
  readonly tasks: Readonly<Partial<Record<TaskId, TaughtTask>>>;
}

/**
 * Asks a teacher about the examples of a dataset and writes its answers as a recording: what students are trained on, and
 * what reports compare with. The answers are a run like any other, kept in `eval/runs`, so that the same call goes on
 * after a kill.
 * @throws what `evaluate` throws; RuntimeFailure when no question was answered.
 */
export async function teach({
  teacher,
  output,
  folder: wanted,
  split = 'all',
  ...options
}: TeachOptions): Promise<TeachOutcome> {
  assertLanguageModel(teacher);
  const { folder } = await evaluate({
    ...options,
    ...(wanted === undefined ? {} : { output: wanted }),
    split,
    student: teacher,
    teacher: 'none',
    predictOnly: true,
  });
  const latest = new Map<string, Prediction>();
  const path = runFiles(folder).predictions;
  for await (const { line, value } of readJournal(path)) {
    const { role: _role, repeat: _repeat, ...prediction } = parseJournalRow(value, path, line);
    latest.set(`${prediction.task} ${prediction.exampleId}`, prediction);
  }
  const predictions = [...latest.values()];
  const answers = predictions.filter(({ error }) => error === undefined);
  if (answers.length === 0) {
    const reason = predictions[0]?.error?.message ?? 'there are no examples';
    throw new RuntimeFailure(`${teacher} answered none of ${predictions.length} questions: ${reason}`, {
      advice: 'ask again with --retry-errors',
    });
  }
  await writeFileAtomic(output, answers.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return { output, folder, tasks: countTasks(predictions) };
}

/** Counts requests, tokens and dollars without making a request. @throws as `teach` does before its first one. */
export function estimateTeaching({
  teacher,
  output: _output,
  folder: _folder,
  split = 'all',
  ...options
}: TeachOptions): Promise<TaskEstimate[]> {
  assertLanguageModel(teacher);
  return estimateEvaluation({ ...options, split, student: teacher, teacher: 'none' });
}

function assertLanguageModel(teacher: string): void {
  if (teacher !== 'offline') return;
  throw new UsageError('the offline teacher writes records (distill generate); it answers no questions', {
    advice: 'name a model, e.g. --teacher openai:gpt-4o-2024-08-06 or transformers:<folder>',
  });
}

function countTasks(predictions: readonly Prediction[]): TeachOutcome['tasks'] {
  const tasks: Partial<Record<TaskId, TaughtTask>> = {};
  for (const { task, error, probability, probabilityFrom } of predictions) {
    const known = tasks[task] ?? { answers: 0, errors: 0, softLabels: 0, statedProbabilities: 0 };
    const isTold = !error && probability !== null && probability !== undefined;
    tasks[task] = {
      answers: known.answers + (error ? 0 : 1),
      errors: known.errors + (error ? 1 : 0),
      softLabels: known.softLabels + (isTold && probabilityFrom !== 'stated' ? 1 : 0),
      statedProbabilities: known.statedProbabilities + (isTold && probabilityFrom === 'stated' ? 1 : 0),
    };
  }
  return tasks;
}
