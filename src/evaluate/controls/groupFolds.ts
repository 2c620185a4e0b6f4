import { createRandom, hashUniform } from '../../core/random.ts';

/** Which of `count` folds a group belongs to: a pure function, also of groups that it was not made of. */
export interface GroupFolds {
  readonly count: number;
  foldOf(groupId: string): number;
}

/**
 * Deals the groups out to folds of about equally many examples: in seeded random order, large groups first, each
 * to the fold that has the fewest examples so far. Neither the order of `groupIds` nor that of the groups
 * matters. A group not among them gets a fold by hash.
 * @param groupIds one an example.
 * @param folds how many are wanted; there are never more than groups.
 */
export function dealGroups(groupIds: readonly string[], folds: number, seed: number): GroupFolds {
  const sizes = new Map<string, number>();
  for (const groupId of groupIds) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  const groups = createRandom(seed, 'control folds')
    .shuffle([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)))
    .sort(([, a], [, b]) => b - a);
  const count = Math.min(folds, groups.length);
  const foldSizes = new Array<number>(count).fill(0);
  const dealt = new Map<string, number>();
  for (const [groupId, size] of groups) {
    const smallest = foldSizes.indexOf(Math.min(...foldSizes));
    foldSizes[smallest] += size;
    dealt.set(groupId, smallest);
  }
  return {
    count,
    foldOf: (groupId) => dealt.get(groupId) ?? Math.floor(hashUniform(seed, groupId) * count),
  };
}
