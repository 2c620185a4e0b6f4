import { fitGradientBoosting } from '../../learners/gradientBoosting.ts';
import { type BoostingNotation, writeBoosting } from '../../learners/treeNotation.ts';

const trees = { treeCount: 80, maximumDepth: 4, learningRate: 0.1, minimumLeafRows: 5, maximumBins: 64 };

/** A résumé's layout, see `layoutFeatures`, and the collection that it is of. */
export interface CollectedLayout {
  readonly collection: string;
  readonly layout: Float64Array;
}

/** For each collection the trees that tell its résumés from those of the others; null where it is the only one. */
export function fitLikeness(
  layouts: readonly CollectedLayout[],
  seed: number,
): Map<string, BoostingNotation | null> {
  const collections = [...new Set(layouts.map(({ collection }) => collection))];
  if (collections.length === 1) return new Map([[collections[0], null]]);
  const rows = layouts.map(({ layout }) => layout);
  return new Map(
    collections.map((name) => {
      const labels = layouts.map(({ collection }) => collection === name);
      return [name, writeBoosting(fitGradientBoosting(rows, labels, { ...trees, seed }))];
    }),
  );
}
