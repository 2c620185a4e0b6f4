import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { readFailure } from '../../io/fileErrors.ts';
import { readModelFile } from '../../onnx/readModel.ts';
import type { StudentModel } from '../studentModel.ts';
import { shapeOfConfig } from './bertConfig.ts';
import { bertStudent } from './bertStudent.ts';
import type { Head } from './heads.ts';
import { onnxStudent } from './onnxStudent.ts';

/** A model folder to start from, in the Hugging Face layout. */
export interface InitialModel {
  readonly config: Readonly<Record<string, unknown>>;
  readonly modelFile: string;
}

/** @throws InputError when config.json can't be read. */
export async function readInitialModel(folder: string, encoder = 'onnx/model.onnx'): Promise<InitialModel> {
  const file = join(folder, 'config.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw readFailure(file, cause);
  });
  try {
    return { config: JSON.parse(text) as Record<string, unknown>, modelFile: join(folder, encoder) };
  } catch (cause) {
    throw new InputError({ file, expected: 'a Hugging Face config.json', got: 'no JSON', cause });
  }
}

/**
 * A student that begins with the weights of a model. One that this package made is built anew, with dropout and heads of
 * its own; of any other ONNX model the graph is taken as it is, up to its hidden states, and heads are put on it.
 * @throws InputError when the graph can't be read or has no hidden states to build on.
 */
export async function initialStudent(
  { config, modelFile }: InitialModel,
  heads: readonly Head[],
  seed: number,
): Promise<StudentModel> {
  const model = await readModelFile(modelFile);
  const shape = shapeOfConfig(config);
  if (shape !== null) return bertStudent({ shape, heads, seed, initial: model.graph.initializers });
  return onnxStudent({ model, config, heads, seed, file: modelFile });
}
