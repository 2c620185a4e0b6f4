import { expect, test } from 'vitest';
import { InterruptedError } from '../../src/core/errors.ts';
import type { Statistic } from '../../src/core/metric.ts';
import { clusterBootstrap } from '../../src/stats/clusterBootstrap.ts';
import { pairedBootstrap } from '../../src/stats/pairedBootstrap.ts';
import { pairedPermutation } from '../../src/stats/pairedPermutation.ts';
import { reference } from './reference.ts';

/** Weighted mean of one value a cluster; null when all its weight is gone. */
function mean(values: readonly number[]): Statistic {
  return (weights = values.map(() => 1)) => {
    const total = values.reduce((sum, _, cluster) => sum + weights[cluster], 0);
    return total > 0
      ? values.reduce((sum, value, cluster) => sum + weights[cluster] * value, 0) / total
      : null;
  };
}

test('standard error and interval of a mean, by hand', async () => {
  const values = Array.from({ length: 100 }, (_, cluster) => cluster);
  const { result } = await clusterBootstrap(
    { result: mean(values) },
    { clusterCount: 100, resamples: 20_000, seed: 3 },
  );
  // Population standard deviation √((100² − 1)/12) = 28.866, over √100. Not divided once more by √resamples.
  expect(result.estimate).toBe(49.5);
  expect(Math.abs((result.standardError ?? 0) - 2.8866)).toBeLessThan(0.05);
  // t₉₉ = 1.98422 times the sample standard error 2.90115: ± 5.7565
  expect(Math.abs((result.low ?? 0) - (49.5 - 5.7565))).toBeLessThan(0.15);
  expect(Math.abs((result.high ?? 0) - (49.5 + 5.7565))).toBeLessThan(0.15);
  expect(result).toMatchObject({ resamples: 20_000, undefinedResamples: 0 });
});

test.each(reference.bca)('SciPy: BCa interval of a mean within [$low, $high]', async (expected) => {
  const { result } = await clusterBootstrap(
    { result: mean(expected.values) },
    { clusterCount: expected.values.length, resamples: 40_000, seed: 5 },
  );
  // Both are Monte Carlo: within a tenth of a standard error.
  const tolerance = expected.standardError / 10;
  expect(Math.abs((result.low ?? Number.NaN) - expected.low)).toBeLessThan(tolerance);
  expect(Math.abs((result.high ?? Number.NaN) - expected.high)).toBeLessThan(tolerance);
  expect(Math.abs((result.standardError ?? Number.NaN) - expected.standardError)).toBeLessThan(tolerance / 3);
});

test('undefined resamples are left out and counted', async () => {
  // Defined only when cluster 0 is drawn: (1 − 1/3)³ = .2963 of the resamples are not.
  const statistic: Statistic = (weights = [1, 1, 1]) => (weights[0] > 0 ? weights[0] : null);
  const { result } = await clusterBootstrap(
    { result: statistic },
    { clusterCount: 3, resamples: 10_000, seed: 1 },
  );
  expect(Math.abs(result.undefinedResamples / 10_000 - 0.2963)).toBeLessThan(0.02);
  expect(result.low).toBeGreaterThanOrEqual(1);
});

test('never defined, one cluster, no cluster: no interval', async () => {
  const options = { resamples: 100, seed: 1 };
  const none = await clusterBootstrap({ result: () => null }, { ...options, clusterCount: 5 });
  expect(none.result).toMatchObject({
    estimate: null,
    low: null,
    standardError: null,
    undefinedResamples: 100,
  });
  const one = await clusterBootstrap({ result: mean([4]) }, { ...options, clusterCount: 1 });
  expect(one.result).toMatchObject({ estimate: 4, low: null, high: null, resamples: 0 });
  const empty = await clusterBootstrap({ result: mean([]) }, { ...options, clusterCount: 0 });
  expect(empty.result).toMatchObject({ estimate: null, low: null });
});

test('statistics see the same draws: a constant gap has no error', async () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const { gap } = await pairedBootstrap(
    { gap: { first: mean(values), second: mean(values.map((value) => value + 2)) } },
    { clusterCount: 8, resamples: 200, seed: 1 },
  );
  expect(gap.estimate).toBeCloseTo(-2, 12);
  expect(gap.standardError).toBeCloseTo(0, 12);
});

/** Mean over both predictors' values, laid one behind the other. */
const stacked = (first: readonly number[], second: readonly number[]) => mean([...first, ...second]);

test('permutation by hand: differences 1, 2, 3 are as extreme in 2 of 8 assignments', async () => {
  const { test: result } = await pairedPermutation(
    { test: stacked([1, 2, 3], [0, 0, 0]) },
    { clusterCount: 3, permutations: 1000, seed: 1 },
  );
  expect(result).toEqual({ pValue: 2 / 8, permutations: 8, exact: true });
});

test('ties count: differences 1, 1, −1 sum to 1 or more, or −1 or less, in all 8', async () => {
  const { test: result } = await pairedPermutation(
    { test: stacked([0.1, 0.1, 0], [0, 0, 0.1]) },
    { clusterCount: 3, permutations: 1000, seed: 1 },
  );
  expect(result.pValue).toBe(1);
});

test('Monte Carlo agrees with the exact share, and is never 0', async () => {
  const first = Array.from({ length: 12 }, (_, cluster) => cluster % 5);
  const second = first.map((value, cluster) => value - (cluster % 3) + 0.5);
  const run = async (permutations: number) =>
    (await pairedPermutation({ p: stacked(first, second) }, { clusterCount: 12, permutations, seed: 1 })).p;
  const exact = await run(4096);
  const sampled = await run(4000);
  expect([exact.exact, sampled.exact]).toEqual([true, false]);
  // Three standard errors of a share of 4,000.
  const p = exact.pValue ?? 0;
  expect(Math.abs((sampled.pValue ?? 0) - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 4000));
  const apart = Array.from({ length: 60 }, () => 1);
  const extreme = await pairedPermutation(
    {
      p: stacked(
        apart,
        apart.map(() => 0),
      ),
    },
    { clusterCount: 60, permutations: 999, seed: 1 },
  );
  expect(extreme.p.pValue).toBe(1 / 1000);
});

test('an undefined difference has no p-value; undefined assignments count as extreme', async () => {
  const options = { clusterCount: 2, permutations: 100, seed: 1 };
  expect((await pairedPermutation({ p: () => null }, options)).p.pValue).toBeNull();
  // Undefined unless the first cluster is unswapped on either side: 2 of 4 assignments, besides ±(10 − 0).
  const statistic: Statistic = (weights = []) => (weights[1] === weights[0] ? 10 * weights[0] : null);
  expect((await pairedPermutation({ p: statistic }, options)).p.pValue).toBe(1);
});

test('an aborted signal interrupts', async () => {
  const controller = new AbortController();
  const slow = clusterBootstrap(
    { result: mean(Array.from({ length: 1000 }, (_, cluster) => cluster)) },
    { clusterCount: 1000, resamples: 10_000_000, seed: 1, signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 20);
  await expect(slow).rejects.toThrow(InterruptedError);
  await expect(
    pairedPermutation(
      { p: stacked([1], [0]) },
      { clusterCount: 1, permutations: 10, seed: 1, signal: controller.signal },
    ),
  ).rejects.toThrow(InterruptedError);
});
