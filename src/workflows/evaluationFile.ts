import { z } from 'zod';
import { splitSchema } from '../core/context.ts';
import { readYamlFile } from '../io/yamlFile.ts';
import type { EvaluateOptions } from './evaluate.ts';

const text = z.string().min(1);
const oneOrMore = z.union([
  text.transform((name) => name.split(',').map((part) => part.trim())),
  z.array(text).min(1),
]);
const count = z.number().int().positive();

/** The keys of an evaluation file are the flags of `distill eval`. */
const evaluationFileSchema = z.strictObject({
  task: oneOrMore.optional(),
  student: text.optional(),
  teacher: text.optional(),
  data: text.optional(),
  split: splitSchema.or(z.literal('all')).optional(),
  graph: text.optional(),
  limit: z.union([text, z.number().positive().transform(String)]).optional(),
  shard: text.optional(),
  seed: z.number().int().nonnegative().optional(),
  repeat: count.optional(),
  'batch-size': count.optional(),
  concurrency: count.optional(),
  output: text.optional(),
  'allow-leakage': z.boolean().optional(),
  'skip-invalid': z.boolean().optional(),
  device: text.optional(),
  offline: z.boolean().optional(),
  'cache-folder': text.optional(),
  redact: z.boolean().optional(),
  'html-examples': z.number().int().nonnegative().optional(),
  temperature: z.number().min(0).max(2).optional(),
  'max-tokens': count.optional(),
  'max-prompt-tokens': count.optional(),
  cache: z.boolean().optional(),
  'budget-usd': z.number().nonnegative().optional(),
  price: z.union([text.transform((price) => [price]), z.array(text)]).optional(),
  threshold: z.union([text.transform((gate) => [gate]), z.array(text).min(1)]).optional(),
});

/**
 * Reads the settings of an evaluation from a YAML file (`--config`).
 * @throws InputError with file and line where a key is unknown or a value does not fit.
 */
export async function readEvaluationFile(file: string): Promise<EvaluateOptions> {
  const expected = 'the settings of an evaluation, named like the flags of `distill eval`';
  const settings = await readYamlFile(file, evaluationFileSchema, expected);
  return {
    tasks: settings.task,
    student: settings.student,
    teacher: settings.teacher,
    data: settings.data,
    split: settings.split,
    graph: settings.graph,
    limit: settings.limit,
    shard: settings.shard,
    seed: settings.seed,
    repeat: settings.repeat,
    batchSize: settings['batch-size'],
    concurrency: settings.concurrency,
    output: settings.output,
    allowLeakage: settings['allow-leakage'],
    skipInvalid: settings['skip-invalid'],
    device: settings.device,
    offline: settings.offline,
    cacheFolder: settings['cache-folder'],
    redact: settings.redact,
    htmlExamples: settings['html-examples'],
    temperature: settings.temperature,
    maxTokens: settings['max-tokens'],
    maxPromptTokens: settings['max-prompt-tokens'],
    cache: settings.cache,
    budgetUsd: settings['budget-usd'],
    prices: settings.price,
    gates: settings.threshold,
  };
}
