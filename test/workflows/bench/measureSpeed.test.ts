import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { UnlabelledExample } from '../../../src/core/example.ts';
import type { Predictor } from '../../../src/core/predictor.ts';
import { openCalibrationKernel } from '../../../src/runtime/calibrationKernel.ts';
import { calibrationModel } from '../../../src/workflows/bench/calibrationModel.ts';
import { measureSpeed } from '../../../src/workflows/bench/measureSpeed.ts';

const examples = Array.from({ length: 40 }, (_, index): UnlabelledExample => {
  const id = String(index);
  return { id, taskId: 'matching', inputDigest: id, input: {} };
});

/** Takes so long an example, and notes how many it was asked. */
function slowPredictor(msAnExample: number) {
  const asked: number[] = [];
  const predictor: Predictor = {
    id: 'lexical:slow',
    digest: '',
    tasks: ['matching'],
    trainingDigests: new Set(),
    async predict(batch) {
      asked.push(batch.length);
      await setTimeout(msAnExample * batch.length);
      return [];
    },
    dispose: async () => {},
  };
  return { predictor, asked };
}

test('the kernel runs in turns with the student, and the ratio is of their times', async () => {
  const kernelTimes = [10, 20];
  const { predictor, asked } = slowPredictor(0);
  const kernel = { run: async () => kernelTimes[asked.length % 2], release: async () => {} };
  const speed = await measureSpeed(predictor, examples, kernel, { count: 5 });
  expect(speed.examples).toBe(5);
  expect(new Set(asked)).toEqual(new Set([5]));
  expect(speed.ratios).toHaveLength(11);
  expect(asked).toHaveLength(3 + 11);
});

test('a slow student is asked about fewer examples, and at least one', async () => {
  const { predictor, asked } = slowPredictor(20);
  const kernel = { run: async () => 10, release: async () => {} };
  const speed = await measureSpeed(predictor, examples, kernel, { count: null });
  expect(asked[0]).toBe(32);
  expect(speed.examples).toBeLessThan(32);
  expect(speed.examples).toBeGreaterThanOrEqual(1);
});

test('rounds that do not decide are followed by more, up to an end', async () => {
  const { predictor, asked } = slowPredictor(0);
  const kernel = { run: async () => 10, release: async () => {} };
  const after = (rounds: number) =>
    measureSpeed(predictor, examples, kernel, {
      count: 1,
      isDecided: ({ ratios }) => ratios.length >= rounds,
    });
  expect((await after(20)).ratios).toHaveLength(22);
  expect((await after(1000)).ratios).toHaveLength(44);
  expect(asked).toHaveLength(3 + 22 + 3 + 44);
});

test('the kernel runs about as long as a call: a busy machine makes long work wait more than short work', async () => {
  const { predictor, asked } = slowPredictor(30);
  let runs = 0;
  const kernel = {
    run: async () => {
      runs += 1;
      return 10;
    },
    release: async () => {},
  };
  const { ratios } = await measureSpeed(predictor, examples, kernel, { count: 2 });
  // 60 ms a call (or more, never less): six kernels a round at least, beside two to begin with.
  expect(runs - 2).toBeGreaterThanOrEqual(11 * 6);
  expect((runs - 2) % 11).toBe(0);
  expect(asked).toHaveLength(3 + 11);
  expect(Math.min(...ratios)).toBeGreaterThan(5.8);
});

test('the kernel does work of both kinds, about the same each time', async () => {
  const kernel = await openCalibrationKernel(calibrationModel());
  try {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await kernel.run());
    expect(Math.min(...times)).toBeGreaterThan(0);
  } finally {
    await kernel.release();
  }
});
