import { createRandom } from '../core/random.ts';
import { assertBothClasses } from './bothClasses.ts';
import { binFeatures } from './featureBins.ts';
import { sigmoid } from './logistic.ts';
import { growRegressionTree, predictTree, type RegressionTree } from './regressionTree.ts';

export interface GradientBoosting {
  /** Log-odds before the first tree. */
  readonly initialScore: number;
  /** Leaf values already carry the learning rate. */
  readonly trees: readonly RegressionTree[];
  /** Probability of the positive class. */
  probability(row: ArrayLike<number>): number;
}

export interface GradientBoostingOptions {
  readonly treeCount?: number;
  readonly learningRate?: number;
  readonly maximumDepth?: number;
  readonly minimumLeafRows?: number;
  /** Share of the rows that each tree is grown on, drawn without replacement. */
  readonly subsample?: number;
  /** Share of the features that each tree may split by, drawn without replacement. */
  readonly featureShare?: number;
  /** A feature with more distinct values than this (at most 65,536) is cut at its quantiles. */
  readonly maximumBins?: number;
  /** Matters only where subsample or featureShare is below 1. */
  readonly seed: number;
}

/**
 * Gradient boosting of depth-limited trees under binary log loss: every tree fits the residuals y − p, and a
 * leaf answers with one Newton step, Σ(y − p) / Σ p(1 − p), times the learning rate. Defaults are
 * scikit-learn's `GradientBoostingClassifier`'s; where no two splits gain the same and no feature has more
 * distinct values than bins, the model is the same.
 * Source: Friedman, Greedy Function Approximation: A Gradient Boosting Machine (2001), algorithm 5.
 * @throws RangeError when a class has no row.
 */
export function fitGradientBoosting(
  rows: readonly ArrayLike<number>[],
  labels: readonly boolean[],
  {
    treeCount = 100,
    learningRate = 0.1,
    maximumDepth = 3,
    minimumLeafRows = 1,
    subsample = 1,
    featureShare = 1,
    maximumBins = 256,
    seed,
  }: GradientBoostingOptions,
): GradientBoosting {
  assertBothClasses(rows.length, labels);
  const bins = binFeatures(rows, maximumBins);
  const everyRow = rows.map((_, row) => row);
  const sampleSize = Math.max(1, Math.floor(subsample * rows.length));
  const everyFeature = bins.binOf.map((_, feature) => feature);
  const featureCount = Math.max(1, Math.round(featureShare * everyFeature.length));
  const random = createRandom(seed, 'gradientBoosting');
  const randomFeatures = createRandom(seed, 'gradientBoosting features');
  const positiveShare = labels.filter(Boolean).length / labels.length;
  const initialScore = Math.log(positiveShare / (1 - positiveShare));
  const scores = new Float64Array(rows.length).fill(initialScore);
  const residuals = new Float64Array(rows.length);

  function leafValue(leaf: Int32Array): number {
    let slope = 0;
    let curvature = 0;
    for (const row of leaf) {
      const residual = residuals[row];
      const probability = (labels[row] ? 1 : 0) - residual;
      slope += residual;
      curvature += probability * (1 - probability);
    }
    return curvature < 1e-150 ? 0 : (learningRate * slope) / curvature;
  }

  const trees: RegressionTree[] = [];
  for (let round = 0; round < treeCount; round++) {
    for (const row of everyRow) residuals[row] = (labels[row] ? 1 : 0) - sigmoid(scores[row]);
    const sample = sampleSize < rows.length ? random.shuffle(everyRow).slice(0, sampleSize) : everyRow;
    const tree = growRegressionTree(bins, Int32Array.from(sample), residuals, {
      maximumDepth,
      minimumLeafRows,
      leafValue,
      features:
        featureCount < everyFeature.length
          ? randomFeatures
              .shuffle(everyFeature)
              .slice(0, featureCount)
              .sort((a, b) => a - b)
          : everyFeature,
    });
    trees.push(tree);
    for (const row of everyRow) scores[row] += predictTree(tree, rows[row]);
  }

  return boostingOf(initialScore, trees);
}

/** The boosting whose log-odds are the mean of others'. */
export function averageBoosting(boostings: readonly GradientBoosting[]): GradientBoosting {
  const share = 1 / boostings.length;
  return boostingOf(
    boostings.reduce((sum, { initialScore }) => sum + initialScore * share, 0),
    boostings.flatMap(({ trees }) => trees.map((tree) => scaleTree(tree, share))),
  );
}

function boostingOf(initialScore: number, trees: readonly RegressionTree[]): GradientBoosting {
  return {
    initialScore,
    trees,
    probability: (row) =>
      sigmoid(trees.reduce((score, tree) => score + predictTree(tree, row), initialScore)),
  };
}

function scaleTree(tree: RegressionTree, factor: number): RegressionTree {
  return tree.kind === 'leaf'
    ? { kind: 'leaf', value: tree.value * factor }
    : { ...tree, low: scaleTree(tree.low, factor), high: scaleTree(tree.high, factor) };
}
