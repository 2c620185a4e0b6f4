import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Results } from '../core/run.ts';
import { evaluate } from './evaluate.ts';
import type { ValidationPlace } from './trainingExamples.ts';

/** Skills and roles on the validation records, beside the shortcuts; null where nothing was held out. */
export async function scoresOfChooser(
  folder: string,
  place: ValidationPlace | null,
  seed: number,
): Promise<Results | null> {
  if (place === null) return null;
  const run = await mkdtemp(join(tmpdir(), 'distill-validation-'));
  try {
    const { results } = await evaluate({
      tasks: ['skill-extraction', 'experience-extraction'],
      student: `onnx:${folder}`,
      teacher: 'none',
      data: place.data,
      split: place.split,
      output: run,
      overwrite: true,
      seed,
    });
    return (
      results && { ...results, student: { ...results.student, id: `onnx:${basename(resolve(folder))}` } }
    );
  } finally {
    await rm(run, { recursive: true, force: true });
  }
}
