import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { binFeatures } from '../../src/learners/featureBins.ts';
import { averageBoosting, fitGradientBoosting } from '../../src/learners/gradientBoosting.ts';
import { growRegressionTree, predictTree, type RegressionTree } from '../../src/learners/regressionTree.ts';
import { slowdown } from '../slowdown.ts';
import { largestDifference, reference } from './reference.ts';

const { rows, labels, fits } = reference.boosting;

test.each(fits)('scikit-learn, $settings', ({ settings, probabilities, unseenRows, unseenProbabilities }) => {
  const model = fitGradientBoosting(rows, labels, { ...settings, maximumBins: 65_536, seed: 1 });
  expect(largestDifference(rows.map(model.probability), probabilities)).toBeLessThan(1e-6);
  expect(largestDifference(unseenRows.map(model.probability), unseenProbabilities)).toBeLessThan(1e-6);
});

test('tree by hand: the split between 2 and 10 lowers the squared error most', () => {
  // Targets 1, 1, 5, 7. Cut after two rows: 2·2·(1 − 6)²/4 = 25; after one 1·3·(1 − 13/3)²/4 = 8.33; after three
  // 3·1·(7/3 − 7)²/4 = 16.33. Below, 5 and 7 part at 15.
  const bins = binFeatures([[1], [2], [10], [20]], 256);
  const tree = growRegressionTree(bins, Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1, 5, 7), {
    maximumDepth: 2,
    minimumLeafRows: 1,
  });
  expect(tree).toEqual({
    kind: 'split',
    feature: 0,
    threshold: 6,
    low: { kind: 'leaf', value: 1 },
    high: {
      kind: 'split',
      feature: 0,
      threshold: 15,
      low: { kind: 'leaf', value: 5 },
      high: { kind: 'leaf', value: 7 },
    },
  });
  expect(predictTree(tree, [6])).toBe(1);
  expect(predictTree(tree, [6.01])).toBe(5);
});

test('no leaf has fewer rows than asked for', () => {
  const bins = binFeatures([[1], [2], [3], [4]], 256);
  const grow = (minimumLeafRows: number) =>
    growRegressionTree(bins, Int32Array.of(0, 1, 2, 3), Float64Array.of(0, 9, 9, 9), {
      maximumDepth: 1,
      minimumLeafRows,
    });
  expect(grow(1)).toMatchObject({ threshold: 1.5 });
  expect(grow(2)).toMatchObject({ threshold: 2.5 });
  expect(grow(3)).toEqual({ kind: 'leaf', value: 6.75 });
});

test('more distinct values than bins: bins in order, of equally many rows', () => {
  const values = Array.from({ length: 1000 }, (_, i) => [(i * 37) % 1000]);
  const { binOf, lowest, highest } = binFeatures(values, 10);
  expect([...lowest[0]]).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  expect([...highest[0]]).toEqual([99, 199, 299, 399, 499, 599, 699, 799, 899, 999]);
  expect([...binOf[0]]).toEqual(values.map(([value]) => Math.floor(value / 100)));
});

test('one tree by hand: leaves take a Newton step from the prior', () => {
  // Prior log-odds ln(2/2) = 0, p = .5; left leaf Σ(y − p) = −1, Σ p(1 − p) = .5 → −2, times the rate .1.
  const model = fitGradientBoosting([[0], [0], [1], [1]], [false, false, true, true], {
    treeCount: 1,
    maximumDepth: 1,
    seed: 0,
  });
  expect(model.probability([0])).toBeCloseTo(1 / (1 + Math.exp(0.2)), 12);
  expect(model.probability([1])).toBeCloseTo(1 / (1 + Math.exp(-0.2)), 12);
});

test('subsampling depends on the seed alone', () => {
  const boost = (seed: number) => {
    const model = fitGradientBoosting(rows, labels, { treeCount: 20, subsample: 0.5, seed });
    return rows.map(model.probability);
  };
  expect(boost(1)).toEqual(boost(1));
  expect(boost(1)).not.toEqual(boost(2));
});

test('constant features give the share of positives; one class alone is refused', () => {
  const model = fitGradientBoosting([[3], [3], [3], [3]], [true, false, false, false], { seed: 0 });
  expect(model.probability([3])).toBeCloseTo(0.25, 12);
  expect(() => fitGradientBoosting([[1], [2]], [false, false], { seed: 0 })).toThrow(/both classes/);
});

test('time grows with the rows, not with their square', () => {
  const random = createRandom(3, 'boosting speed');
  const many = Array.from({ length: 5600 }, () => Array.from({ length: 20 }, () => random.integer(40)));
  const truths = many.map((row) => row[0] + row[1] * random.next() > 30);
  const fit = (count: number) =>
    fitGradientBoosting(many.slice(0, count), truths.slice(0, count), { treeCount: 20, seed: 0 });
  expect(slowdown(fit, many.length, 8)).toBeLessThan(3);
});

test('a tree splits only by the features it may', () => {
  const bins = binFeatures(
    [
      [1, 5],
      [2, 6],
      [10, 5],
      [20, 6],
    ],
    256,
  );
  const tree = growRegressionTree(bins, Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1, 5, 7), {
    maximumDepth: 1,
    minimumLeafRows: 1,
    features: [1],
  });
  // By the second feature: rows 0 and 2, rows 1 and 3.
  expect(tree).toMatchObject({ feature: 1, threshold: 5.5, low: { value: 3 }, high: { value: 4 } });
});

test('with a share of the features every tree leaves some out', () => {
  const settings = { treeCount: 20, maximumDepth: 3, seed: 1 };
  const featuresOf = (tree: RegressionTree): number[] =>
    tree.kind === 'leaf' ? [] : [tree.feature, ...featuresOf(tree.low), ...featuresOf(tree.high)];
  const { trees } = fitGradientBoosting(rows, labels, { ...settings, featureShare: 0.34 });
  const allowed = Math.round(0.34 * rows[0].length);
  expect(trees.every((tree) => new Set(featuresOf(tree)).size <= allowed)).toBe(true);
  expect(new Set(trees.flatMap(featuresOf)).size).toBeGreaterThan(allowed);
});

test('the average of boostings has the mean of their log-odds', () => {
  const logOdds = (probability: number) => Math.log(probability / (1 - probability));
  const [one, other] = [1, 2].map((seed) =>
    fitGradientBoosting(rows, labels, { treeCount: 15, subsample: 0.5, seed }),
  );
  const average = averageBoosting([one, other]);
  for (const row of rows.slice(0, 20))
    expect(logOdds(average.probability(row))).toBeCloseTo(
      (logOdds(one.probability(row)) + logOdds(other.probability(row))) / 2,
    );
});
