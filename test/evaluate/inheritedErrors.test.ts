import { expect, test } from 'vitest';
import { errorColumns, observeErrors, reportInheritedErrors } from '../../src/evaluate/inheritedErrors.ts';
import { ObservationColumns } from '../../src/evaluate/observationColumns.ts';

const checklist = { unit: 'example', check: () => null };

/** Each row is an example of its own record: student right?, teacher right?, same answer? */
function reportOf(rows: readonly (readonly [string | undefined, string | undefined, number | null])[]) {
  const columns = new ObservationColumns(errorColumns, rows.length);
  for (const [student, teacher, same] of rows) columns.append(observeErrors(student, teacher, same));
  const clusterOf = Int32Array.from(rows, (_, index) => index);
  return reportInheritedErrors(checklist, columns.table(clusterOf, rows.length));
}

const times = <Row>(count: number, row: Row) => Array.from({ length: count }, () => row);

test('the 2 × 2 table of errors, its rates and its ratio by hand', () => {
  const report = reportOf([
    ...times(3, ['0', '0', 1] as const),
    ['0', '0', 0],
    ...times(6, ['1', '0', 0] as const),
    ...times(8, ['0', '1', 0] as const),
    ...times(82, ['1', '1', 1] as const),
    // Without an answer of both there is nothing to compare.
    [undefined, '0', null],
    ['0', undefined, null],
  ]);
  expect(report).toMatchObject({
    unit: 'example',
    n: 100,
    records: 100,
    bothWrong: 4,
    onlyTeacherWrong: 6,
    onlyStudentWrong: 8,
    bothRight: 82,
    sameWrongAnswer: 3,
    rates: {
      errorRateWhereTeacherWrong: { estimate: 0.4, n: 10 },
      teacherErrorRate: { estimate: 0.1, n: 100 },
      inheritedShare: { estimate: 4 / 12, n: 12 },
    },
  });
  expect(report.rates['errorRateWhereTeacherRight'].estimate).toBeCloseTo(8 / 90, 14);
  expect(report.rates['riskRatio'].estimate).toBeCloseTo(0.4 / (8 / 90), 12);
  expect(report.rates['riskRatio'].low).toBeGreaterThan(1);
});

test('a teacher that is never wrong has no errors to hand on: null with the reason', () => {
  const report = reportOf(times(5, ['0', '1', 0] as const));
  for (const rate of ['errorRateWhereTeacherWrong', 'riskRatio']) {
    expect(report.rates[rate]).toMatchObject({
      estimate: null,
      reason: 'the teacher is never wrong here',
    });
  }
  expect(report.rates['inheritedShare']).toMatchObject({ estimate: 0, n: 5 });
  expect(reportOf([]).rates['inheritedShare']).toMatchObject({ estimate: null, n: 0 });
});

test('several units an example, and what is left out has no wrong answer that could be the same', () => {
  expect(observeErrors('0011', '0101', 0)).toEqual({
    bothWrong: 1,
    onlyStudentWrong: 1,
    onlyTeacherWrong: 1,
    bothRight: 1,
    sameWrongAnswer: 0,
  });
  expect(observeErrors('01', '010', 1)).toBeUndefined();
  expect(observeErrors('', '', 1)).toMatchObject({ bothRight: 0, sameWrongAnswer: 0 });
});
