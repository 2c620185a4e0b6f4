import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaskId } from '../core/example.ts';
import type { Results } from '../core/run.ts';
import { evaluate } from './evaluate.ts';
import type { ValidationPlace } from './trainingExamples.ts';

interface ValidationRequest {
  /** Of a student that is written. */
  readonly folder: string;
  /** The folder may be anywhere, and be moved: the results know the student by this. */
  readonly name: string;
  readonly tasks: readonly TaskId[];
  readonly place: ValidationPlace | null;
  readonly seed: number;
}

/**
 * Scores on the validation examples beside the shortcuts: the student's training records are left out, so a held-out part is
 * what remains. Null where nothing was held out.
 */
export async function validationScores(request: ValidationRequest): Promise<Results | null> {
  const { folder, name, tasks, place, seed } = request;
  if (place === null) return null;
  const run = await mkdtemp(join(tmpdir(), 'distill-validation-'));
  try {
    const { results } = await evaluate({
      tasks,
      student: `onnx:${folder}`,
      teacher: 'none',
      data: place.data,
      split: place.split,
      output: run,
      overwrite: true,
      seed,
    });
    return results && { ...results, student: { ...results.student, id: `onnx:${name}` } };
  } finally {
    await rm(run, { recursive: true, force: true });
  }
}
