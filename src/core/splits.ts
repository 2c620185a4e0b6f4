import { type Split, splitSchema } from './context.ts';
import { UsageError } from './errors.ts';
import { hashUniform } from './random.ts';

export type SplitFractions = Readonly<Record<Split, number>>;

export const defaultFractions: SplitFractions = { train: 0.7, validation: 0.15, test: 0.15 };

/**
 * Gives every group to one split, so that no group stands on two sides and the record counts come near the
 * fractions: the groups, in an order that depends only on seed and group id, go one by one to the split that is
 * furthest below its share. The same groups and sizes give the same splits in whatever order the records come;
 * a changed set of groups may move others. A split with a fraction above 0 gets at least one group.
 * @param groupSizes records by group id.
 * @throws UsageError on fractions that don't sum to 1, and when there are fewer groups than splits.
 */
export function assignSplits(
  groupSizes: ReadonlyMap<string, number>,
  { seed, fractions = defaultFractions }: { seed: number; fractions?: SplitFractions },
): Map<string, Split> {
  const wanted = checkedSplits(fractions, groupSizes.size);
  const groups = [...groupSizes.keys()]
    .map((id) => ({ id, position: hashUniform(seed, id) }))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const total = [...groupSizes.values()].reduce((sum, size) => sum + size, 0);
  const missing = new Map(wanted.map((split) => [split, fractions[split] * total]));
  const assigned = new Map<string, Split>();
  for (const { id } of groups) {
    const split = wanted.reduce((best, next) =>
      lookUp(missing, next) > lookUp(missing, best) ? next : best,
    );
    assigned.set(id, split);
    missing.set(split, lookUp(missing, split) - lookUp(groupSizes, id));
  }
  fillEmptySplits(wanted, assigned, groupSizes);
  return assigned;
}

function checkedSplits(fractions: SplitFractions, groups: number): Split[] {
  const values = splitSchema.options.map((split) => fractions[split]);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.some((value) => !(value >= 0)) || Math.abs(sum - 1) > 1e-6) {
    throw new UsageError(`split fractions must be 0 or more and sum to 1, got ${values.join(', ')}`, {
      advice: 'for example 0.7, 0.15, 0.15 for train, validation, test',
    });
  }
  const wanted = splitSchema.options.filter((split) => fractions[split] > 0);
  if (groups >= wanted.length) return wanted;
  throw new UsageError(`${groups} ${groups === 1 ? 'group' : 'groups'} can't fill ${wanted.length} splits`, {
    advice: 'a group is never cut in two: use fewer splits, or records of more groups',
  });
}

/** With few groups a small split can come away with nothing: it gets the smallest group of the one that has most. */
function fillEmptySplits(
  wanted: readonly Split[],
  assigned: Map<string, Split>,
  groupSizes: ReadonlyMap<string, number>,
): void {
  for (const empty of wanted) {
    const groupsOf = (split: Split) => [...assigned].filter(([, owner]) => owner === split).map(([id]) => id);
    if (groupsOf(empty).length > 0) continue;
    const richest = wanted
      .map(groupsOf)
      .reduce((most, groups) => (groups.length > most.length ? groups : most));
    assigned.set(
      richest.reduce((smallest, id) =>
        lookUp(groupSizes, id) < lookUp(groupSizes, smallest) ? id : smallest,
      ),
      empty,
    );
  }
}

function lookUp<Key>(map: ReadonlyMap<Key, number>, key: Key): number {
  return map.get(key) ?? 0;
}
