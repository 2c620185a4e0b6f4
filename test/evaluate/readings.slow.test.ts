import { expect, test } from 'vitest';
import { createRandom, type Random } from '../../src/core/random.ts';
import { reportSlices } from '../../src/evaluate/slices/reportSlices.ts';
import { SliceColumns } from '../../src/evaluate/slices/sliceColumns.ts';
import { accuracy } from '../../src/metrics/accuracy.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { riskRatio } from '../../src/stats/riskRatio.ts';

/** Records of 1 to 3 units; what is hard in a record is hard for both, up to the ratio asked for. */
function simulate(random: Random, clusters: number, baseRisk: number, ratio: number, exposure: number) {
  const counts = {
    exposedEvents: new Float64Array(clusters),
    exposed: new Float64Array(clusters),
    otherEvents: new Float64Array(clusters),
    others: new Float64Array(clusters),
  };
  for (let cluster = 0; cluster < clusters; cluster++) {
    // Mean 1, so that the risks stay what they are named.
    const hardness = random.next() < 0.5 ? 0.4 : 1.6;
    for (let unit = random.integer(3); unit >= 0; unit--) {
      const isExposed = random.next() < exposure;
      const event = Number(random.next() < baseRisk * hardness * (isExposed ? ratio : 1));
      counts[isExposed ? 'exposed' : 'others'][cluster] += 1;
      counts[isExposed ? 'exposedEvents' : 'otherEvents'][cluster] += event;
    }
  }
  return counts;
}

test.each([
  { clusters: 200, baseRisk: 0.1, ratio: 1, exposure: 0.1 },
  { clusters: 200, baseRisk: 0.1, ratio: 3, exposure: 0.05 },
  { clusters: 500, baseRisk: 0.2, ratio: 2, exposure: 0.2 },
])('the interval of the risk ratio holds the true one: %j', ({ clusters, baseRisk, ratio, exposure }) => {
  const random = createRandom(3, 'risk ratio');
  const trials = 1000;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const found = riskRatio(simulate(random, clusters, baseRisk, ratio, exposure));
    if (!found || (found.low <= ratio && ratio <= (found.high ?? Number.POSITIVE_INFINITY))) held += 1;
  }
  // Two standard errors below nominal.
  expect(held / trials).toBeGreaterThanOrEqual(0.95 - 2 * Math.sqrt((0.95 * 0.05) / trials));
});

test('of equal predictors, some slice differs by adjusted p in at most 5 % of the runs', async () => {
  const random = createRandom(7, 'slices');
  const trials = 200;
  const rows = 160;
  let alarms = 0;
  for (let trial = 0; trial < trials; trial++) {
    const columns = new SliceColumns(rows);
    for (let row = 0; row < rows; row++) {
      columns.append({
        wording: `w${row % 4}`,
        length: `l${random.integer(3)}`,
        removedSkills: `r${row % 2}`,
      });
    }
    const table = () =>
      createScoreTable({
        clusterOf: Int32Array.from({ length: rows }, (_, row) => row),
        clusterCount: rows,
        columns: {
          label: new Float64Array(rows).fill(1),
          decision: Float64Array.from({ length: rows }, () => Number(random.next() < 0.8)),
        },
      });
    const report = await reportSlices(
      {
        task: { metrics: [accuracy], primaryMetric: 'accuracy' },
        columns,
        student: table(),
        teacher: table(),
      },
      { seed: trial, resamples: 50, minimumRecords: 30 },
    );
    expect(report?.tests).toBe(9);
    const slices = report?.dimensions.flatMap((dimension) => dimension.slices) ?? [];
    if (slices.some(({ difference }) => (difference?.adjustedPValue ?? 1) <= 0.05)) alarms += 1;
  }
  expect(alarms / trials).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / trials));
});
