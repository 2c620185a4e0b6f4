import type { ComparedRun, RunComparison, TaskComparison } from '../core/comparison.ts';
import { formatCount } from '../core/formatCount.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { formatDifference, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { plainText } from './plainText.ts';
import { shortName } from './shortName.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

/** The comparison as a person reads it on a terminal of `width` columns. */
export function comparisonReport(comparison: RunComparison, width: number): string {
  return Object.entries(comparison.tasks)
    .map(([task, report]) => (report ? taskText(task, comparison, report, width) : ''))
    .join('\n\n\n');
}

function taskText(task: string, comparison: RunComparison, report: TaskComparison, width: number): string {
  const [first, second] = namesOf(comparison);
  const ids = Object.keys(report.differences);
  const leftOut = report.onlyInRun + report.onlyInReference;
  const heading = [
    task,
    plainText(comparison.dataset),
    `${formatCount(report.records, 'record')}, ${formatCount(report.n, 'example')} in both`,
    ...(leftOut > 0 ? [`${formatCount(leftOut, 'example')} in one run only: left out`] : []),
  ].join(' · ');
  const rows = [
    { label: first, cells: ids.map((id) => formatEstimate(report.metrics[id])) },
    { label: second, cells: ids.map((id) => formatEstimate(report.reference[id])) },
    { label: 'difference', cells: ids.map((id) => formatDifference(report.differences[id])) },
    { label: 'p', cells: ids.map((id) => formatPValue(report.differences[id].pValue)) },
  ];
  return [
    wrapText(heading, width),
    textTable(ids.map(metricTitle), rows, width),
    ...(report.notCompared ? [wrapText(notCompared(report.notCompared), width)] : []),
    wrapText(`verdict  ${verdict(first, second, report)}`, width, 9),
  ].join('\n\n');
}

function notCompared({ metrics, reason }: NonNullable<TaskComparison['notCompared']>): string {
  return `not compared: ${metrics.map(metricTitle).join(', ')}: ${plainText(reason)}`;
}

/** The students; where both runs are of the same one, with what tells the runs apart. */
function namesOf({ run, reference }: RunComparison): [string, string] {
  const [first, second] = [shortName(run.student), shortName(reference.student)];
  if (first !== second) return [first, second];
  if (run.runId === reference.runId) return [`${first} (this run)`, `${second} (the same run)`];
  const digest = ({ runId }: ComparedRun) => plainText(runId.split('-').at(-1) ?? runId);
  return [`${first} (${digest(run)})`, `${second} (${digest(reference)})`];
}

function verdict(first: string, second: string, report: TaskComparison): string {
  const difference = report.differences[report.primaryMetric];
  if (!difference || difference.difference === null) return 'not comparable: no common scores.';
  const title = metricTitle(report.primaryMetric);
  const judged =
    difference.verdict === 'as good or better'
      ? `${first} is as good as ${second} or better`
      : difference.verdict === 'worse'
        ? `${first} is worse than ${second}`
        : `undecided between ${first} and ${second}`;
  const note = difference.note ? ` (${difference.note})` : '';
  // Where the runs never differ, nothing tells how much they could: no effect size is named.
  const effect = difference.minimumDetectableEffect ?? 0;
  const detectable =
    effect > 0 ? `; a true difference of ${formatNumber(effect)} would be found with power .8` : '';
  return `${judged}${note}: ${title} ${formatDifference(difference)}, margin ${formatNumber(difference.margin ?? 0)}${detectable}.`;
}
