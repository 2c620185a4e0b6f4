import type { Difference, Estimates } from '../core/run.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { formatCount, formatDifference, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { plainText } from './plainText.ts';
import { shortName } from './shortName.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

/** Two runs held against each other, as a workflow hands it over. */
export interface ComparisonToReport {
  readonly run: { readonly student: string };
  readonly reference: { readonly student: string };
  readonly dataset: string;
  readonly tasks: Readonly<Partial<Record<string, TaskComparisonToReport>>>;
}

interface TaskComparisonToReport {
  readonly n: number;
  readonly records: number;
  readonly onlyInRun: number;
  readonly onlyInReference: number;
  readonly primaryMetric: string;
  readonly metrics: Estimates;
  readonly reference: Estimates;
  readonly differences: Readonly<Record<string, Difference>>;
}

/** The comparison as a person reads it on a terminal of `width` columns. */
export function comparisonReport(comparison: ComparisonToReport, width: number): string {
  return Object.entries(comparison.tasks)
    .map(([task, report]) => (report ? taskText(task, comparison, report, width) : ''))
    .join('\n\n\n');
}

function taskText(
  task: string,
  comparison: ComparisonToReport,
  report: TaskComparisonToReport,
  width: number,
): string {
  const first = shortName(comparison.run.student);
  const second = shortName(comparison.reference.student);
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
    wrapText(`verdict  ${verdict(first, second, report)}`, width, 9),
  ].join('\n\n');
}

function verdict(first: string, second: string, report: TaskComparisonToReport): string {
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
  const detectable = `a true difference of ${formatNumber(difference.minimumDetectableEffect ?? null)} would be found with power .8`;
  return `${judged}${note}: ${title} ${formatDifference(difference)}, margin ${formatNumber(difference.margin ?? 0)}; ${detectable}.`;
}
