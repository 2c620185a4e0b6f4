import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prediction } from '../../src/core/prediction.ts';
import { studentSchema } from '../../src/core/student.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { validateAnswers } from '../../src/train/validateAnswers.ts';
import { loadNamedPredictor } from '../../src/workflows/predictors.ts';
import { answersOf } from '../../src/workflows/studentParity.ts';

export const small = {
  layers: 2,
  width: 48,
  heads: 2,
  maxLength: 32,
  vocabSize: 200,
  batchSize: 16,
  lr: 2e-3,
  dropout: 0,
  threads: 1,
  patience: 100,
} as const;

export const newOutput = () => join(mkdtempSync(join(tmpdir(), 'student-')), 'student');

async function examplesIn(file: string, task: 'matching' | 'skill-extraction') {
  const examples = [];
  for await (const record of (await openDataset(file)).records())
    examples.push(...tasksById[task].examples(record));
  return examples;
}

export async function answers(name: string, file: string, task: 'matching' | 'skill-extraction') {
  const examples = await examplesIn(file, task);
  const predictor = await loadNamedPredictor(name, null, undefined, { offline: true });
  const predictions = await answersOf(predictor, examples);
  return { predictions, value: validateAnswers(tasksById[task], examples, predictions).value };
}

export const largestGap = (a: readonly Prediction[], b: readonly Prediction[]) =>
  Math.max(
    ...a.map(({ probability }, index) => Math.abs((probability ?? Number.NaN) - (b[index].probability ?? 0))),
  );

export const student = (folder: string) =>
  studentSchema.parse(JSON.parse(readFileSync(join(folder, 'student.json'), 'utf8')));
