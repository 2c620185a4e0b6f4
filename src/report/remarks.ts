import { formatCount } from '../core/formatCount.ts';
import type { Results, TaskReport } from '../core/run.ts';

import { formatEstimate } from './format.ts';
import { plainText } from './plainText.ts';

/** What a reader must know before the numbers: how the data were used, what was left out, what failed. */
export function remarksOf(results: Results, report: TaskReport): string[] {
  const { leakage, notCovered } = report.leftOut;
  const remarks = results.dataset.notes.map((note) => `note: ${plainText(note)}`);
  if (results.student.note) remarks.push(`student: ${plainText(results.student.note)}`);
  if (results.leakageAllowed) {
    remarks.push('WARNING: examples that the student was trained on are scored (--allow-leakage)');
  }
  if (leakage > 0)
    remarks.push(`left out: ${formatCount(leakage, 'example')} that the student was trained on`);
  if (notCovered > 0) {
    remarks.push(
      `left out: ${formatCount(notCovered, 'example')} that the student has no recorded answer for`,
    );
  }
  const controls = Object.values(report.controls);
  const isUnfitted = controls.every(({ metrics }) => metrics[report.primaryMetric]?.estimate == null);
  if (controls.length > 0 && isUnfitted) {
    remarks.push(
      'note: too few records, or labels of one kind only, to fit the shortcuts: they have no scores',
    );
  }
  const compared = report.teacher?.[report.primaryMetric].n;
  if (compared !== undefined && compared < report.n) {
    remarks.push(
      `teacher: scored on ${compared} of ${formatCount(report.n, 'example')}; differences are about those that both answered`,
    );
  }
  if (report.errors > 0) {
    const kinds = Object.entries(report.errorKinds).map(([kind, count]) => `${kind} ${count}`);
    remarks.push(
      `ERRORS: ${formatCount(report.errors, 'example')} without an answer (${kinds.join(', ')}); not in the scores below`,
    );
  }
  const { abstained, calledAccuracy } = report.metrics;
  if (abstained !== undefined && abstained.estimate !== null) {
    remarks.push(
      `too close to call: ${formatEstimate(abstained)} of ${formatCount(abstained.n, 'example')}; accuracy on the ${calledAccuracy.n} others ${formatEstimate(calledAccuracy)}`,
    );
  }
  const laterErrors = report.repeats?.errors.slice(1).reduce((sum, count) => sum + count, 0) ?? 0;
  if (laterErrors > 0) {
    remarks.push(
      `ERRORS: ${formatCount(laterErrors, 'answer')} missing in the repeats after the first (${report.repeats?.errors.join(', ')} by repeat)`,
    );
  }
  const { requests, maximumCostUsd } = report.usage.unanswered;
  if (requests > 0) {
    const amount = maximumCostUsd === null ? '' : `, at most $${maximumCostUsd.toFixed(4)}`;
    remarks.push(
      `cost: ${formatCount(requests, 'request')} without an answer may have been billed${amount}; counted in the budget`,
    );
  }
  return remarks;
}
