import { z } from 'zod';
import { splitSchema } from '../core/context.ts';
import { UsageError } from '../core/errors.ts';
import { readYamlFile } from '../io/yamlFile.ts';
import type { EvaluateOptions } from './evaluate.ts';

const text = z.string().min(1);
const oneOrMore = z.union([
  text.transform((name) => name.split(',').map((part) => part.trim())),
  z.array(text).min(1),
]);
const count = z.number().int().positive();

/** What only `distill bench` reads of a suite. */
const benchSettingsSchema = z.strictObject({
  /** A drop of the primary metric that does not matter; default: the task's own margin. */
  margin: z.number().min(0).max(1).optional(),
  /** Chance that a suite in which nothing got worse fails; default .05. */
  level: z.number().gt(0).lt(0.5).optional(),
  /** How much slower than the baseline a student may be, as a proportion (default 1: twice its time); false: not measured. */
  'speed-tolerance': z.union([z.literal(false), z.number().positive()]).optional(),
});
type BenchSettings = z.infer<typeof benchSettingsSchema>;

/** The keys of an evaluation file are the flags of `distill eval`, and `bench`. */
const evaluationFileSchema = z.strictObject({
  task: oneOrMore.optional(),
  /** Several only in a suite of `distill bench`. */
  student: z.union([text.transform((name) => [name]), z.array(text).min(1)]).optional(),
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
  'minimum-slice': z.number().int().min(2).optional(),
  'machine-price-per-hour': z.number().nonnegative().optional(),
  'teacher-price-per-1000': z.number().nonnegative().optional(),
  'one-off-cost': z.number().nonnegative().optional(),
  threshold: z.union([text.transform((gate) => [gate]), z.array(text).min(1)]).optional(),
  bench: benchSettingsSchema.optional(),
});

export interface EvaluationFile {
  /** All but the student. */
  readonly options: EvaluateOptions;
  readonly students: readonly string[];
  readonly bench: BenchSettings;
}

/**
 * Reads the settings of an evaluation from a YAML file (`--config`).
 * @throws InputError with file and line where a key is unknown or a value does not fit; UsageError when it names several
 * students.
 */
export async function readEvaluationFile(file: string): Promise<EvaluateOptions> {
  const { options, students } = await readSuiteFile(file);
  if (students.length > 1) {
    throw new UsageError(`${file}: \`distill eval\` scores one student, the file names ${students.length}`, {
      advice: `distill bench --suite ${file} runs them all`,
    });
  }
  return { ...options, student: students[0] };
}

/**
 * Reads the same file as a suite, which may name several students.
 * @throws InputError with file and line where a key is unknown or a value does not fit.
 */
export async function readSuiteFile(file: string): Promise<EvaluationFile> {
  const expected = 'the settings of an evaluation, named like the flags of `distill eval`';
  const settings = await readYamlFile(file, evaluationFileSchema, expected);
  return {
    options: optionsOf(settings),
    students: settings.student ?? [],
    bench: settings.bench ?? {},
  };
}

function optionsOf(settings: z.infer<typeof evaluationFileSchema>): EvaluateOptions {
  return {
    tasks: settings.task,
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
    minimumSlice: settings['minimum-slice'],
    machinePricePerHour: settings['machine-price-per-hour'],
    teacherPricePer1000: settings['teacher-price-per-1000'],
    oneOffCost: settings['one-off-cost'],
    gates: settings.threshold,
  };
}
