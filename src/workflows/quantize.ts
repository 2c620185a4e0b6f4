import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import type { Student } from '../core/student.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { readModelFolder } from '../students/modelFolder.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { defaultDataset, openNamedDataset } from './namedDataset.ts';
import { namedTask } from './namedTask.ts';
import { modelFiles, type QuantizedSizes, quantizeModel } from './quantizeModel.ts';
import { type AnswerDifference, answersWith, differenceOf } from './studentParity.ts';

export interface QuantizeOptions {
  /** A student's folder. */
  readonly folder: string;
  /** What both models are asked, at most `limit` examples of it; default: the shipped sample, `none` for nothing. */
  readonly data?: string;
  readonly limit?: number;
  /** Let `student.json` name the int8 model. */
  readonly use?: boolean;
}

export interface QuantizeOutcome extends QuantizedSizes {
  readonly folder: string;
  readonly output: string;
  /** Of int8 and fp32; null where nothing was asked. */
  readonly difference: AnswerDifference | null;
  /** Which model `student.json` names now; null without one. */
  readonly encoder: string | null;
}

const defaultLimit = 200;

/**
 * Writes a student's int8 model beside the other one and says how far their answers differ.
 * @throws InputError when the folder is no model; UsageError when the data have nothing to ask, or `use` is asked for
 * without a `student.json`.
 */
export async function quantizeStudent(options: QuantizeOptions): Promise<QuantizeOutcome> {
  const { folder, use = false } = options;
  const { student } = await readModelFolder(folder);
  if (student?.kind === 'generator')
    throw new UsageError(`${folder} is a language model, which is not quantised here`);
  if (use && student === null) {
    throw new UsageError(`--use: ${folder} has no student.json that could name the model`, {
      advice: 'leave it out',
    });
  }
  const sizes = await quantizeModel(folder);
  const difference = student === null || options.data === 'none' ? null : await compare(student, options);
  if (use && student) {
    const changed = { ...student, encoder: modelFiles.int8 };
    await writeFileAtomic(join(folder, 'student.json'), `${JSON.stringify(changed, null, 1)}\n`);
  }
  return {
    folder,
    output: join(folder, modelFiles.int8),
    ...sizes,
    difference,
    encoder: student === null ? null : use ? modelFiles.int8 : student.encoder,
  };
}

async function compare(student: Student, options: QuantizeOptions): Promise<AnswerDifference> {
  const { folder, data = defaultDataset, limit = defaultLimit } = options;
  const task = tasksById[namedTask(student.task)];
  const dataset = await openNamedDataset(data);
  const examples: Example[] = [];
  for await (const record of dataset.records()) {
    if (record.split === 'test') continue;
    examples.push(...task.examples(record));
    if (examples.length >= limit) break;
  }
  const asked = examples.slice(0, limit);
  if (asked.length === 0) {
    throw new UsageError(`--data ${data} has no example of the task ${task.id} outside a test split`, {
      advice: 'name other data, or none',
    });
  }
  return differenceOf(
    await answersWith(folder, modelFiles.fp32, asked),
    await answersWith(folder, modelFiles.int8, asked),
  );
}
