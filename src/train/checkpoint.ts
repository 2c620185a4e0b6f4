import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError, UsageError } from '../core/errors.ts';
import { readTensorFile, writeTensorFile } from '../io/safetensors.ts';
import type { StateValue } from '../runtime/trainingMessages.ts';
import { scheduleNames } from './schedules.ts';

/**
 * Where training stands, beside the numbers. There is no random state: order, masks and dropout are functions of the seed
 * and of these places.
 */
const placeSchema = z.object({
  /** Digest of everything that the weights depend on, but for the rates: settings, data, architecture. */
  settingsDigest: z.string(),
  /** The next epoch and update, 0-based. */
  epoch: z.number().int().nonnegative(),
  update: z.number().int().nonnegative(),
  /** Updates done. */
  step: z.number().int().nonnegative(),
  /** Of the best epoch so far; null before the first validation. */
  best: z.object({ value: z.number(), epoch: z.number().int() }).nullable(),
  epochsWithoutGain: z.number().int().nonnegative(),
  /** Time spent training, all sittings together. */
  elapsedMs: z.number().nonnegative(),
  threads: z.number().int().positive(),
  /** The rates that it was going by. */
  rates: z.object({ learningRate: z.number(), schedule: z.enum(scheduleNames), warmUp: z.number() }),
});
export type TrainingPlace = z.infer<typeof placeSchema>;

interface Checkpoint {
  readonly place: TrainingPlace;
  readonly state: readonly StateValue[];
}

/** Checkpoint and best weights of one training, in a folder of their own. */
export interface CheckpointStore {
  save(checkpoint: Checkpoint): Promise<void>;
  /** Null when there is none. @throws InputError when it can't be read; UsageError when it is of another training. */
  load(settingsDigest: string): Promise<Checkpoint | null>;
  saveBest(weights: readonly StateValue[]): Promise<void>;
  loadBest(): Promise<readonly StateValue[] | null>;
  /** Removes both: the training is finished. */
  clear(): Promise<void>;
}

/** Both files are replaced atomically: a kill at any moment leaves the old one or the new one. */
export function openCheckpoints(folder: string): CheckpointStore {
  const file = join(folder, 'checkpoint.safetensors');
  const bestFile = join(folder, 'best.safetensors');
  return {
    save: ({ place, state }) =>
      writeTensorFile(file, { tensors: state, metadata: { place: JSON.stringify(place) } }),
    async load(settingsDigest) {
      if (!(await exists(file))) return null;
      const { tensors, metadata } = await readTensorFile(file);
      const place = placeOf(file, metadata['place']);
      if (place.settingsDigest !== settingsDigest) {
        throw new UsageError(`${file} was made with other settings or other data`, {
          advice:
            'resume with the options and data that it was started with (only --lr, --schedule and --warm-up may change), or choose another --output',
        });
      }
      return { place, state: tensors };
    },
    saveBest: (weights) => writeTensorFile(bestFile, { tensors: weights, metadata: {} }),
    async loadBest() {
      return (await exists(bestFile)) ? (await readTensorFile(bestFile)).tensors : null;
    },
    async clear() {
      await rm(file, { force: true });
      await rm(bestFile, { force: true });
    },
  };
}

function placeOf(file: string, text: string | undefined): TrainingPlace {
  try {
    return placeSchema.parse(JSON.parse(text ?? ''));
  } catch (cause) {
    throw new InputError({
      file,
      expected: 'a checkpoint of this version',
      got: 'one without a readable place in training',
      advice: 'choose another --output to start anew',
      cause,
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
