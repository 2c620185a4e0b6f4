import { createRandom, hashUniform } from '../../core/random.ts';

/** Which of `count` folds a group belongs to: a pure function, also of groups that it was not made of. */
export interface GroupFolds {
  readonly count: number;
  foldOf(groupId: string): number;
}

/** A group, or a fold, in numbers of examples. */
interface ClassCounts {
  positives: number;
  negatives: number;
}

/**
 * Deals the groups out to folds of about equally many examples, and equally many of either class: in seeded
 * random order, large groups first, each to the fold that has the fewest examples of the classes that it brings.
 * Without that balance, what is left outside a fold would have fewer positives the more of them are inside, and
 * a control that knows nothing but their share would do worse than chance.
 *
 * Neither the order of the examples nor that of the groups matters. A group not among them gets a fold by hash.
 * @param folds how many are wanted; there are never more than groups.
 */
export function dealGroups(
  examples: readonly { readonly groupId: string; readonly positive: boolean }[],
  folds: number,
  seed: number,
): GroupFolds {
  const sizes = new Map<string, ClassCounts>();
  for (const { groupId, positive } of examples) {
    const counts = sizes.get(groupId) ?? { positives: 0, negatives: 0 };
    counts[positive ? 'positives' : 'negatives'] += 1;
    sizes.set(groupId, counts);
  }
  const groups = createRandom(seed, 'control folds')
    .shuffle([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)))
    .sort(([, a], [, b]) => total(b) - total(a));
  const count = Math.min(folds, groups.length);
  const inFold = Array.from({ length: count }, (): ClassCounts => ({ positives: 0, negatives: 0 }));
  const dealt = new Map<string, number>();
  for (const [groupId, size] of groups) {
    const fold = bestFold(inFold, size);
    inFold[fold].positives += size.positives;
    inFold[fold].negatives += size.negatives;
    dealt.set(groupId, fold);
  }
  return {
    count,
    foldOf: (groupId) => dealt.get(groupId) ?? Math.floor(hashUniform(seed, groupId) * count),
  };
}

/** The fold that adds least to Σ positives² + Σ negatives² over the folds; of equals the smallest, then the first. */
function bestFold(inFold: readonly ClassCounts[], { positives, negatives }: ClassCounts): number {
  const crowding = inFold.map((fold) => positives * fold.positives + negatives * fold.negatives);
  let best = 0;
  for (let fold = 1; fold < inFold.length; fold++) {
    const isLess = crowding[fold] - crowding[best] || total(inFold[fold]) - total(inFold[best]);
    if (isLess < 0) best = fold;
  }
  return best;
}

function total({ positives, negatives }: ClassCounts): number {
  return positives + negatives;
}
