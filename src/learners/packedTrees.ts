import { flattenTrees, type NestedTree } from './flatTrees.ts';
import type { GradientBoosting } from './gradientBoosting.ts';
import { sigmoid } from './logistic.ts';
import type { RegressionTree } from './regressionTree.ts';

/** Boosted trees as JSON. */
export interface PackedTrees {
  readonly initialScore: number;
  readonly trees: NestedTree[];
}

export function packTrees({ initialScore, trees }: GradientBoosting): PackedTrees {
  return { initialScore: rounded(initialScore), trees: trees.map(packTree) };
}

function packTree(tree: RegressionTree): NestedTree {
  return tree.kind === 'leaf'
    ? rounded(tree.value)
    : [tree.feature, tree.threshold, packTree(tree.low), packTree(tree.high)];
}

/** Six digits: what is told of a leaf beyond them is chance. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

const flattened = new WeakMap<PackedTrees, ReturnType<typeof flattenTrees>>();

/** Probability of the positive class, one a row. */
export function probabilitiesOfTrees(trees: PackedTrees, rows: readonly ArrayLike<number>[]): number[] {
  let scores = flattened.get(trees);
  if (scores === undefined) {
    scores = flattenTrees(trees);
    flattened.set(trees, scores);
  }
  return Array.from(scores(rows), sigmoid);
}

/** Probability of the positive class. */
export function probabilityOfTrees(trees: PackedTrees, row: ArrayLike<number>): number {
  return probabilitiesOfTrees(trees, [row])[0];
}
