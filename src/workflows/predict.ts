import { readFile } from 'node:fs/promises';
import { InputError, InterruptedError, UsageError } from '../core/errors.ts';
import { taskIds, type UnlabelledExample, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { openNamedDataset } from './namedDataset.ts';
import { defaultStudent, loadNamedPredictor } from './predictors.ts';

export interface PredictOptions {
  /** Default `matching`. */
  readonly task?: string;
  readonly student?: string;
  /** A posting and the résumés to hold against it: text files. */
  readonly posting?: string;
  readonly resumes?: readonly string[];
  /** Instead of files: a dataset whose labels are not looked at. */
  readonly data?: string;
  readonly batchSize?: number;
  readonly skipInvalid?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Predictions without labels and scores: for one posting and its résumés, or for a whole dataset, as they come.
 * For files, `exampleId` is the résumé's path.
 * @throws UsageError when neither files nor a dataset are named, or the predictor does not do the task; InputError
 * when a file can't be read as text.
 */
export async function* predict(options: PredictOptions): AsyncGenerator<Prediction> {
  const task = taskOf(options.task ?? 'matching');
  const dataset = options.data === undefined ? null : await openNamedDataset(options.data);
  const student = await loadNamedPredictor(options.student ?? defaultStudent, dataset);
  try {
    if (!student.tasks.includes(task.id)) {
      throw new UsageError(`--task ${task.id}: ${student.id} does not do this task`, {
        advice: `it does: ${student.tasks.join(', ')}`,
      });
    }
    const examples = dataset
      ? fromRecords(
          task,
          dataset.records({ skipInvalid: options.skipInvalid ?? false, signal: options.signal }),
        )
      : fromFiles(task, options);
    yield* inBatches(student, examples, options);
  } finally {
    await student.dispose();
  }
}

type ChosenTask = (typeof tasksById)[keyof typeof tasksById];

function taskOf(name: string): ChosenTask {
  const id = taskIds.find((known) => known === name);
  if (id) return tasksById[id];
  throw new UsageError(`--task: there is no task "${name}"`, { advice: `the tasks: ${taskIds.join(', ')}` });
}

async function* inBatches(
  student: Predictor,
  examples: AsyncIterable<UnlabelledExample>,
  { batchSize = student.batchSize ?? 32, signal }: PredictOptions,
): AsyncGenerator<Prediction> {
  let batch: UnlabelledExample[] = [];
  for await (const example of examples) {
    if (signal?.aborted) throw new InterruptedError('interrupted; what is printed is complete');
    batch.push(example);
    if (batch.length < batchSize) continue;
    yield* await student.predict(batch, { signal });
    batch = [];
  }
  if (batch.length > 0) yield* await student.predict(batch, { signal });
}

async function* fromRecords(
  task: ChosenTask,
  records: AsyncIterable<Parameters<ChosenTask['examples']>[0]>,
): AsyncGenerator<UnlabelledExample> {
  for await (const record of records)
    for (const example of task.examples(record)) yield withoutLabel(example);
}

async function* fromFiles(task: ChosenTask, options: PredictOptions): AsyncGenerator<UnlabelledExample> {
  const { posting, resumes = [] } = options;
  if (posting === undefined || resumes.length === 0) {
    throw new UsageError('predict needs --posting and at least one --resume, or --data', {
      advice: 'for example: distill predict --posting job.txt --resume a.txt b.txt',
    });
  }
  const postingText = await readText(posting);
  for (const path of resumes) {
    // The label is required by the shape of a record; no predictor ever sees it.
    const record = {
      kind: 'pair',
      id: path,
      groupId: path,
      split: null,
      posting: postingText,
      resume: await readText(path),
      label: false,
    } as const;
    for (const example of task.examples(record)) yield { ...withoutLabel(example), id: path };
  }
}

/** @throws InputError when the file is missing, a folder, empty or no UTF-8 text. */
async function readText(file: string): Promise<string> {
  const expected = 'a text file (UTF-8)';
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder' : code;
    throw new InputError({ file, expected, got, advice: 'check the path', cause });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({
      file,
      expected,
      got: 'bytes that are not UTF-8',
      advice: 'save the document as plain text in UTF-8',
      cause,
    });
  }
  if (text.trim() === '')
    throw new InputError({ file, expected, got: 'an empty file', advice: 'name a file with content' });
  return text;
}
