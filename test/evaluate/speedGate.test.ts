import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { decideSpeed } from '../../src/evaluate/speedGate.ts';
import { medianRatio } from '../../src/stats/medianRatio.ts';

const sample = (...ratios: number[]) => ({ kernel: 1, examples: 32, ratios });

test('medians decide, so that a disturbance in either run does not', () => {
  const usual = [2, 2.1, 1.9, 2, 2.05, 1.95, 2, 2.1, 1.9, 2];
  const decision = decideSpeed(sample(...usual, 40), sample(...usual, 0.1), 1);
  expect(decision).toMatchObject({ status: 'pass', ratio: 1 });
});

test('three times the time is shown to be more than twice', () => {
  const decision = decideSpeed(sample(6, 6.1, 5.9, 6.2, 6), sample(2, 2.1, 1.9, 2, 2.05), 1);
  expect(decision).toMatchObject({ status: 'fail', ratio: 3 });
  expect(decision.low).toBeGreaterThan(2);
});

test('ratios all over the place decide nothing', () => {
  expect(decideSpeed(sample(1, 9, 2, 8, 4), sample(2, 2, 2, 2, 2), 1)).toMatchObject({
    status: 'inconclusive',
  });
});

test('the interval of a ratio of medians holds the true one about as often as it says', () => {
  const random = createRandom(3, 'medians');
  const times = (scale: number) => Array.from({ length: 11 }, () => scale * Math.exp(0.2 * random.normal()));
  const runs = 40;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const { low, high } = medianRatio(times(3), times(2), { seed: run });
    if (low <= 1.5 && 1.5 <= high) held += 1;
  }
  // Nominal .95: two standard errors below; few values make a bootstrap of medians rather wide.
  expect(held / runs).toBeGreaterThan(0.95 - 2 * Math.sqrt((0.95 * 0.05) / runs));
});
