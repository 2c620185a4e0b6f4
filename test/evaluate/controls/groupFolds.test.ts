import { expect, test } from 'vitest';
import { dealGroups as dealExamples } from '../../../src/evaluate/controls/groupFolds.ts';

/** Where labels are of no interest. */
const dealGroups = (groupIds: readonly string[], folds: number, seed: number) =>
  dealExamples(
    groupIds.map((groupId) => ({ groupId, positive: true })),
    folds,
    seed,
  );

const groups = Array.from({ length: 40 }, (_, i) => `g${i}`);
const idsOfExamples = groups.flatMap((group, i) => new Array<string>(1 + (i % 7)).fill(group));

test('folds are balanced by examples', () => {
  const { count, foldOf } = dealGroups(idsOfExamples, 5, 1);
  const sizes = [0, 0, 0, 0, 0];
  for (const id of idsOfExamples) sizes[foldOf(id)]++;
  expect(count).toBe(5);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test('the order of examples does not matter, the seed does', () => {
  const foldsFor = (ids: readonly string[], seed: number) => {
    const { foldOf } = dealGroups(ids, 5, seed);
    return groups.map(foldOf);
  };
  expect(foldsFor(idsOfExamples.toReversed(), 1)).toEqual(foldsFor(idsOfExamples, 1));
  expect(foldsFor(idsOfExamples, 2)).not.toEqual(foldsFor(idsOfExamples, 1));
});

test('never more folds than groups', () => {
  expect(dealGroups(['a', 'b', 'b'], 5, 1).count).toBe(2);
  expect(dealGroups(['a', 'a'], 5, 1).count).toBe(1);
  expect(dealGroups([], 5, 1).count).toBe(0);
});

test('unseen groups spread over the folds, each always to the same one', () => {
  const { foldOf } = dealGroups(idsOfExamples, 4, 1);
  const other = dealGroups(idsOfExamples.slice(0, 50), 4, 1);
  const sizes = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) {
    const fold = foldOf(`unseen ${i}`);
    expect(other.foldOf(`unseen ${i}`)).toBe(fold);
    sizes[fold]++;
  }
  // Binomial(4000, ¼): standard deviation 27.
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(130);
});

test('folds have equally many examples of either class, also where each group is a single example', () => {
  for (let seed = 0; seed < 20; seed++) {
    const examples = Array.from({ length: 60 }, (_, i) => ({ groupId: `pair ${i}`, positive: i % 3 === 0 }));
    const { foldOf } = dealExamples(examples, 5, seed);
    const counts = [0, 1, 2, 3, 4].map((fold) => {
      const inFold = examples.filter(({ groupId }) => foldOf(groupId) === fold);
      return { positives: inFold.filter(({ positive }) => positive).length, all: inFold.length };
    });
    expect(counts).toEqual(new Array(5).fill({ positives: 4, all: 12 }));
  }
});
