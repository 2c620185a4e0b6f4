import { expect, test } from 'vitest';
import { fitLogisticRegression } from '../../src/learners/logisticRegression.ts';
import { fitPlattScaling } from '../../src/learners/plattScaling.ts';
import { fitSparseLogisticRegression } from '../../src/learners/sparseLogisticRegression.ts';
import { sparseVector } from '../../src/learners/sparseVector.ts';
import { largestDifference, reference } from './reference.ts';

const { rows, labels, fits } = reference.logistic;

test.each(fits)('dense: scikit-learn at C = $C', (fit) => {
  const model = fitLogisticRegression(rows, labels, { inversePenalty: fit.C });
  expect(largestDifference(model.weights, fit.weights)).toBeLessThan(1e-6);
  expect(Math.abs(model.intercept - fit.intercept)).toBeLessThan(1e-6);
  expect(largestDifference(rows.map(model.probability), fit.probabilities)).toBeLessThan(1e-6);
});

const { documents, vocabulary } = reference.sparse;
const bags = documents.map((tokens) => {
  const counts = new Map<number, number>();
  for (const token of tokens) {
    const index = vocabulary.indexOf(token);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return sparseVector(counts);
});

test.each(reference.sparse.fits)('sparse: scikit-learn at C = $C', (fit) => {
  const model = fitSparseLogisticRegression(bags, reference.sparse.labels, {
    width: vocabulary.length,
    inversePenalty: fit.C,
    tolerance: 1e-8,
  });
  expect(largestDifference(model.weights, fit.weights)).toBeLessThan(1e-6);
  expect(Math.abs(model.intercept - fit.intercept)).toBeLessThan(1e-6);
  expect(largestDifference(bags.map(model.probability), fit.probabilities)).toBeLessThan(1e-6);
});

test('sparse: the default tolerance moves no probability by more than .001', () => {
  const [, fit] = reference.sparse.fits;
  const model = fitSparseLogisticRegression(bags, reference.sparse.labels, {
    width: vocabulary.length,
    inversePenalty: fit.C,
  });
  expect(largestDifference(bags.map(model.probability), fit.probabilities)).toBeLessThan(1e-3);
});

test('Platt scaling: one-feature logistic regression without penalty', () => {
  const { rows: scores, labels: truths, fit } = reference.oneFeature;
  const model = fitPlattScaling(
    scores.map(([score]) => score),
    truths,
  );
  expect(model.slope / fit.weights[0]).toBeCloseTo(1, 3);
  expect(model.intercept / fit.intercept).toBeCloseTo(1, 3);
  expect(
    largestDifference(
      scores.map(([score]) => model.probability(score)),
      fit.probabilities,
    ),
  ).toBeLessThan(1e-3);
});

test('Platt scaling by hand: equal score for all gives the share of positives', () => {
  const model = fitPlattScaling([0.3, 0.3, 0.3, 0.3], [true, false, true, true]);
  expect(model.probability(0.3)).toBeCloseTo(0.75, 8);
});

test('Platt scaling by hand, regularised: separated scores give (N + 1)/(N + 2), not certainty', () => {
  // Two scores and two coefficients: the fit meets both targets, 4 of 5 above and 1 of 6 below; the slope over a
  // distance of 2 is (logit 4/5 − logit 1/6) / 2 = (ln 4 + ln 5) / 2.
  const model = fitPlattScaling([1, 1, 1, -1, -1, -1, -1], [true, true, true, false, false, false, false], {
    regularised: true,
  });
  expect(model.probability(1)).toBeCloseTo(4 / 5, 6);
  expect(model.probability(-1)).toBeCloseTo(1 / 6, 6);
  expect(model.slope).toBeCloseTo(Math.log(20) / 2, 6);
});

test('a perfectly separating feature stays finite', () => {
  const separable = [[-2], [-1], [1], [2]];
  const model = fitLogisticRegression(separable, [false, false, true, true], { inversePenalty: 1e6 });
  expect(Number.isFinite(model.weights[0])).toBe(true);
  expect(model.probability([1])).toBeGreaterThan(0.99);
  expect(model.probability([-1])).toBeLessThan(0.01);
});

test('one class alone, or rows without labels, is refused', () => {
  expect(() => fitLogisticRegression([[1], [2]], [true, true])).toThrow(/both classes/);
  expect(() => fitLogisticRegression([[1], [2]], [true])).toThrow(/2 rows but 1 labels/);
  expect(() => fitSparseLogisticRegression([], [], { width: 0 })).toThrow(/both classes/);
});
