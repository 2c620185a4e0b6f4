import type { FeatureBins } from './featureBins.ts';

interface Leaf {
  readonly kind: 'leaf';
  readonly value: number;
}

interface Split {
  readonly kind: 'split';
  readonly feature: number;
  /** Rows with a value up to this one go to `low`. */
  readonly threshold: number;
  readonly low: RegressionTree;
  readonly high: RegressionTree;
}

export type RegressionTree = Leaf | Split;

export interface RegressionTreeOptions {
  readonly maximumDepth: number;
  readonly minimumLeafRows: number;
  /** What a leaf with these rows answers; by default the mean of their targets. */
  readonly leafValue?: (rows: Int32Array) => number;
  /** The features to split by; default: all. */
  readonly features?: readonly number[];
}

/**
 * A tree grown greedily on the rows listed in `rows`: each node takes the split that lowers the squared error
 * of the targets most, that is, with the greatest
 *
 *   n_low · n_high · (mean_low − mean_high)² / (n_low + n_high).
 *
 * Within a node this is Friedman's improvement score too (Greedy Function Approximation, 2001, eq. 35), so the
 * same splits win as under scikit-learn's `friedman_mse`. Of equal gains the first feature and lowest threshold
 * win. A node of equal targets is not split.
 */
export function growRegressionTree(
  bins: FeatureBins,
  rows: Int32Array,
  targets: Float64Array,
  options: RegressionTreeOptions,
): RegressionTree {
  const { maximumDepth, minimumLeafRows, leafValue = (leaf) => meanOf(leaf, targets) } = options;
  const features = options.features ?? bins.binOf.map((_, feature) => feature);
  const split = maximumDepth > 0 ? bestSplit(bins, rows, targets, minimumLeafRows, features) : null;
  if (split === null) return { kind: 'leaf', value: leafValue(rows) };
  const { feature, bin, threshold } = split;
  const binOf = bins.binOf[feature];
  const grow = (side: Int32Array) =>
    growRegressionTree(bins, side, targets, { ...options, maximumDepth: maximumDepth - 1 });
  return {
    kind: 'split',
    feature,
    threshold,
    low: grow(rows.filter((row) => binOf[row] <= bin)),
    high: grow(rows.filter((row) => binOf[row] > bin)),
  };
}

/** The tree's answer to a row. */
export function predictTree(tree: RegressionTree, row: ArrayLike<number>): number {
  let node = tree;
  while (node.kind === 'split') node = row[node.feature] <= node.threshold ? node.low : node.high;
  return node.value;
}

function meanOf(rows: Int32Array, targets: Float64Array): number {
  return rows.reduce((sum, row) => sum + targets[row], 0) / rows.length;
}

interface BestSplit {
  readonly feature: number;
  /** Rows of this bin and below go low. */
  readonly bin: number;
  readonly threshold: number;
}

function bestSplit(
  { binOf, lowest, highest }: FeatureBins,
  rows: Int32Array,
  targets: Float64Array,
  minimumLeafRows: number,
  features: readonly number[],
): BestSplit | null {
  const count = rows.length;
  if (count < 2 * minimumLeafRows || rows.every((row) => targets[row] === targets[rows[0]])) return null;
  // Gathered once: every feature reads them in this order.
  const nodeTargets = Float64Array.from(rows, (row) => targets[row]);
  const total = nodeTargets.reduce((sum, target) => sum + target, 0);
  let best: BestSplit | null = null;
  let bestGain = -Infinity;
  for (const feature of features) {
    const bins = binOf[feature];
    const binCount = lowest[feature].length;
    const counts = new Int32Array(binCount);
    const sums = new Float64Array(binCount);
    for (let i = 0; i < count; i++) {
      const bin = bins[rows[i]];
      counts[bin]++;
      sums[bin] += nodeTargets[i];
    }
    let lowCount = 0;
    let lowSum = 0;
    let last = 0;
    for (let bin = 0; bin < binCount; bin++) {
      if (counts[bin] === 0) continue;
      const highCount = count - lowCount;
      if (highCount < minimumLeafRows) break;
      if (lowCount >= minimumLeafRows && lowCount > 0) {
        // n_low n_high (mean_low − mean_high)², which is the gain times n.
        const gain = (highCount * lowSum - lowCount * (total - lowSum)) ** 2 / (lowCount * highCount);
        if (gain > bestGain) {
          bestGain = gain;
          // Midway between the values that the node's own rows have.
          best = { feature, bin: last, threshold: midway(highest[feature][last], lowest[feature][bin]) };
        }
      }
      lowCount += counts[bin];
      lowSum += sums[bin];
      last = bin;
    }
  }
  return best;
}

/** The middle of a < b, itself below b. Halved before adding, as scikit-learn does, so that it can't overflow. */
function midway(a: number, b: number): number {
  const middle = a / 2 + b / 2;
  return middle < b ? middle : a;
}
