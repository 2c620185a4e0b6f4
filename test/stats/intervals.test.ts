import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { acceleration } from '../../src/stats/acceleration.ts';
import { adjustedWilson } from '../../src/stats/adjustedWilson.ts';
import { designEffect } from '../../src/stats/designEffect.ts';
import { holm } from '../../src/stats/holm.ts';
import { intervalLevels } from '../../src/stats/intervalLevels.ts';
import { mcnemarExact } from '../../src/stats/mcnemarExact.ts';
import { minimumDetectableEffect } from '../../src/stats/minimumDetectableEffect.ts';
import { pairedProportionsInterval } from '../../src/stats/pairedProportions.ts';
import { resamplesFor } from '../../src/stats/resamplesFor.ts';
import { judge } from '../../src/stats/verdict.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { reference } from './reference.ts';

test.each(reference.wilson)('statsmodels: Wilson, %i of %i at %f', (successes, n, level, low, high) => {
  const interval = wilson(successes, n, level);
  expect(interval.low).toBeCloseTo(low, 10);
  expect(interval.high).toBeCloseTo(high, 10);
});

test('Wilson of no trials throws', () => {
  expect(() => wilson(0, 0)).toThrow(RangeError);
  expect(() => wilson(3, 2)).toThrow(RangeError);
});

test.each(reference.mcnemar)('statsmodels: exact McNemar, %i against %i', (firstOnly, secondOnly, pValue) => {
  expect(mcnemarExact(firstOnly, secondOnly)).toBeCloseTo(pValue, 10);
  expect(mcnemarExact(secondOnly, firstOnly)).toBeCloseTo(pValue, 10);
});

test('McNemar by hand: 1 against 4 is 2·(1 + 5)/32; nothing discordant is 1', () => {
  expect(mcnemarExact(1, 4)).toBeCloseTo(12 / 32, 12);
  expect(mcnemarExact(0, 0)).toBe(1);
  expect(() => mcnemarExact(0.5, 1)).toThrow(RangeError);
});

test.each(reference.holm)('statsmodels: Holm of %j', (pValues, adjusted) => {
  holm(pValues).forEach((value, index) => {
    expect(value).toBeCloseTo(adjusted[index], 12);
  });
});

test('Holm of nothing is nothing', () => {
  expect(holm([])).toEqual([]);
});

test('design effect by hand', () => {
  // p = 2/4; residuals: 2 − 1 = 1 and 0 − 1 = −1. V = 2/1·2/16 = 1/4 against ¼/4: 4, capped at the size 2.
  expect(designEffect([2, 0], [2, 2])).toBe(2);
  // Every cluster half right: less variance than independence, not counted as a gain.
  expect(designEffect([1, 1, 1], [2, 2, 2])).toBe(1);
  // p = 6/12; residuals 1, −1, 0, 0, 1, −1 → V = 6/5·4/144 = 1/30 against ¼/12 = 1/48: 1.6
  expect(designEffect([2, 0, 1, 1, 2, 0], [2, 2, 2, 2, 2, 2])).toBeCloseTo(1.6, 12);
  // All right: the worst case, Σ9 + 1 + 4 = 14 over 6.
  expect(designEffect([3, 1, 2], [3, 1, 2])).toBeCloseTo(14 / 6, 12);
  expect(designEffect([], [])).toBe(1);
});

test('adjusted Wilson at 1 counts clusters, and is null without trials', () => {
  const sizes = new Array<number>(50).fill(3);
  const interval = adjustedWilson(sizes, sizes);
  expect(interval).toMatchObject({ estimate: 1, high: 1 });
  expect(interval?.effectiveSize).toBeCloseTo(50, 12);
  expect(interval?.low).toBeCloseTo(wilson(50, 50).low, 12);
  expect(adjustedWilson([0, 0], [0, 0])).toBeNull();
});

test('Bonett–Price by hand: 10 against 5 of 100 independent pairs', () => {
  const first = Array.from({ length: 100 }, (_, pair) => Number(pair < 10));
  const second = Array.from({ length: 100 }, (_, pair) => Number(pair >= 90 && pair < 95));
  const sizes = new Array<number>(100).fill(1);
  // p₁₂ = 11/102, p₂₁ = 6/102: 5/102 ± 1.959964·√((17/102 − (5/102)²)/102)
  const half = 1.959964 * Math.sqrt((17 / 102 - (5 / 102) ** 2) / 102);
  const interval = pairedProportionsInterval({ firstOnly: first, secondOnly: second, sizes });
  expect(interval?.low).toBeCloseTo(5 / 102 - half, 6);
  expect(interval?.high).toBeCloseTo(5 / 102 + half, 6);
  expect(pairedProportionsInterval({ firstOnly: [], secondOnly: [], sizes: [] })).toBeNull();
});

