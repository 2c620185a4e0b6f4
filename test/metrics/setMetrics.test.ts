import { expect, test } from 'vitest';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { setMetrics } from '../../src/metrics/setMetrics.ts';

const { precision, recall, f1 } = setMetrics('skill', 'skills', {
  named: 'named',
  namedRight: 'namedRight',
  wanted: 'wanted',
  wantedFound: 'wantedFound',
});

function table(rows: readonly (readonly [number, number, number, number])[]) {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]);
  return createScoreTable({
    clusterOf: Int32Array.from(rows, (_, row) => row),
    clusterCount: rows.length,
    columns: { named: column(0), namedRight: column(1), wanted: column(2), wantedFound: column(3) },
  });
}

const values = (of: ReturnType<typeof table>, weights?: number[]) =>
  [precision, recall, f1].map((metric) => metric.prepare(of)(weights));

test('counts are summed first: by hand', () => {
  // named 4 + 1 = 5, right 3 + 0 = 3; wanted 6 + 2 = 8, found 3 + 1 = 4. P = .6, R = .5, F1 = .6/1.1.
  expect(
    values(
      table([
        [4, 3, 6, 3],
        [1, 0, 2, 1],
      ]),
    ),
  ).toEqual([0.6, 0.5, (2 * 0.6 * 0.5) / 1.1]);
});

test('weights repeat clusters, unscored rows are skipped', () => {
  // The first cluster twice: 8 named, 6 right; 12 wanted, 6 found.
  const scored = table([
    [4, 3, 6, 3],
    [1, 0, 2, 1],
    [Number.NaN, 0, 2, 0],
  ]);
  expect(values(scored, [2, 0, 5])).toEqual([0.75, 0.5, 0.6]);
  expect(values(scored)).toEqual(
    values(
      table([
        [4, 3, 6, 3],
        [1, 0, 2, 1],
      ]),
    ),
  );
});

test('nothing named where something is wanted is an F1 of 0; nothing at all is undefined', () => {
  expect(values(table([[0, 0, 3, 0]]))).toEqual([null, 0, 0]);
  expect(values(table([[2, 0, 0, 0]]))).toEqual([0, null, 0]);
  expect(values(table([[0, 0, 0, 0]]))).toEqual([null, null, null]);
  expect(values(table([[2, 0, 2, 0]]))).toEqual([0, 0, 0]);
});
