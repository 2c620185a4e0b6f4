import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { baselineSchema } from '../../../src/core/baseline.ts';
import type { BenchOptions } from '../../../src/workflows/bench/bench.ts';
import { gatesOf, type SmallSuite, smallSuite } from './smallSuite.ts';

let small: SmallSuite;
beforeEach(() => {
  small = smallSuite('bench:\n  speed-tolerance: false\n');
});

const run = (options?: BenchOptions) => small.run(options);

test('without a baseline nothing is decided; one is written on request, holds no text, and a regression fails', async () => {
  const first = await run();
  expect(first).toMatchObject({ status: 'inconclusive', exitCode: 3, updated: [] });
  expect(gatesOf(first)[0]).toMatchObject({
    message: expect.stringContaining('no baseline of recorded:'),
    advice: expect.stringContaining('--suite small --update-baseline'),
  });
  const file = join(small.folder, 'baselines/small.json');
  expect(await run({ updateBaseline: true })).toMatchObject({ exitCode: 0, updated: [file] });
  const text = readFileSync(file, 'utf8');
  const [entry] = baselineSchema.parse(JSON.parse(text)).entries;
  expect(entry.examples).toHaveLength(120);
  expect(new Set(entry.clusters).size).toBe(120);
  // Twelve answers are wrong.
  const { label, decision } = entry.observations;
  expect(label.filter((value, row) => value !== decision[row])).toHaveLength(12);
  expect(text).not.toMatch(/Requirements|Skills/);
  expect(await run()).toMatchObject({ status: 'pass', exitCode: 0 });
  small.answer((index) => index % 6 === 0 || index % 10 === 0);
  const report = await run();
  expect(report).toMatchObject({ status: 'fail', exitCode: 100 });
  // Of 120: 12 wrong before, 28 now (20 + 12 − 4 in both).
  expect(gatesOf(report)).toMatchObject([{ kind: 'quality', status: 'fail' }]);
  expect(gatesOf(report)[0].value).toBeCloseTo(-16 / 120, 12);
});
