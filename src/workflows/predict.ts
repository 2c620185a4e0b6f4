import { InterruptedError, UsageError } from '../core/errors.ts';
import { type UnlabelledExample, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import type { LocalContext } from '../students/localContext.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { assertFilesFit, type DocumentFiles, examplesOfFiles } from './fileExamples.ts';
import { openNamedDataset } from './namedDataset.ts';
import { assertDoes, namedTask } from './namedTask.ts';
import { loadNamedPredictor } from './predictors.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';
import { defaultStudentFor } from './shippedStudents.ts';

export interface PredictOptions extends RemoteOptions, LocalContext, DocumentFiles {
  /** Default `matching`. */
  readonly task?: string;
  readonly student?: string;
  /** Instead of files: a dataset whose labels are not looked at. */
  readonly data?: string;
  readonly batchSize?: number;
  readonly skipInvalid?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Predictions without labels and scores: for résumés, with a posting where the task asks about one, or for a whole
 * dataset, as they come.
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
  if (options.data === undefined) assertFilesFit(task, options);
  const dataset = options.data === undefined ? null : await openNamedDataset(options.data);
  const student = await loadNamedPredictor(
    options.student ?? defaultStudentFor([task.id]),
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
      : examplesOfFiles(task, options);
    yield* inBatches(student, examples, options);
  } finally {
    await student.dispose();
  }
}

/** A predictor on another machine is asked about a batch at once, an example a request. */
const requestsAtOnce = 8;

async function* inBatches(
  student: Predictor,
  examples: AsyncIterable<UnlabelledExample>,
  { batchSize = student.remote ? requestsAtOnce : (student.batchSize ?? 32), signal }: PredictOptions,
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
