import type { Difference } from '../core/estimate.ts';
import type { TaskReport } from '../core/run.ts';
import { formatDifference, formatNumber } from './format.ts';
import { strongestOf } from './resultRows.ts';

/**
 * What the run says in one sentence: student against teacher by the primary metric's interval and margin, and
 * against the strongest shortcut.
 */
export function verdictSentence(report: TaskReport, metricTitle: string): string {
  const parts = [
    againstTeacher(report, metricTitle),
    againstControl(report, metricTitle),
    ...weakSubsets(report, metricTitle),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `${parts.join('; ')}.` : 'nothing to compare with.';
}

function againstTeacher(report: TaskReport, metricTitle: string): string | undefined {
  const difference = report.comparison?.[report.primaryMetric];
  if (!report.teacher) return 'no teacher to compare with';
  if (!difference || difference.difference === null) return 'not comparable with the teacher';
  return `${opening(difference)}: ${metricTitle} ${formatDifference(difference)}, margin ${formatNumber(difference.margin ?? 0)}`;
}

function opening(difference: Difference): string {
  switch (difference.verdict) {
    case 'as good or better':
      return 'as good as the teacher or better';
    case 'worse':
      return 'worse than the teacher';
    default:
      return difference.note
        ? `undecided against the teacher (${difference.note})`
        : 'undecided against the teacher';
  }
}

function againstControl(report: TaskReport, metricTitle: string): string | undefined {
  const { strongestControl } = report;
  if (!strongestControl || strongestControl.difference.difference === null) return undefined;
  const { id, difference } = strongestControl;
  const title = report.controls[id]?.title ?? id;
  const amount = `${metricTitle} ${formatDifference(difference)}`;
  if (difference.low !== null && difference.low > 0) {
    return `better than the strongest shortcut (${title}): ${amount}`;
  }
  if (difference.high !== null && difference.high < 0) {
    return `worse than the strongest shortcut (${title}): ${amount}`;
  }
  return `undecided against the strongest shortcut (${title}): ${amount}`;
}

/** Parts of the examples on which a shortcut fitted on them alone does better than the student. */
function weakSubsets(report: TaskReport, metricTitle: string): string[] {
  return Object.values(report.subsets)
    .filter(({ n }) => n < report.n)
    .flatMap(({ title, metrics, controls }) => {
      const strongest = strongestOf(controls, report.primaryMetric);
      const student = metrics[report.primaryMetric];
      if (!strongest || !student || student.estimate === null) return [];
      const isAhead = student.higherIsBetter
        ? strongest.value > student.estimate
        : strongest.value < student.estimate;
      if (!isAhead) return [];
      const [own, other] = [student.estimate, strongest.value].map((value) =>
        formatNumber(value, { digits: 3 }),
      );
      const name = report.controls[strongest.id]?.title ?? strongest.id;
      return [`on ${title} a shortcut is ahead (${name}: ${metricTitle} ${other}, student ${own})`];
    });
}
