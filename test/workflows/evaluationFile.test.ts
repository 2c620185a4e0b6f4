import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvaluationFile } from '../../src/workflows/evaluationFile.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';

function read(text: string) {
  const file = join(temporaryFolder(), 'settings.yaml');
  writeFileSync(file, text);
  return readEvaluationFile(file);
}

test('the keys are the flags, the values their types', async () => {
  const settings = await read(
    'task: matching, matching\nlimit: 0.5\nbatch-size: 8\nallow-leakage: true\nthreshold: accuracy>=0.9\nsplit: all\n',
  );
  expect(settings).toMatchObject({
    tasks: ['matching', 'matching'],
    limit: '0.5',
    batchSize: 8,
    allowLeakage: true,
    gates: ['accuracy>=0.9'],
    split: 'all',
  });
  expect(settings.student).toBeUndefined();
});

test('the shipped suite is readable', async () => {
  const suite = new URL('../../eval/suites/matching.yaml', import.meta.url).pathname;
  expect(await readEvaluationFile(suite)).toMatchObject({
    tasks: ['matching'],
    seed: 17,
    gates: expect.any(Array),
  });
});

test.each([
  ['# a remark\ntask: matching\nstudnet: lexical:tfidf\n', /settings\.yaml:3 \(studnet\).*nrecognized key/],
  ['task: matching\nseed: seventeen\n', /settings\.yaml:2 \(seed\).*number/],
  ['threshold:\n  - accuracy>=0.9\n  - 7\n', /settings\.yaml:3 \(threshold/],
  ['split: testing\n', /settings\.yaml:1 \(split\)/],
  ['task: [matching\nseed: 1\n', /settings\.yaml:\d+: expected YAML/],
  ['- matching\n', /settings\.yaml:1: expected the settings of an evaluation/],
  ['a: 1\na: 2\n', /settings\.yaml:2: expected YAML.*unique/],
  ['', /settings\.yaml/],
])('%j is refused with its line', async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});
