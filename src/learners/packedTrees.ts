import type { GradientBoosting } from './gradientBoosting.ts';
import { sigmoid } from './logistic.ts';
import type { RegressionTree } from './regressionTree.ts';

/** A tree as JSON: what a leaf answers, or [feature, threshold, up to it, above it]. */
type PackedTree = number | readonly [number, number, PackedTree, PackedTree];

/** Boosted trees as JSON. */
export interface PackedTrees {
  readonly initialScore: number;
  readonly trees: PackedTree[];
}

export function packTrees({ initialScore, trees }: GradientBoosting): PackedTrees {
  return { initialScore: rounded(initialScore), trees: trees.map(packTree) };
}

function packTree(tree: RegressionTree): PackedTree {
  return tree.kind === 'leaf'
    ? rounded(tree.value)
    : [tree.feature, tree.threshold, packTree(tree.low), packTree(tree.high)];
}

/** Six digits: what is told of a leaf beyond them is chance. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Probability of the positive class. */
export function probabilityOfTrees({ initialScore, trees }: PackedTrees, row: ArrayLike<number>): number {
  let score = initialScore;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = row[node[0]] <= node[1] ? node[2] : node[3];
    score += node;
  }
  return sigmoid(score);
}
