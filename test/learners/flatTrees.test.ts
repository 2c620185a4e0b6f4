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
    // Quarters meet thresholds exactly.
    const rows = Array.from({ length: 40 + (forest % 4) }, () =>
      Array.from({ length: features }, () => random.integer(5) / 4),
    );
    expect([...flattenTrees({ initialScore, trees })(rows)]).toEqual(
      rows.map((row) => trees.reduce<number>((sum, tree) => sum + walk(tree, row), initialScore)),
    );
  }
});

test('a value that a row lacks goes high, and rows leave nothing for the next', () => {
  const scores = flattenTrees({ initialScore: 1, trees: [[1, 0, -2, 3]] });
  expect([...scores([[0, -1], [0], [0, Number.NaN], [9, 0], [0]])]).toEqual([-1, 4, 4, -1, 4]);
  expect([...scores([[0]])]).toEqual([4]);
});

test('trees of leaves alone, no trees, no rows', () => {
  expect([...flattenTrees({ initialScore: 0.5, trees: [0.25, 2] })([[]])]).toEqual([2.75]);
  expect([...flattenTrees({ initialScore: 0.5, trees: [] })([[1, 2]])]).toEqual([0.5]);
  expect([...flattenTrees({ initialScore: 0.5, trees: [1] })([])]).toEqual([]);
});
