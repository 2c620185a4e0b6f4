/**
 * Processor time of resampling in multiples of a plain weighted sum over the clusters, taken in the same run so
 * that the machine's speed and load cancel: `npx tsx scripts/bench-stats.ts`. Prints one line a metric and the totals.
 */
import { createRandom } from '../src/core/random.ts';
import { compareMetrics } from '../src/metrics/compareMetrics.ts';
import { estimateMetrics } from '../src/metrics/estimateMetrics.ts';
import { metricsById } from '../src/metrics/metricsById.ts';
import { createScoreTable } from '../src/metrics/scoreTable.ts';

const clusterCount = 1000;
const rowsPerCluster = 2;
const resamples = 10_000;

function simulatedTable(label: string) {
  const random = createRandom(17, label);
  const rows = clusterCount * rowsPerCluster;
  const labels = Float64Array.from({ length: rows }, (_, row) => row % rowsPerCluster);
  const probability = labels.map((positive) => 1 / (1 + Math.exp(1 - 2 * positive - random.normal())));
  return createScoreTable({
    clusterOf: Int32Array.from(labels, (_, row) => Math.floor(row / rowsPerCluster)),
    clusterCount,
    columns: { label: labels, probability, decision: probability.map((value) => Number(value >= 0.5)) },
  });
}

/** The cheapest statistic there could be: Σ w·x. */
function plainSum(): number {
  const random = createRandom(17, 'plain sum');
  const values = Float64Array.from({ length: clusterCount }, () => random.next());
  const weights = Float64Array.from({ length: clusterCount }, () => random.integer(3));
  let total = 0;
  for (let resample = 0; resample < resamples; resample++) {
    for (let cluster = 0; cluster < clusterCount; cluster++) total += weights[cluster] * values[cluster];
  }
  return total;
}

async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The fastest of a few rounds: compiling and other load only ever add. */
async function fastestMs(work: () => Promise<unknown>, rounds = 3): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) fastest = Math.min(fastest, await processorMs(work));
  return fastest;
}

const metrics = Object.values(metricsById);
const [first, second] = ['first', 'second'].map(simulatedTable);
const options = { seed: 17, resamples };
const unit = await fastestMs(async () => plainSum(), 5);
const drawing = await fastestMs(() => estimateMetrics(first, [], options));

const line = (name: string, ms: number) =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / unit).toFixed(1).padStart(6)} × plain sum`,
  );

console.log(`${clusterCount} clusters of ${rowsPerCluster}, ${resamples} resamples`);
line('plain weighted sum', unit);
line('drawing the clusters', drawing);
for (const metric of metrics) {
  line(metric.id, (await fastestMs(() => estimateMetrics(first, [metric], options))) - drawing);
}
line(
  `all ${metrics.length} metrics, drawn once`,
  await fastestMs(() => estimateMetrics(first, metrics, options)),
);
const accuracyOnly = [metricsById.accuracy];
line('comparison, accuracy', await fastestMs(() => compareMetrics(first, second, accuracyOnly, options)));
line(
  `comparison, all ${metrics.length} metrics`,
  await processorMs(() => compareMetrics(first, second, metrics, options)),
);
