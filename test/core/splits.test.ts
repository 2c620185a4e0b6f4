import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { createRandom } from '../../src/core/random.ts';
import { assignSplits } from '../../src/core/splits.ts';

const groups = (sizes: readonly number[]) => new Map(sizes.map((size, index) => [`g${index}`, size]));

function recordsBySplit(sizes: ReadonlyMap<string, number>, splits: ReadonlyMap<string, string>) {
  const counts: Record<string, number> = { train: 0, validation: 0, test: 0 };
  for (const [id, split] of splits) counts[split] += sizes.get(id) ?? Number.NaN;
  return counts;
}

test('the same seed gives the same splits in whatever order the groups come; another seed gives others', () => {
  const sizes = groups(Array.from({ length: 60 }, (_, index) => 1 + (index % 5)));
  const first = assignSplits(sizes, { seed: 17 });
  const shuffled = new Map(createRandom(1).shuffle([...sizes]));
  expect(new Map([...assignSplits(shuffled, { seed: 17 })].sort())).toEqual(new Map([...first].sort()));
  expect([...assignSplits(sizes, { seed: 18 })].sort()).not.toEqual([...first].sort());
});

test('record counts come within the largest group of the fractions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 30, maxLength: 80 }),
      fc.integer(),
      (list, seed) => {
        const sizes = groups(list);
        const splits = assignSplits(sizes, { seed, fractions: { train: 0.6, validation: 0.2, test: 0.2 } });
        expect(splits.size).toBe(list.length);
        const total = list.reduce((sum, size) => sum + size, 0);
        const counts = recordsBySplit(sizes, splits);
        for (const [split, fraction] of [
          ['train', 0.6],
          ['validation', 0.2],
          ['test', 0.2],
        ] as const) {
          expect(Math.abs(counts[split] - fraction * total)).toBeLessThanOrEqual(2 * Math.max(...list));
        }
      },
    ),
  );
});

test('every split that is asked for gets a group, a fraction of 0 none', () => {
  expect(new Set(assignSplits(groups([1, 1, 1]), { seed: 3 }).values())).toEqual(
    new Set(['train', 'validation', 'test']),
  );
  const two = assignSplits(groups([50, 1]), { seed: 3, fractions: { train: 0.9, validation: 0, test: 0.1 } });
  expect(two).toEqual(
    new Map([
      ['g0', 'train'],
      ['g1', 'test'],
    ]),
  );
});

test('fractions that make no sense, or too few groups, are usage errors', () => {
  for (const fractions of [
    { train: 0.7, validation: 0.7, test: 0.1 },
    { train: 1.2, validation: -0.2, test: 0 },
    { train: Number.NaN, validation: 0.5, test: 0.5 },
  ]) {
    expect(() => assignSplits(groups([1, 1, 1]), { seed: 1, fractions })).toThrow(UsageError);
  }
  expect(() => assignSplits(groups([9, 9]), { seed: 1 })).toThrow(/2 groups can't fill 3 splits/);
});
