import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { indistinctLetters, lettersOf } from '../../src/evaluate/indistinctLetters.ts';
import { accuracy } from '../../src/metrics/accuracy.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

function letters(count: number, distinct: readonly (readonly [number, number])[]): string[] {
  return lettersOf(count, (one, other) =>
    distinct.some(([a, b]) => (a === one && b === other) || (a === other && b === one)),
  );
}

test('letters say exactly which pairs are distinct', () => {
  expect(letters(1, [])).toEqual(['a']);
  expect(letters(3, [])).toEqual(['a', 'a', 'a']);
  // Only the ends of a chain are told apart.
  expect(letters(3, [[0, 2]])).toEqual(['a', 'ab', 'b']);
  expect(letters(2, [[0, 1]])).toEqual(['a', 'b']);
  // Neighbours told apart, ends not: no order of places is needed.
  expect(
    letters(3, [
      [0, 1],
      [1, 2],
    ]),
  ).toEqual(['a', 'b', 'a']);
});

test('every pair shares a letter if and only if it is not distinct, in random graphs', () => {
  const random = createRandom(5, 'letters');
  for (let trial = 0; trial < 200; trial++) {
    const count = 2 + Math.floor(random.next() * 6);
    const distinct: [number, number][] = [];
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) if (random.next() < 0.4) distinct.push([one, other]);
    const found = letters(count, distinct);
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        const shares = [...found[one]].some((letter) => found[other].includes(letter));
        const isDistinct = distinct.some(([a, b]) => a === one && b === other);
        expect(shares).toBe(!isDistinct);
      }
    }
  }
});

test('four predictors that are equally good are told apart in at most 5 % of the trials', async () => {
  const random = createRandom(11, 'null');
  const trials = 300;
  const rows = 120;
  let alarms = 0;
  for (let trial = 0; trial < trials; trial++) {
    const tables = Array.from({ length: 4 }, () =>
      createScoreTable({
        clusterOf: Int32Array.from({ length: rows }, (_, row) => row),
        clusterCount: rows,
        columns: {
          label: new Float64Array(rows).fill(1),
          decision: Float64Array.from({ length: rows }, () => Number(random.next() < 0.8)),
        },
      }),
    );
    const found = await indistinctLetters(tables, accuracy, { seed: trial });
    if (new Set(found).size > 1) alarms += 1;
  }
  // Two standard errors above nominal: 300·.05 + 2·√(300·.05·.95) = 22.5.
  expect(alarms).toBeLessThanOrEqual(22);
});
