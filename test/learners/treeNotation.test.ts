import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { fitGradientBoosting } from '../../src/learners/gradientBoosting.ts';
import { boostingNotationSchema, readBoosting, writeBoosting } from '../../src/learners/treeNotation.ts';

test('a tree in a file: up to the threshold goes low', () => {
  const probability = readBoosting({ initialScore: 0, trees: [[1, 0.5, -1, [0, 2, 1, 3]], 0.25] });
  const odds = (p: number) => Math.log(p / (1 - p));
  expect(odds(probability([0, 0.5]))).toBeCloseTo(-0.75);
  expect(odds(probability([2, 0.6]))).toBeCloseTo(1.25);
  expect(odds(probability([2.1, 0.6]))).toBeCloseTo(3.25);
});

test('what was fitted answers the same from its file, to five digits', () => {
  const random = createRandom(3);
  const rows = Array.from({ length: 300 }, () => [random.normal(), random.normal()]);
  const fitted = fitGradientBoosting(
    rows,
    rows.map(([a, b]) => a * b > 0),
    { treeCount: 20, seed: 3 },
  );
  const file = JSON.parse(JSON.stringify(writeBoosting(fitted)));
  const probability = readBoosting(boostingNotationSchema.parse(file));
  for (const row of rows) expect(probability(row)).toBeCloseTo(fitted.probability(row), 4);
});

test('what is no tree is refused', () => {
  expect(boostingNotationSchema.safeParse({ initialScore: 0, trees: [[0, 1, 2]] }).success).toBe(false);
});
