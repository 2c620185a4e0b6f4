import { z } from 'zod';
import { flattenTrees, type NestedTree } from './flatTrees.ts';
import type { GradientBoosting } from './gradientBoosting.ts';
import { sigmoid } from './logistic.ts';
import type { RegressionTree } from './regressionTree.ts';

const treeSchema: z.ZodType<NestedTree> = z.lazy(() =>
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
export function readBoosting(notation: BoostingNotation): (row: ArrayLike<number>) => number {
  const scores = flattenTrees(notation);
  return (row) => sigmoid(scores([row])[0]);
}

function writeTree(tree: RegressionTree): NestedTree {
  return tree.kind === 'leaf'
    ? rounded(tree.value)
    : [tree.feature, rounded(tree.threshold), writeTree(tree.low), writeTree(tree.high)];
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
