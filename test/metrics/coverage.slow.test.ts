import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { estimateMetrics } from '../../src/metrics/estimateMetrics.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { clusteredScores, clusteredTrials } from '../stats/clusteredData.ts';
import { shareOf } from '../stats/shareOf.ts';
import { binaryTable } from './binaryTable.ts';

const correlation = 0.3;
const options = { seed: 1, resamples: 1000 };
const nominal = 0.95;

test.each([
  { clusters: 30, proportion: 0.8, count: 1500 },
  { clusters: 100, proportion: 0.8, count: 1500 },
  { clusters: 400, proportion: 0.8, count: 800 },
  { clusters: 100, proportion: 0.95, count: 1500 },
])(
  '95 % interval of accuracy: $clusters clusters, truth $proportion',
  async ({ clusters, proportion, count }) => {
    const random = createRandom(7, `accuracy/${clusters}/${proportion}`);
    const { share, standardError } = await shareOf(count, async () => {
      const trials = clusteredTrials(random, clusters, proportion, correlation);
      const table = binaryTable(trials.map(({ cluster, success }) => [cluster, 1, success] as const));
      const { accuracy } = await estimateMetrics(table, [metricsById.accuracy], options);
      return (accuracy.low ?? 1) <= proportion && proportion <= (accuracy.high ?? 0);
    });
    console.info(
      `accuracy ${proportion}, ${clusters} clusters: covered ${share} ± ${standardError.toFixed(4)}`,
    );
    expect(Math.abs(share - nominal)).toBeLessThan(3 * standardError);
  },
);

test('near 1 and with few wrong answers the interval is at worst a little narrow', async () => {
  const random = createRandom(7, 'accuracy/bound');
  const { share, standardError } = await shareOf(1500, async () => {
    const trials = clusteredTrials(random, 100, 0.98, correlation);
    const table = binaryTable(trials.map(({ cluster, success }) => [cluster, 1, success] as const));
    const { accuracy } = await estimateMetrics(table, [metricsById.accuracy], options);
    return (accuracy.low ?? 1) <= 0.98 && 0.98 <= (accuracy.high ?? 0);
  });
  console.info(`accuracy .98, 100 clusters: covered ${share} ± ${standardError.toFixed(4)}`);
  expect(share).toBeGreaterThan(0.925);
});

test.each([
  { clusters: 30, shift: 1.2, count: 1000 },
  { clusters: 100, shift: 1.2, count: 1000 },
  { clusters: 400, shift: 1.2, count: 400 },
  { clusters: 100, shift: 3, count: 1000 },
])('95 % interval of ROC AUC: $clusters clusters, shift $shift', async ({ clusters, shift, count }) => {
  const random = createRandom(7, `auc/${clusters}/${shift}`);
  const truth = normalCdf(shift / Math.SQRT2);
  const { share, standardError } = await shareOf(count, async () => {
    const rows = clusteredScores(random, clusters, shift, correlation);
    const table = binaryTable(rows.map(({ cluster, label, score }) => [cluster, label, score] as const));
    const { rocAuc } = await estimateMetrics(table, [metricsById.rocAuc], options);
    return (rocAuc.low ?? 1) <= truth && truth <= (rocAuc.high ?? 0);
  });
  console.info(
    `AUC ${truth.toFixed(3)}, ${clusters} clusters: covered ${share} ± ${standardError.toFixed(4)}`,
  );
  expect(Math.abs(share - nominal)).toBeLessThan(3 * standardError);
});

test('an interval that ignores the clusters covers too rarely on the same data', async () => {
  const random = createRandom(7, 'accuracy/100/0.8');
  const { share } = await shareOf(1500, () => {
    const trials = clusteredTrials(random, 100, 0.8, correlation);
    const interval = wilson(
      trials.reduce((sum, { success }) => sum + success, 0),
      trials.length,
    );
    return interval.low <= 0.8 && 0.8 <= interval.high;
  });
  console.info(`accuracy .8, 100 clusters, clusters ignored: covered ${share}`);
  expect(share).toBeLessThan(0.92);
});
