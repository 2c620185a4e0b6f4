import { z } from 'zod';
import type { GradientBoosting } from './gradientBoosting.ts';
import { sigmoid } from './logistic.ts';
import type { RegressionTree } from './regressionTree.ts';

/** A leaf's value, or [feature, threshold, low, high]: values up to the threshold go low. */
export type TreeNotation = number | readonly [number, number, TreeNotation, TreeNotation];

const treeSchema: z.ZodType<TreeNotation> = z.lazy(() =>
  z.union([z.number(), z.tuple([z.number().int().nonnegative(), z.number(), treeSchema, treeSchema])]),
);

/** Boosted trees as they stand in a file. */
export const boostingNotationSchema = z.object({
  /** Log-odds before the first tree. */
  initialScore: z.number(),
  trees: z.array(treeSchema),
});
export type BoostingNotation = z.infer<typeof boostingNotationSchema>;

/** Six digits of leaves and thresholds: files a third the size, and probabilities equal to five digits. */
export function writeBoosting({
  initialScore,
  trees,
}: Pick<GradientBoosting, 'initialScore' | 'trees'>): BoostingNotation {
  return { initialScore: rounded(initialScore), trees: trees.map(writeTree) };
}

/**
 * The probability of the positive class, by the trees of a file. Nodes lie behind one another in flat arrays, a split's low
 * side right behind it: walking objects takes several times as long.
 */
export function readBoosting({ initialScore, trees }: BoostingNotation): (row: ArrayLike<number>) => number {
  const nodes = trees.reduce<number>((sum, tree) => sum + nodesOf(tree), 0);
  /** -1: a leaf. */
  const feature = new Int16Array(nodes).fill(-1);
  /** Of a leaf: its value. */
  const threshold = new Float64Array(nodes);
  const high = new Int32Array(nodes);
  let next = 0;
  const lay = (tree: TreeNotation) => {
    const node = next++;
    if (typeof tree === 'number') {
      threshold[node] = tree;
      return;
    }
    feature[node] = tree[0];
    threshold[node] = tree[1];
    lay(tree[2]);
    high[node] = next;
    lay(tree[3]);
  };
  const roots = Int32Array.from(trees, (tree) => {
    const root = next;
    lay(tree);
    return root;
  });
  return (row) => {
    let score = initialScore;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree];
      while (feature[node] >= 0) node = row[feature[node]] <= threshold[node] ? node + 1 : high[node];
      score += threshold[node];
    }
    return sigmoid(score);
  };
}

function nodesOf(tree: TreeNotation): number {
  return typeof tree === 'number' ? 1 : 1 + nodesOf(tree[2]) + nodesOf(tree[3]);
}

function writeTree(tree: RegressionTree): TreeNotation {
  return tree.kind === 'leaf'
    ? rounded(tree.value)
    : [tree.feature, rounded(tree.threshold), writeTree(tree.low), writeTree(tree.high)];
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
