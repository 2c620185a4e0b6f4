import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../src/core/errors.ts';
import { trainStudent } from '../../src/workflows/train.ts';
import type { TrainOptions } from '../../src/workflows/trainOptions.ts';
import { fixtureModel } from '../modelFixtures.ts';
import { writePairs } from '../train/pairs.ts';
import { answers, largestGap, newOutput, small, student } from './trainedStudents.ts';

test('a matcher from scratch learns a small set by heart, and answers the same through onnx: and transformers:', async () => {
  const data = writePairs(12);
  const output = newOutput();
  const { result } = await trainStudent({
    ...small,
    task: 'matching',
    data: [data],
    validation: data,
    output,
    epochs: 80,
  });
  expect(result.best?.value).toBe(1);
  const onnx = await answers(`onnx:${output}`, data, 'matching');
  const transformers = await answers(`transformers:${output}`, data, 'matching');
  expect(onnx.value).toBe(1);
  expect(transformers.value).toBe(1);
  expect(largestGap(onnx.predictions, transformers.predictions)).toBeLessThan(1e-4);
  expect(new Set(onnx.predictions.map(({ probability }) => probability)).size).toBeGreaterThan(2);
  expect(student(output)).toMatchObject({ kind: 'classifier', positiveLabel: 'match', maximumLength: 32 });
  expect(student(output).trainingDigests).toHaveLength(24);
  expect(existsSync(join(output, 'training'))).toBe(false);
  expect(existsSync(join(output, '.lock'))).toBe(false);
  const card = readFileSync(join(output, 'README.md'), 'utf8');
  expect(card).toMatch(/^---\nlanguage: en\n/);
  expect(card).toMatch(/data-level distillation/);
  expect(readFileSync(join(output, 'loss.svg'), 'utf8')).toMatch(/^<svg .*polyline/s);
});

describe('what can not be trained is refused before anything is trained', () => {
  const data = writePairs(4);
  test.each<[string, Partial<TrainOptions>, typeof InputError | typeof UsageError, RegExp]>([
    [
      'a task without training',
      { task: 'editing' },
      UsageError,
      /no training for "editing"[\s\S]*language-modelling/,
    ],
    [
      'a task without examples',
      { task: 'skill-extraction' },
      UsageError,
      /no record has an example of the task/,
    ],
    ['a width that heads do not divide', { width: 30, heads: 4 }, UsageError, /--width 30.*--heads 4/],
    ['no such data', { data: ['nowhere.csv'] }, InputError, /nowhere\.csv/],
    ['a text file for matching', { data: ['posting.txt'] }, UsageError, /language-modelling/],
    [
      'a teacher that knows none of it',
      { teacher: 'recorded:datasets/sample/teacher/test.predictions.jsonl' },
      UsageError,
      /answers none of the/,
    ],
    [
      'sizes beside --init',
      { init: fixtureModel('embedder'), layers: 2 },
      UsageError,
      /--layers does not go with --init/,
    ],
    [
      'more tokens than there are positions',
      { init: fixtureModel('embedder'), layers: undefined, maxLength: 512 },
      UsageError,
      /128 tokens/,
    ],
    [
      'a start without hidden states',
      { init: fixtureModel('classifier'), layers: undefined },
      InputError,
      /last_hidden_state[\s\S]*feature-extraction/,
    ],
    ['a rate that is none', { lr: 0 }, UsageError, /--lr 0/],
    ['a pattern that names nothing', { trainOnly: ['nothing.*'] }, UsageError, /names no weight/],
    ['nothing to resume', { resume: true }, UsageError, /is no training|no training to go on/],
  ])('%s', async (_, change, kind, message) => {
    const sizes = change.init ? {} : { layers: 1, width: 32, heads: 2, vocabSize: 100 };
    const output = newOutput();
    if (change.resume) {
      mkdirSync(output, { recursive: true });
      writeFileSync(join(output, 'notes.md'), 'mine');
    }
    const asked = trainStudent({
      task: 'matching',
      data: [data],
      output,
      epochs: 1,
      threads: 1,
      offline: true,
      ...sizes,
      ...change,
    });
    await expect(asked).rejects.toThrow(kind);
    await expect(asked).rejects.toThrow(message);
    expect(existsSync(join(output, 'onnx'))).toBe(false);
  });

  test('a folder with something in it', async () => {
    const output = newOutput();
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'notes.md'), 'mine');
    const asked = trainStudent({ task: 'matching', data: [data], output });
    await expect(asked).rejects.toThrow(/is not empty[\s\S]*--overwrite/);
    expect(readFileSync(join(output, 'notes.md'), 'utf8')).toBe('mine');
  });
});
