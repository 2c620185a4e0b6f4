import { expect, test } from 'vitest';
import { createRandom, type Random } from '../../src/core/random.ts';
import { flattenTrees, type NestedTree } from '../../src/learners/flatTrees.ts';

const features = 6;

function randomTree(random: Random, depth: number): NestedTree {
  if (depth === 0 || random.next() < 0.2) return random.normal();
  const [low, high] = [randomTree(random, depth - 1), randomTree(random, depth - 1)];
  return [random.integer(features), random.integer(5) / 4, low, high];
}

function walk(tree: NestedTree, row: ArrayLike<number>): number {
  if (typeof tree === 'number') return tree;
  return walk(row[tree[0]] <= tree[1] ? tree[2] : tree[3], row);
}

test('flat trees answer what a walk over the nested ones does, to the last bit', () => {
  const random = createRandom(7, 'flat trees');
  for (let forest = 0; forest < 30; forest++) {
    const initialScore = random.normal();
    const trees = Array.from({ length: 1 + random.integer(12) }, () => randomTree(random, 6));
    const score = flattenTrees({ initialScore, trees });
    for (let row = 0; row < 40; row++) {
      // Quarters meet thresholds exactly.
      const values = Array.from({ length: features }, () => random.integer(5) / 4);
      expect(score(values)).toBe(trees.reduce<number>((sum, tree) => sum + walk(tree, values), initialScore));
    }
  }
});

test('a value that a row lacks goes high, and leaves nothing for the next row', () => {
  const score = flattenTrees({ initialScore: 1, trees: [[1, 0, -2, 3]] });
  expect(score([0, -1])).toBe(-1);
  expect(score([0])).toBe(4);
  expect(score([0, Number.NaN])).toBe(4);
});

test('trees of leaves alone', () => {
  expect(flattenTrees({ initialScore: 0.5, trees: [0.25, 2] })([])).toBe(2.75);
  expect(flattenTrees({ initialScore: 0.5, trees: [] })([1, 2])).toBe(0.5);
});
