import type { Estimate } from '../core/estimate.ts';
import type { ScoreTable } from '../core/metric.ts';
import type { Checklist, Observation } from '../core/task.ts';
import type { InheritedErrors } from '../core/teacherReadings.ts';
import { clusterSums } from '../metrics/clusterSums.ts';
import { observedRows } from '../metrics/observedRows.ts';
import { adjustedWilson } from '../stats/adjustedWilson.ts';
import { riskRatio } from '../stats/riskRatio.ts';

/** Of one example: units by who is wrong. */
export const errorColumns = [
  'bothWrong',
  'onlyStudentWrong',
  'onlyTeacherWrong',
  'bothRight',
  'sameWrongAnswer',
] as const;

/**
 * The 2 × 2 table of one example.
 * @param student and @param teacher `1` for every unit that is right, `0` for the others; undefined: no answer.
 * @param same whether the answers as a whole are the same; null: not known.
 */
export function observeErrors(
  student: string | undefined,
  teacher: string | undefined,
  same: number | null,
): Observation | undefined {
  if (student === undefined || teacher === undefined || student.length !== teacher.length) return undefined;
  const counts = { bothWrong: 0, onlyStudentWrong: 0, onlyTeacherWrong: 0, bothRight: 0 };
  for (let unit = 0; unit < student.length; unit++) {
    const [own, other] = [student[unit] === '1', teacher[unit] === '1'];
    if (own) counts[other ? 'bothRight' : 'onlyTeacherWrong'] += 1;
    else counts[other ? 'onlyStudentWrong' : 'bothWrong'] += 1;
  }
  return { ...counts, sameWrongAnswer: counts.bothWrong > 0 && same !== null ? same : 0 };
}

/** Whether the student is wrong where the teacher is, from a table of {@link errorColumns}. */
export function reportInheritedErrors({ unit }: Checklist, table: ScoreTable): InheritedErrors {
  const rows = observedRows(table, errorColumns);
  const [bothWrong, onlyStudentWrong, onlyTeacherWrong, bothRight, sameWrong] = errorColumns.map((name) => {
    const column = table.column(name);
    return clusterSums(table, rows, (row) => column[row]);
  });
  const teacherWrong = plus(bothWrong, onlyTeacherWrong);
  const teacherRight = plus(onlyStudentWrong, bothRight);
  const studentWrong = plus(bothWrong, onlyStudentWrong);
  const all = plus(teacherWrong, teacherRight);
  const never = (who: string) => `the ${who} is never wrong here`;
  return {
    unit,
    n: sum(all),
    records: new Set(Array.from(rows, (row) => table.clusterOf[row])).size,
    bothWrong: sum(bothWrong),
    onlyStudentWrong: sum(onlyStudentWrong),
    onlyTeacherWrong: sum(onlyTeacherWrong),
    bothRight: sum(bothRight),
    sameWrongAnswer: unit === 'example' ? sum(sameWrong) : null,
    rates: {
      errorRateWhereTeacherWrong: rate(bothWrong, teacherWrong, never('teacher')),
      errorRateWhereTeacherRight: rate(onlyStudentWrong, teacherRight, 'the teacher is never right here'),
      riskRatio: ratioOf(
        {
          exposedEvents: bothWrong,
          exposed: teacherWrong,
          otherEvents: onlyStudentWrong,
          others: teacherRight,
        },
        never('teacher'),
      ),
      teacherErrorRate: rate(teacherWrong, all, 'nothing is answered by both'),
      inheritedShare: rate(bothWrong, studentWrong, never('student')),
    },
  };
}

const described = { unscored: 0, higherIsBetter: false };
const noInterval = { estimate: null, low: null, high: null, method: 'none' };

function rate(hits: Float64Array, trials: Float64Array, whyNone: string): Estimate {
  const found = adjustedWilson(hits, trials);
  if (!found) return { ...described, ...noInterval, n: 0, reason: whyNone };
  const { estimate, low, high } = found;
  return { ...described, estimate, low, high, n: sum(trials), method: 'Wilson, design-effect adjusted' };
}

function ratioOf(counts: Parameters<typeof riskRatio>[0], whyNone: string): Estimate {
  const n = sum(counts.exposed) + sum(counts.others);
  const found = riskRatio(counts);
  if (!found) {
    const reason = sum(counts.exposed) === 0 ? whyNone : 'the teacher is never right here';
    return { ...described, ...noInterval, n, reason };
  }
  const { ratio, low, high } = found;
  const method = 'adjusted log interval, design-effect adjusted';
  const reason = 'infinite: the student is never wrong where the teacher is right';
  return { ...described, estimate: ratio, low, high, n, method, ...(ratio === null ? { reason } : {}) };
}

function plus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, cluster) => value + other[cluster]);
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
