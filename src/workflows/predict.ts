import { InterruptedError, UsageError } from '../core/errors.ts';
import { type UnlabelledExample, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import { readTextFile } from '../io/readTextFile.ts';
import type { LocalContext } from '../students/localContext.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { openNamedDataset } from './namedDataset.ts';
import { assertDoes, namedTask } from './namedTask.ts';
import { defaultStudent, loadNamedPredictor } from './predictors.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';

export interface PredictOptions extends RemoteOptions, LocalContext {
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
  if (options.data !== undefined && (options.posting !== undefined || options.resumes?.length)) {
    throw new UsageError('predict takes --data, or --posting and --resume, not both', {
      advice: 'leave one of them out',
    });
  }
  const task = tasksById[namedTask(options.task ?? 'matching')];
  const dataset = options.data === undefined ? null : await openNamedDataset(options.data);
  const student = await loadNamedPredictor(
    options.student ?? defaultStudent,
    dataset,
    remoteContextOf(options),
    options,
  );
  try {
    assertDoes(student, task.id);
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
  task: Task,
  records: AsyncIterable<DatasetRecord>,
): AsyncGenerator<UnlabelledExample> {
  for await (const record of records)
    for (const example of task.examples(record)) yield withoutLabel(example);
}

async function* fromFiles(task: Task, options: PredictOptions): AsyncGenerator<UnlabelledExample> {
  const { posting, resumes = [] } = options;
  if (posting === undefined || resumes.length === 0) {
    throw new UsageError('predict needs --posting and at least one --resume, or --data', {
      advice: 'for example: distill predict --posting job.txt --resume a.txt b.txt',
    });
  }
  const postingText = await readTextFile(posting);
  for (const path of resumes) {
    // The label is required by the shape of a record; no predictor ever sees it.
    const record = {
      kind: 'pair',
      id: path,
      groupId: path,
      split: null,
      posting: postingText,
      resume: await readTextFile(path),
      label: false,
    } as const;
    for (const example of task.examples(record)) yield { ...withoutLabel(example), id: path };
  }
}
