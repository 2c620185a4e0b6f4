import { expect, test } from 'vitest';
import type { ScoreTable } from '../../src/core/metric.ts';
import { createRandom } from '../../src/core/random.ts';
import { accuracy } from '../../src/metrics/accuracy.ts';
import { averagePrecision } from '../../src/metrics/averagePrecision.ts';
import { confusionCounts } from '../../src/metrics/confusionCounts.ts';
import { ece } from '../../src/metrics/ece.ts';
import { reliabilityBins } from '../../src/metrics/reliabilityBins.ts';
import { rocAuc } from '../../src/metrics/rocAuc.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { thresholdCurve } from '../../src/metrics/thresholdCurve.ts';

const tableOf = (labels: readonly number[], probabilities: readonly number[]): ScoreTable =>
  createScoreTable({
    clusterOf: Int32Array.from(labels, (_, row) => row),
    clusterCount: labels.length,
    columns: {
      label: Float64Array.from(labels),
      probability: Float64Array.from(probabilities),
      decision: Float64Array.from(probabilities, (value) =>
        Number.isNaN(value) ? value : Number(value >= 0.5),
      ),
    },
  });

/** 300 rows with many ties, some without a probability. */
function randomTable(seed: number): ScoreTable {
  const random = createRandom(seed, 'curves');
  const labels = Array.from({ length: 300 }, () => random.integer(2));
  const probabilities = labels.map((label) =>
    random.integer(20) === 0 ? Number.NaN : Math.min(1, (random.integer(15) + 4 * label) / 18),
  );
  return tableOf(labels, probabilities);
}

test('thresholds from the highest down, by hand: ties are one point', () => {
  // .9 positive, .6 one of each, .2 negative.
  const curve = thresholdCurve(tableOf([1, 0, 1, 0], [0.6, 0.6, 0.9, 0.2]));
  expect(curve).toEqual({
    positives: 2,
    negatives: 2,
    points: [
      { threshold: Infinity, truePositives: 0, falsePositives: 0 },
      { threshold: 0.9, truePositives: 1, falsePositives: 0 },
      { threshold: 0.6, truePositives: 2, falsePositives: 1 },
      { threshold: 0.2, truePositives: 2, falsePositives: 2 },
    ],
  });
  expect(thresholdCurve(tableOf([1, 1], [0.2, 0.3]))).toBeNull();
});

test.each([1, 2, 3])('the areas under the curves are the metrics (seed %i)', (seed) => {
  const table = randomTable(seed);
  const curve = thresholdCurve(table);
  if (!curve) throw new Error('expected both classes');
  const { points, positives, negatives } = curve;
  let trapezoids = 0;
  let steps = 0;
  for (let index = 1; index < points.length; index++) {
    const [before, now] = [points[index - 1], points[index]];
    const width = (now.falsePositives - before.falsePositives) / negatives;
    trapezoids += (width * (now.truePositives + before.truePositives)) / 2 / positives;
    const precision = now.truePositives / (now.truePositives + now.falsePositives);
    steps += (precision * (now.truePositives - before.truePositives)) / positives;
  }
  expect(trapezoids).toBeCloseTo(rocAuc.prepare(table)() ?? Number.NaN, 12);
  expect(steps).toBeCloseTo(averagePrecision.prepare(table)() ?? Number.NaN, 12);
});

test.each([1, 2, 3])(
  'reliability bins hold every scored row, and their gaps add up to the ECE (seed %i)',
  (seed) => {
    const table = randomTable(seed);
    const bins = reliabilityBins(table);
    const scored = table.column('probability').filter((value) => !Number.isNaN(value));
    const total = bins.reduce((sum, { n }) => sum + n, 0);
    expect(total).toBe(scored.length);
    const gaps = bins.reduce(
      (sum, { n, positives, meanProbability }) => sum + Math.abs(positives - n * (meanProbability ?? 0)),
      0,
    );
    expect(gaps / total).toBeCloseTo(ece.prepare(table)() ?? Number.NaN, 12);
    for (const { low, high, meanProbability } of bins) {
      if (meanProbability === null) continue;
      expect(meanProbability).toBeGreaterThanOrEqual(low);
      expect(meanProbability).toBeLessThanOrEqual(high + 1e-12);
    }
  },
);

test('the confusion counts are all rows that were decided, and their diagonal is the accuracy', () => {
  const table = randomTable(4);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusionCounts(table);
  const total = truePositives + falsePositives + falseNegatives + trueNegatives;
  expect(total).toBe(table.column('decision').filter((value) => !Number.isNaN(value)).length);
  expect((truePositives + trueNegatives) / total).toBeCloseTo(accuracy.prepare(table)() ?? Number.NaN, 12);
});
