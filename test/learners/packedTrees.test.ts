import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { fitGradientBoosting } from '../../src/learners/gradientBoosting.ts';
import { packTrees, probabilityOfTrees } from '../../src/learners/packedTrees.ts';

test('boosted trees answer the same once they went through JSON', () => {
  const random = createRandom(3, 'packed trees');
  const rows = Array.from({ length: 200 }, () => [random.next(), random.next(), random.integer(3)]);
  const labels = rows.map(([a, b, c]) => a + b * c > 1);
  const model = fitGradientBoosting(rows, labels, { treeCount: 20, maximumDepth: 3, seed: 1 });
  const packed = JSON.parse(JSON.stringify(packTrees(model)));
  for (const row of rows) expect(probabilityOfTrees(packed, row)).toBeCloseTo(model.probability(row), 4);
});

test('a tree by hand: up to the threshold goes low', () => {
  const trees = {
    initialScore: 0,
    trees: [[0, 2, -1, [1, 5, 0, 3]]] as [number, number, number, [number, number, number, number]][],
  };
  const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
  expect(probabilityOfTrees(trees, [2, 9])).toBeCloseTo(sigmoid(-1), 12);
  expect(probabilityOfTrees(trees, [3, 5])).toBeCloseTo(sigmoid(0), 12);
  expect(probabilityOfTrees(trees, [3, 6])).toBeCloseTo(sigmoid(3), 12);
});
