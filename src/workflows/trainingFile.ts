import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import { readYamlFile } from '../io/yamlFile.ts';
import { scheduleNames } from '../train/schedules.ts';
import { lossNames, studentKinds, type TrainOptions } from './trainOptions.ts';

const text = z.string().min(1);
const count = z.number().int().positive();
const number = z.number().nonnegative();
const textList = z.union([text.transform((one) => [one]), z.array(text).min(1)]);

/** The keys of a training file are the flags of `distill train`. */
const trainingFileSchema = z.strictObject({
  task: text.optional(),
  data: textList.optional(),
  kind: z.enum(studentKinds).optional(),
  folds: z.number().int().min(2).optional(),
  'more-data': textList.optional(),
  validation: text.optional(),
  teacher: text.optional(),
  init: text.optional(),
  output: text.optional(),
  loss: z.enum(lossNames).optional(),
  epochs: count.optional(),
  lr: number.optional(),
  'batch-size': count.optional(),
  accumulate: count.optional(),
  schedule: z.enum(scheduleNames).optional(),
  'warm-up': number.optional(),
  'weight-decay': number.optional(),
  'clip-norm': number.optional(),
  dropout: number.optional(),
  patience: count.optional(),
  seed: z.number().int().nonnegative().optional(),
  'train-only': textList.optional(),
  'max-steps': count.optional(),
  'time-limit': number.optional(),
  layers: count.optional(),
  width: count.optional(),
  heads: count.optional(),
  inner: count.optional(),
  norm: z.enum(['post', 'pre']).optional(),
  'max-length': count.optional(),
  'vocab-size': count.optional(),
  cased: z.boolean().optional(),
  tokenizer: text.optional(),
  'teacher-weight': number.optional(),
  'teacher-temperature': number.optional(),
  'pairwise-weight': number.optional(),
  'contrastive-temperature': number.optional(),
  balanced: z.boolean().optional(),
  threads: count.optional(),
  'checkpoint-every': number.optional(),
  'skip-invalid': z.boolean().optional(),
  offline: z.boolean().optional(),
  'cache-folder': text.optional(),
});

/**
 * Reads the settings of a training from a YAML file (`--config`).
 * @throws InputError with file and line where a key is unknown or a value does not fit.
 */
export async function readTrainingFile(file: string): Promise<Partial<TrainOptions>> {
  const expected = 'the settings of a training, named like the flags of `distill train`';
  const settings = await readYamlFile(file, trainingFileSchema, expected);
  // `batch-size` is `batchSize` in the program.
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** @throws UsageError when task or output are named neither by a flag nor in the file. */
export function requireTraining({ task, output, ...rest }: Partial<TrainOptions>): TrainOptions {
  if (task === undefined)
    throw new UsageError('train needs --task', { advice: 'for example --task matching' });
  if (output === undefined) {
    throw new UsageError('train needs --output, the folder of the student', {
      advice: 'for example --output models/mine',
    });
  }
  return { task, output, ...rest };
}
