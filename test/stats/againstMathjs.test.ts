import { all, type BigNumber, bignumber, create, quantileSeq, std } from 'mathjs';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { clusterBootstrap } from '../../src/stats/clusterBootstrap.ts';
import { mcnemarExact } from '../../src/stats/mcnemarExact.ts';
import { quantile } from '../../src/stats/quantile.ts';

/** mathjs as an implementation that shares nothing with ours. */
const exact = create(all, { number: 'BigNumber', precision: 60 });

test('quantiles are those of mathjs', () => {
  const random = createRandom(3, 'quantiles');
  const values = Array.from({ length: 37 }, random.normal).sort((a, b) => a - b);
  for (const probability of [0, 0.025, 0.1, 0.5, 0.731, 0.975, 1]) {
    expect(quantile(values, probability)).toBeCloseTo(quantileSeq(values, probability) as number, 12);
  }
});

test.each([
  [0, 5],
  [3, 12],
  [40, 61],
  [1, 200],
])('exact McNemar of %i and %i is twice the binomial tail in exact arithmetic', (first, second) => {
  const n = first + second;
  let tail: BigNumber = bignumber(0);
  for (let k = 0; k <= Math.min(first, second); k++) {
    tail = exact.add(tail, exact.combinations(exact.bignumber(n), exact.bignumber(k))) as BigNumber;
  }
  const expected = exact.divide(exact.multiply(tail, 2), exact.pow(exact.bignumber(2), n)) as BigNumber;
  expect(mcnemarExact(first, second) / expected.toNumber()).toBeCloseTo(1, 10);
});

test('the bootstrap standard error of a mean is the standard deviation over √n, not that over n', async () => {
  const random = createRandom(5, 'values');
  const values = Float64Array.from({ length: 200 }, random.normal);
  const mean = (weights?: ArrayLike<number>) => {
    let sum = 0;
    for (let index = 0; index < values.length; index++) sum += values[index] * (weights?.[index] ?? 1);
    return sum / values.length;
  };
  const { result } = await clusterBootstrap(
    { result: mean },
    { clusterCount: 200, resamples: 4000, seed: 1 },
  );
  const expected = Number(std([...values])) / Math.sqrt(200);
  // The relative error of a standard deviation from 4,000 resamples is 1/√8000 = 1.1 %.
  expect((result.standardError ?? 0) / expected).toBeCloseTo(1, 1);
});
