import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../core/errors.ts';
import { digestValue } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import { type Student, studentSchema } from '../core/student.ts';
import { readTextFile } from '../io/readTextFile.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';

/** What we read of `config.json`; the rest is the library's business. */
const configSchema = z.looseObject({
  architectures: z.array(z.string()).optional(),
  id2label: z.record(z.string(), z.string()).optional(),
  problem_type: z.string().nullish(),
  max_position_embeddings: z.number().optional(),
});
const tokenizerConfigSchema = z.looseObject({ model_max_length: z.number().optional() });

const defaultMaximumLength = 512;

/** A model in the Hugging Face layout, with or without a `student.json`. */
export interface ModelFolder {
  /** Absolute path. */
  readonly path: string;
  readonly modelFile: string;
  readonly student: Student | null;
  readonly architecture: string | null;
  /** By index of the logit; null where config.json names none. */
  readonly labels: readonly string[] | null;
  readonly isMultiLabel: boolean;
  readonly maximumLength: number;
  /** sha256 over the digests of every file that an answer depends on. */
  readonly digest: string;
}

/** @throws InputError when the folder, or a file that it needs, is not there or not what it should be. */
export async function readModelFolder(reference: string): Promise<ModelFolder> {
  const path = resolve(reference);
  await assertFolder(reference, path);
  const configFile = join(path, 'config.json');
  const tokenizerFile = join(path, 'tokenizer_config.json');
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    await assertFile(join(path, name), 'copy it from the model that the student was made of');
  }
  const config = await readJson(configFile, configSchema, 'a Hugging Face config.json');
  const tokenizer = await readJson(
    tokenizerFile,
    tokenizerConfigSchema,
    'a Hugging Face tokenizer_config.json',
  );
  const studentFile = join(path, 'student.json');
  const student = (await isFile(studentFile))
    ? await readJson(studentFile, studentSchema, 'a description of a student')
    : null;
  const modelFile = modelFileIn(path, student?.encoder ?? 'onnx/model.onnx', studentFile);
  await assertFile(
    modelFile,
    'export the model to ONNX; quantised or not, student.json names it as "encoder"',
  );
  return {
    path,
    modelFile,
    student,
    architecture: config.architectures?.[0] ?? null,
    labels: config.id2label ? labelsInOrder(config.id2label, configFile) : null,
    isMultiLabel: config.problem_type === 'multi_label_classification',
    maximumLength:
      student?.maximumLength ?? maximumLengthOf(config.max_position_embeddings, tokenizer.model_max_length),
    digest: await digestOf(path, modelFile),
  };
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function assertFolder(reference: string, path: string): Promise<void> {
  if (await isFolder(path)) return;
  throw new InputError({
    file: reference,
    expected: 'a folder with a model in the Hugging Face layout',
    got: (await isFile(path)) ? 'a file' : 'no such folder',
    advice: 'name the folder that holds config.json, tokenizer.json and onnx/model.onnx',
  });
}

async function assertFile(file: string, advice: string): Promise<void> {
  if (!(await isFile(file))) throw new InputError({ file, expected: 'a file', got: 'no such file', advice });
}

async function readJson<Value>(file: string, schema: z.ZodType<Value>, expected: string): Promise<Value> {
  const text = await readTextFile(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError({ file, expected: `${expected}, in JSON`, got: (cause as Error).message, cause });
  }
  return parseAs(schema, value, { file, expected });
}

/** A student comes from elsewhere: it may name files of its own folder only. */
function modelFileIn(path: string, encoder: string, studentFile: string): string {
  const file = resolve(path, encoder);
  if (!relative(path, file).startsWith('..')) return file;
  throw new InputError({
    file: studentFile,
    column: 'encoder',
    expected: 'a path inside the folder of the student',
    got: JSON.stringify(encoder),
  });
}

function labelsInOrder(id2label: Readonly<Record<string, string>>, file: string): string[] {
  return Object.keys(id2label).map((_, index) => {
    const label = id2label[String(index)];
    if (label !== undefined) return label;
    throw new InputError({ file, column: 'id2label', expected: `a label ${index}`, got: 'none' });
  });
}

function maximumLengthOf(positions: number | undefined, tokenizerLength: number | undefined): number {
  const known = [positions, tokenizerLength].filter((length) => length !== undefined && length < 1e6);
  return known.length === 0 ? defaultMaximumLength : Math.min(...(known as number[]));
}

/** The model file may keep its weights in files beside it, whose names begin with its own. */
async function digestOf(path: string, modelFile: string): Promise<string> {
  const beside = (await readdir(dirname(modelFile)))
    .filter((name) => name.startsWith(basename(modelFile)))
    .map((name) => join(dirname(modelFile), name));
  const descriptions = ['student.json', 'config.json', 'tokenizer.json', 'tokenizer_config.json'].map(
    (name) => join(path, name),
  );
  const digests: Record<string, string> = {};
  for (const file of [...descriptions, ...beside]) {
    if (await isFile(file)) digests[relative(path, file)] = await sha256OfFile(file);
  }
  return digestValue(digests);
}
