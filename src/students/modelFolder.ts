import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../core/errors.ts';
import { digestValue } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import { type Student, studentSchema } from '../core/student.ts';
import { readTextFile } from '../io/readTextFile.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { generatorFiles, kindOfArchitecture } from './modelKind.ts';

/** What we read of `config.json`; the rest is the library's business. */
const configSchema = z.looseObject({
  architectures: z.array(z.string()).optional(),
  id2label: z.record(z.string(), z.string()).optional(),
  problem_type: z.string().nullish(),
  max_position_embeddings: z.number().optional(),
});
const tokenizerConfigSchema = z.looseObject({ model_max_length: z.number().optional() });

const defaultMaximumLength = 512;

/** Every file besides the model's own that an answer may depend on. */
const descriptionFiles = [
  ...['student.json', 'config.json', 'tokenizer.json', 'tokenizer_config.json'],
  ...['generation_config.json', 'chat_template.jinja'],
];

interface ModelFiles extends Pick<ModelFolder, 'weights'> {
  /** Absolute paths. */
  readonly modelFiles: readonly string[];
}

/** A model in the Hugging Face layout, with or without a `student.json`. */
export interface ModelFolder {
  /** Absolute path. */
  readonly path: string;
  readonly modelFile: string;
  /** `q8`: what its quantised file holds. */
  readonly weights: 'fp32' | 'q8';
  readonly kind: Student['kind'] | null;
  readonly student: Student | null;
  readonly architecture: string | null;
  /** By index of the logit; null where config.json names none. */
  readonly labels: readonly string[] | null;
  readonly isMultiLabel: boolean;
  readonly maximumLength: number;
  /** Of the model's own files. */
  readonly modelBytes: number;
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
  const architecture = config.architectures?.[0] ?? null;
  const kind = student?.kind ?? kindOfArchitecture(architecture);
  const { modelFiles, weights } =
    kind === 'generator'
      ? await generatorFilesIn(path, architecture)
      : await encoderFileIn(path, student?.encoder ?? 'onnx/model.onnx', studentFile);
  return {
    path,
    modelFile: modelFiles[0],
    weights,
    kind,
    student,
    architecture,
    labels: config.id2label ? labelsInOrder(config.id2label, configFile) : null,
    isMultiLabel: config.problem_type === 'multi_label_classification',
    maximumLength:
      student?.maximumLength ?? maximumLengthOf(config.max_position_embeddings, tokenizer.model_max_length),
    modelBytes: await sizeOf(modelFiles),
    digest: await digestOf(path, modelFiles),
  };
}

/** With the files beside them that hold weights too (`model.onnx_data`). */
async function sizeOf(modelFiles: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of modelFiles) {
    const names = await readdir(dirname(file));
    const own = names.filter((name) => name.startsWith(basename(file)));
    for (const name of own) bytes += (await stat(join(dirname(file), name))).size;
  }
  return bytes;
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

async function encoderFileIn(path: string, encoder: string, studentFile: string): Promise<ModelFiles> {
  const modelFile = modelFileIn(path, encoder, studentFile);
  await assertFile(
    modelFile,
    'export the model to ONNX; quantised or not, student.json names it as "encoder"',
  );
  return { modelFiles: [modelFile], weights: encoder === 'onnx/model_quantized.onnx' ? 'q8' : 'fp32' };
}

/** Whole ones are taken before quantised ones. */
async function generatorFilesIn(path: string, architecture: string | null): Promise<ModelFiles> {
  const filesWith = (suffix: '' | '_quantized') =>
    generatorFiles(architecture, suffix).map((name) => join(path, name));
  const quantised = filesWith('_quantized');
  const areThere = await Promise.all(quantised.map(isFile));
  const whole = filesWith('');
  if (!(await isFile(whole[0])) && areThere.every(Boolean)) return { modelFiles: quantised, weights: 'q8' };
  for (const file of whole) {
    await assertFile(file, 'export the model for transformers.js, with its cache of keys and values');
  }
  return { modelFiles: whole, weights: 'fp32' };
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

/** A model file may keep its weights in files beside it, whose names begin with its own. */
async function digestOf(path: string, modelFiles: readonly string[]): Promise<string> {
  const folder = dirname(modelFiles[0]);
  const beside = (await readdir(folder))
    .filter((name) => modelFiles.some((file) => name.startsWith(basename(file))))
    .map((name) => join(folder, name));
  const descriptions = descriptionFiles.map((name) => join(path, name));
  const digests: Record<string, string> = {};
  for (const file of [...descriptions, ...beside]) {
    if (await isFile(file)) digests[relative(path, file)] = await sha256OfFile(file);
  }
  return digestValue(digests);
}
