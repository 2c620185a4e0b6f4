import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { isFolder } from '../students/modelFolder.ts';
import { fetchModel } from '../students/transformers.ts';
import { bertStudent } from '../train/architecture/bertStudent.ts';
import type { EncoderShape } from '../train/architecture/encoder.ts';
import type { Head } from '../train/architecture/heads.ts';
import { type InitialModel, initialStudent, readInitialModel } from '../train/architecture/initialStudent.ts';
import type { StudentModel } from '../train/studentModel.ts';
import type { TrainOptions } from './trainOptions.ts';

/** A model that training begins with. */
export interface StartingPoint extends InitialModel {
  readonly folder: string;
}

/** A folder that is there is meant before a hub id is. @throws InputError when it is not to be had. */
export async function startingPoint(
  init: string,
  { offline, cacheFolder }: Pick<TrainOptions, 'offline' | 'cacheFolder'>,
): Promise<StartingPoint> {
  const folder = (await isFolder(init))
    ? resolve(init)
    : await fetchModel(init, {
        ...(offline === undefined ? {} : { offline }),
        ...(cacheFolder === undefined ? {} : { cacheFolder }),
      });
  return { folder, ...(await readInitialModel(folder)) };
}

/** Tokens that are read of a text, unless said otherwise. */
const defaultMaximumLength = 512;

/** @throws UsageError when the model to start from has positions for fewer tokens. */
export function maximumLengthOf({ maxLength }: TrainOptions, start: StartingPoint | null): number {
  const positions = Number(start?.config['max_position_embeddings'] ?? Number.POSITIVE_INFINITY);
  const length = maxLength ?? Math.min(defaultMaximumLength, positions);
  if (length <= positions) return length;
  throw new UsageError(
    `--max-length ${length}: the model to start from has positions for ${positions} tokens`,
    {
      advice: `use at most --max-length ${positions}`,
    },
  );
}

/** The student with its beginning weights. @throws UsageError when sizes are given for a model that has its own. */
export async function beginningStudent(
  options: TrainOptions,
  start: StartingPoint | null,
  {
    heads,
    vocabularySize,
    maximumLength,
    seed,
    tokenTypes,
  }: {
    readonly heads: readonly Head[];
    readonly vocabularySize: number;
    readonly maximumLength: number;
    readonly seed: number;
    /** Different values of token_type_ids that the rows hold. */
    readonly tokenTypes?: number;
  },
): Promise<StudentModel> {
  if (start === null) {
    const shape = shapeOf(options, vocabularySize, maximumLength);
    return bertStudent({
      shape: tokenTypes === undefined ? shape : { ...shape, tokenTypes },
      heads,
      seed,
    });
  }
  assertTokenTypes(start, tokenTypes);
  const sizes = ['layers', 'width', 'heads', 'inner', 'norm', 'vocabSize', 'tokenizer'] as const;
  const given = sizes.find((name) => options[name] !== undefined);
  if (given !== undefined) {
    throw new UsageError(`--${given === 'vocabSize' ? 'vocab-size' : given} does not go with --init`, {
      advice: 'the model to start from has its own architecture and tokenizer',
    });
  }
  return initialStudent(start, heads, seed);
}

function assertTokenTypes({ config, folder }: StartingPoint, needed = 2): void {
  const known = Number(config['type_vocab_size'] ?? 2);
  if (needed <= known) return;
  throw new UsageError(`--init ${folder}: it knows ${known} token types, this student needs ${needed}`, {
    advice: 'start from an encoder that was made for this kind of student, or leave --init out',
  });
}

function shapeOf(options: TrainOptions, vocabularySize: number, maximumLength: number): EncoderShape {
  const width = options.width ?? 128;
  return {
    vocabularySize,
    maximumLength,
    width,
    layers: options.layers ?? 4,
    heads: options.heads ?? Math.max(1, Math.round(width / 32)),
    inner: options.inner ?? 4 * width,
    norm: options.norm ?? 'post',
  };
}
