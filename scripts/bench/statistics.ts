import { createRandom } from '../../src/core/random.ts';
import { compareMetrics } from '../../src/metrics/compareMetrics.ts';
import { estimateMetrics } from '../../src/metrics/estimateMetrics.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { resamplesFor } from '../../src/stats/resamplesFor.ts';

export interface StatisticsTime {
  readonly examples: number;
  readonly resamples: number;
  /** All metrics of matching with their intervals. */
  readonly estimateMs: number;
  /** Paired difference of accuracy, with interval and permutation test. */
  readonly compareMs: number;
  /** Estimating in multiples of `resamples` plain weighted sums over as many examples. */
  readonly timesPlainSum: number;
}

const examplesPerRecord = 2;

/** Processor time of metrics with their bootstrap, by the number of examples. */
export async function measureStatistics(sizes: readonly number[], rounds: number): Promise<StatisticsTime[]> {
  const metrics = Object.values(metricsById);
  const results: StatisticsTime[] = [];
  for (const examples of sizes) {
    const [first, second] = ['first', 'second'].map((label) => simulatedTable(label, examples));
    const resamples = resamplesFor(examples);
    const times = { estimate: [] as number[], compare: [] as number[], sum: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const estimate = await processorMs(() => estimateMetrics(first, metrics, { seed: 17 }));
      const compare = await processorMs(() =>
        compareMetrics(first, second, [metricsById.accuracy], { seed: 17 }),
      );
      const sum = await processorMs(async () => plainSums(examples, resamples));
      // The first round compiles.
      if (round === 0) continue;
      times.estimate.push(estimate);
      times.compare.push(compare);
      times.sum.push(sum);
    }
    const median = (values: readonly number[]) => quantile(Float64Array.from(values).sort(), 0.5);
    results.push({
      examples,
      resamples,
      estimateMs: median(times.estimate),
      compareMs: median(times.compare),
      timesPlainSum: median(times.estimate.map((time, round) => time / times.sum[round])),
    });
  }
  return results;
}

function simulatedTable(label: string, rows: number) {
  const random = createRandom(17, label);
  const labels = Float64Array.from({ length: rows }, (_, row) => row % examplesPerRecord);
  const probability = labels.map((positive) => 1 / (1 + Math.exp(1 - 2 * positive - random.normal())));
  return createScoreTable({
    clusterOf: Int32Array.from(labels, (_, row) => Math.floor(row / examplesPerRecord)),
    clusterCount: Math.ceil(rows / examplesPerRecord),
    columns: { label: labels, probability, decision: probability.map((value) => Number(value >= 0.5)) },
  });
}

/** The cheapest statistic there could be, as often as there are resamples: Σ w·x. */
function plainSums(rows: number, resamples: number): number {
  const random = createRandom(17, 'plain sum');
  const values = Float64Array.from({ length: rows }, () => random.next());
  const weights = Float64Array.from({ length: rows }, () => random.integer(3));
  let total = 0;
  for (let resample = 0; resample < resamples; resample++) {
    for (let row = 0; row < rows; row++) total += weights[row] * values[row];
  }
  return total;
}

async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
