import { z } from 'zod';
import type { GradientBoosting } from './gradientBoosting.ts';
import { sigmoid } from './logistic.ts';
import { predictTree, type RegressionTree } from './regressionTree.ts';

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

/** The probability of the positive class, by the trees of a file. */
export function readBoosting({ initialScore, trees }: BoostingNotation): (row: ArrayLike<number>) => number {
  const grown = trees.map(readTree);
  return (row) => sigmoid(grown.reduce((score, tree) => score + predictTree(tree, row), initialScore));
}

function writeTree(tree: RegressionTree): TreeNotation {
  return tree.kind === 'leaf'
    ? rounded(tree.value)
    : [tree.feature, rounded(tree.threshold), writeTree(tree.low), writeTree(tree.high)];
}

function readTree(notation: TreeNotation): RegressionTree {
  if (typeof notation === 'number') return { kind: 'leaf', value: notation };
  const [feature, threshold, low, high] = notation;
  return { kind: 'split', feature, threshold, low: readTree(low), high: readTree(high) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