test('levels without bias and skewness make the t interval of a mean', () => {
  const unskewed = { level: 0.95, shareBelow: 0.5, acceleration: 0 };
  // t₉ = 2.262157, √(10/9)·t = 2.384517, Φ(−2.384517) = .008551 (Hesterberg's table: .0086)
  const [low, high] = intervalLevels({ ...unskewed, clusterCount: 10 });
  expect(low).toBeCloseTo(0.00855, 5);
  expect(high).toBeCloseTo(1 - 0.00855, 5);
  expect(intervalLevels({ ...unskewed, clusterCount: 100_000 })[0]).toBeCloseTo(0.025, 5);
});

test('levels with bias and skewness, by hand', () => {
  // z₀ = Φ⁻¹(.6) = .253347, a = .05, z = ∓1.959964 (very many clusters):
  // low z₀ + (z₀ − z)/(1 − a(z₀ − z)) = .253347 − 1.706617/1.085331 = −1.319096 → .093569
  // high .253347 + 2.213311/.889334 = 2.742070 → .996947
  const [low, high] = intervalLevels({
    clusterCount: 10_000_000,
    level: 0.95,
    shareBelow: 0.6,
    acceleration: 0.05,
  });
  expect(low).toBeCloseTo(0.093569, 5);
  expect(high).toBeCloseTo(0.996947, 5);
  // Past the pole of the correction: everything.
  expect(intervalLevels({ clusterCount: 100, level: 0.95, shareBelow: 0.5, acceleration: 0.6 })[1]).toBe(1);
});

test('acceleration of a mean, by hand, and of nothing that varies', () => {
  const mean =
    (values: readonly number[]) =>
    (weights: ArrayLike<number> = values.map(() => 1)) => {
      const total = values.reduce((sum, _, i) => sum + weights[i], 0);
      return values.reduce((sum, value, i) => sum + weights[i] * value, 0) / total;
    };
  // Leaving out 0, 0, 6 of {0, 0, 6}: 3, 3, 0; mean 2: deviations −1, −1, 2: Σ³ = 6, Σ² = 6 → 6/(6·6^1.5)
  expect(acceleration(mean([0, 0, 6]), 3)).toBeCloseTo(1 / 6 ** 1.5, 12);
  expect(acceleration(mean([0.1, 0.1, 0.1, 0.1]), 4)).toBe(0);
  // Grouped: for exponential values a is about skewness/(6√n) = 2/(6·√4000)
  const random = createRandom(17);
  const skewed = mean(Array.from({ length: 4000 }, () => -Math.log(1 - random.next())));
  expect(Math.abs(acceleration(skewed, 4000) / (2 / (6 * Math.sqrt(4000))) - 1)).toBeLessThan(0.4);
});

test('minimum detectable effect is (1.959964 + 0.841621)·SE', () => {
  expect(minimumDetectableEffect(0.01)).toBeCloseTo(0.02801585, 8);
});

test('resamples shrink so that work stays bounded', () => {
  // 10,000 · 3,000 / 6,000 = 5,000; / 15,000 = 2,000; below 1,000 from 30,000 rows on.
  expect([0, 3000, 6000, 15_000, 150_000].map(resamplesFor)).toEqual([10_000, 10_000, 5000, 2000, 1000]);
});

const margin = 0.02;
test.each([
  [-0.019, 0.01, 'as good or better', undefined],
  [-0.019, -0.001, 'as good or better', 'detectably worse, but by less than the margin'],
  [-0.02, 0.01, 'undecided', undefined],
  [-0.03, -0.01, 'undecided', 'detectably worse, but perhaps by less than the margin'],
  [-0.05, -0.02, 'undecided', 'detectably worse, but perhaps by less than the margin'],
  [-0.05, -0.021, 'worse', undefined],
  [0.01, 0.05, 'as good or better', undefined],
  [null, null, 'undecided', 'the difference has no interval'],
] as const)('verdict of [%f, %f]: %s', (low, high, verdict, note) => {
  expect(judge({ low, high }, margin)).toEqual(note ? { verdict, note } : { verdict });
  // Lower is better: the mirror image.
  const mirrored = { low: high === null ? null : -high, high: low === null ? null : -low };
  expect(judge(mirrored, margin, 'lower')).toEqual(note ? { verdict, note } : { verdict });
});

test('a negative margin is refused', () => {
  expect(() => judge({ low: 0, high: 1 }, -0.1)).toThrow(RangeError);
});
