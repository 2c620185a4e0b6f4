import { expect, test } from 'vitest';
import type { SliceAttributes } from '../../../src/core/slices.ts';
import { reportSlices } from '../../../src/evaluate/slices/reportSlices.ts';
import { SliceColumns } from '../../../src/evaluate/slices/sliceColumns.ts';
import { accuracy } from '../../../src/metrics/accuracy.ts';
import { createScoreTable } from '../../../src/metrics/scoreTable.ts';

const task = { metrics: [accuracy], primaryMetric: 'accuracy' };

interface Row {
  readonly attributes: SliceAttributes;
  readonly student: boolean;
  readonly teacher: boolean;
}

/** Every row a record of its own, all of them matches. */
function inputOf(rows: readonly Row[]) {
  const columns = new SliceColumns(rows.length);
  for (const { attributes } of rows) columns.append(attributes);
  const tableOf = (isRight: (row: Row) => boolean) =>
    createScoreTable({
      clusterOf: Int32Array.from(rows, (_, index) => index),
      clusterCount: rows.length,
      columns: {
        label: new Float64Array(rows.length).fill(1),
        decision: Float64Array.from(rows, (row) => Number(isRight(row))),
      },
    });
  return {
    task,
    columns,
    student: tableOf(({ student }) => student),
    teacher: tableOf((row) => row.teacher),
  };
}

function rowsOf(count: number, wording: string | undefined, studentRight: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    attributes: wording === undefined ? {} : { wording },
    student: index < studentRight,
    teacher: true,
  }));
}

const options = { seed: 1, resamples: 500, minimumRecords: 30 };

test('large slices stand alone, small ones together, and what says nothing is counted', async () => {
  const report = await reportSlices(
    inputOf([
      ...rowsOf(40, 'plain', 30),
      ...rowsOf(20, 'rare', 20),
      ...rowsOf(15, 'odd', 0),
      ...rowsOf(7, undefined, 7),
    ]),
    options,
  );
  expect(report).toMatchObject({ metric: 'accuracy', minimumRecords: 30, tests: 2 });
  const [wording] = report?.dimensions ?? [];
  expect(wording).toMatchObject({ dimension: 'wording', unknown: 7, tooSmall: { slices: 0 } });
  expect(wording.slices).toMatchObject([
    { value: 'plain', n: 40, records: 40, student: { estimate: 0.75 }, teacher: { estimate: 1 } },
    { value: null, title: 'other', folded: 2, n: 35, student: { estimate: 20 / 35 } },
  ]);
  // Ten and fifteen discordant examples, all against the student: exact McNemar 2·2⁻¹⁰ and 2·2⁻¹⁵; Holm doubles the smaller.
  const [plain, other] = wording.slices.map(({ difference }) => difference);
  expect(plain?.difference).toBeCloseTo(-0.25, 14);
  expect(plain?.pValue).toBeCloseTo(2 ** -9, 14);
  expect(plain?.adjustedPValue).toBeCloseTo(2 ** -9, 14);
  expect(other?.adjustedPValue).toBeCloseTo(2 * 2 ** -14, 14);
});

test('small slices that stay small together are only counted', async () => {
  const report = await reportSlices(
    inputOf([...rowsOf(40, 'plain', 30), ...rowsOf(30, 'other', 3), ...rowsOf(5, 'rare', 5)]),
    options,
  );
  const [wording] = report?.dimensions ?? [];
  expect(wording.slices.map(({ value }) => value)).toEqual(['other', 'plain']);
  expect(wording.tooSmall).toEqual({ slices: 1, records: 5, examples: 5 });
});

test('one slice that is everything, or none that is large enough, tells nothing apart', async () => {
  expect((await reportSlices(inputOf(rowsOf(40, 'plain', 30)), options))?.dimensions).toEqual([]);
  const many = Array.from({ length: 8 }, (_, index) => rowsOf(10, `style ${index}`, 5)).flat();
  expect((await reportSlices(inputOf(many), options))?.dimensions).toEqual([]);
  expect((await reportSlices(inputOf([]), options))?.dimensions).toEqual([]);
});

test('a teacher that answered few of a slice is not compared there', async () => {
  const rows = [...rowsOf(40, 'plain', 30), ...rowsOf(40, 'fancy', 30)];
  const { teacher, ...input } = inputOf(rows);
  // It has answered the plain ones, and ten of the others.
  const decision = teacher.column('decision').map((value, row) => (row < 50 ? value : Number.NaN));
  const part = createScoreTable({
    clusterOf: teacher.clusterOf,
    clusterCount: rows.length,
    columns: { label: teacher.column('label'), decision },
  });
  const report = await reportSlices({ ...input, teacher: part }, options);
  const [fancy, plain] = report?.dimensions[0].slices ?? [];
  expect(plain.difference).toMatchObject({ n: 40 });
  expect(fancy).toMatchObject({ value: 'fancy', student: { estimate: 0.75, n: 40 } });
  expect(fancy).not.toHaveProperty('difference');
  expect(fancy).not.toHaveProperty('teacher');
  expect(report?.tests).toBe(1);
});

test('of very many large slices the largest stand alone', async () => {
  const rows = Array.from({ length: 26 }, (_, index) => rowsOf(3 + index, `style ${index}`, 3)).flat();
  const report = await reportSlices(inputOf(rows), { seed: 1, resamples: 20, minimumRecords: 3 });
  const [wording] = report?.dimensions ?? [];
  expect(wording.slices).toHaveLength(25);
  // The two smallest, of 3 and 4 records.
  expect(wording.slices.at(-1)).toMatchObject({ value: null, folded: 2, n: 7 });
});
