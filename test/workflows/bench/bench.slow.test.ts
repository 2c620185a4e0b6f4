import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../../src/core/errors.ts';
import type { BenchOptions } from '../../../src/workflows/bench/bench.ts';
import { gatesOf, type SmallSuite, smallSuite } from './smallSuite.ts';

let small: SmallSuite;
beforeEach(() => {
  small = smallSuite('bench:\n  speed-tolerance: false\n');
});

const run = (options?: BenchOptions) => small.run(options);

describe('against a baseline', () => {
  beforeEach(async () => {
    await run({ updateBaseline: true });
  });

  test('errors that change places are inconclusive at this size, not a pass', async () => {
    small.answer((index) => index % 10 === 3);
    expect(await run()).toMatchObject({ status: 'inconclusive', exitCode: 3 });
  });

  test('a student that falls silent where it was wrong does not pass for better', async () => {
    small.answer(
      () => false,
      (index) => index % 10 === 0,
    );
    const report = await run();
    expect(report).toMatchObject({ status: 'fail', exitCode: 100 });
    expect(gatesOf(report).map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'accuracy against the baseline: pass',
      'scoredShare against the baseline: fail',
    ]);
  });

  test('another dataset is refused, and the message says what differs', async () => {
    small.writePairs('.');
    const report = await run();
    expect(report).toMatchObject({ status: 'inconclusive', exitCode: 3 });
    expect(gatesOf(report)[0]).toMatchObject({
      message: expect.stringMatching(
        /something else: dataset: sha256 \w{12}… in the baseline, sha256 \w{12}… now/,
      ),
      advice: expect.stringContaining('--update-baseline'),
    });
  });

  test.each([
    ['"promptVersion": "', '"promptVersion": "another ', /prompt version: another/],
    ['"version": "', '"version": "another ', /task version: another/],
  ])('another task or prompt is refused: %s', async (from, to, message) => {
    const file = join(small.folder, 'baselines/small.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const report = await run();
    expect(report.exitCode).toBe(3);
    expect(gatesOf(report)[0].message).toMatch(message);
  });

  test('absolute bounds hold besides', async () => {
    const report = await run({ gates: ['accuracy>=0.95', 'matching.f1>=0.5'] });
    expect(report.exitCode).toBe(100);
    expect(gatesOf(report).map(({ name, status }) => [name, status])).toEqual([
      ['accuracy against the baseline', 'pass'],
      ['accuracy>=0.95', 'fail'],
      ['matching.f1>=0.5', 'pass'],
    ]);
  });

  test('a student that cannot be run is an error of its suite; the others are run all the same', async () => {
    const other = join(small.folder, 'eval/suites/other.yaml');
    writeFileSync(other, readFileSync(small.suite, 'utf8').replace('answers', 'missing'));
    const report = await run({ suites: [other, small.suite] });
    expect(report).toMatchObject({ status: 'error', exitCode: 2 });
    expect(report.tasks.map(({ suite, gates }) => [suite, gates[0].status])).toEqual([
      ['other', 'error'],
      ['small', 'pass'],
    ]);
    // Half of a baseline would be none.
    expect(await run({ suites: [other], updateBaseline: true })).toMatchObject({ updated: [] });
  });

  test('a broken baseline is bad input', async () => {
    writeFileSync(join(small.folder, 'baselines/small.json'), '{"schemaVersion": 1');
    await expect(run()).rejects.toThrow(InputError);
  });
});

test('wrong usage is found before anything runs', async () => {
  await expect(run({ suites: ['nowhere'] })).rejects.toThrow(/no suite "nowhere"/);
  await expect(run({ suites: [small.suite, small.suite] })).rejects.toThrow(/two suites are named small/);
  await expect(run({ updateBaseline: true, student: 'lexical:tfidf' })).rejects.toThrow(UsageError);
  await expect(run({ gates: ['accuracy>=90'] })).resolves.toMatchObject({ exitCode: 2 });
  expect(existsSync(join(small.folder, 'baselines'))).toBe(false);
});
