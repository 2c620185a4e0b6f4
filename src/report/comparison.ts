import type { ComparedRun, RunComparison, TaskComparison } from '../core/comparison.ts';
import { formatCount } from '../core/formatCount.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { costCells, costHeadings } from './costText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDifference, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { fidelityBlocks, inheritedErrorBlocks, sliceBlocks } from './markdownReadings.ts';
import { plainText } from './plainText.ts';
import { shortName } from './shortName.ts';
import { sliceLines } from './sliceLines.ts';
import { readingLines } from './teacherReadings.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

/** The comparison as a person reads it on a terminal of `width` columns. */
export function comparisonReport(comparison: RunComparison, width: number): string {
  return Object.entries(comparison.tasks)
    .map(([task, report]) => (report ? taskText(task, comparison, report, width) : ''))
    .join('\n\n\n');
}

/** The same as Markdown. */
export function comparisonMarkdown(comparison: RunComparison): string {
  const [first, second] = namesOf(comparison).map(escapeMarkdown);
  const sections = Object.entries(comparison.tasks).map(([task, report]) => {
    const { headings, rows } = tableOf(comparison, report);
    const cost = costRows(comparison, report);
    return [
      `# ${task}: ${first} against ${second}`,
      `**Verdict:** ${escapeMarkdown(verdict(comparison, report))}`,
      escapeMarkdown(headline(task, comparison, report)),
      markdownTable(headings, rows),
      'The verdict comes from the interval and the margin, never from p.',
      ...(report.notCompared ? [escapeMarkdown(notCompared(report.notCompared))] : []),
      ...(report.fidelity ? fidelityBlocks(report.fidelity, second) : []),
      ...(report.inheritedErrors ? inheritedErrorBlocks(report.inheritedErrors, second) : []),
      ...(report.slices ? sliceBlocks(report.slices, second) : []),
      ...(cost.length > 0 ? ['## Cost and speed', markdownTable(costHeadings, cost)] : []),
    ].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}

type Row = { readonly label: string; readonly cells: readonly string[] };

function markdownTable(headings: readonly string[], rows: readonly Row[]): string {
  return [
    `| | ${headings.map(escapeMarkdown).join(' | ')} |`,
    `| ---${' | ---'.repeat(headings.length)} |`,
    ...rows.map(({ label, cells }) => `| ${[label, ...cells].map(escapeMarkdown).join(' | ')} |`),
  ].join('\n');
}

function taskText(task: string, comparison: RunComparison, report: TaskComparison, width: number): string {
  const { headings, rows } = tableOf(comparison, report);
  const [, second] = namesOf(comparison);
  const cost = costRows(comparison, report);
  const tasks = Object.keys(comparison.tasks).length;
  return [
    wrapText(headline(task, comparison, report), width),
    textTable(headings, rows, width),
    ...(report.notCompared ? [wrapText(notCompared(report.notCompared), width)] : []),
    readingLines(report, second, tasks)
      .map((line) => wrapText(line, width, 10))
      .join('\n'),
    (report.slices ? sliceLines(report.slices, 'other') : [])
      .map((line) => wrapText(line, width, 4))
      .join('\n'),
    ...(cost.length > 0 ? [textTable(costHeadings, cost, width)] : []),
    wrapText(`verdict  ${verdict(comparison, report)}`, width, 9),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function headline(task: string, { dataset }: RunComparison, report: TaskComparison): string {
  const leftOut = report.onlyInRun + report.onlyInReference;
  return [
    task,
    plainText(dataset),
    `${formatCount(report.records, 'record')}, ${formatCount(report.n, 'example')} in both`,
    ...(leftOut > 0 ? [`${formatCount(leftOut, 'example')} in one run only: left out`] : []),
  ].join(' · ');
}

function tableOf(comparison: RunComparison, report: TaskComparison): { headings: string[]; rows: Row[] } {
  const [first, second] = namesOf(comparison);
  const ids = Object.keys(report.differences);
  const tasks = Object.keys(comparison.tasks).length;
  const adjusted = ids.map((id) => formatPValue(report.differences[id].adjustedPValue ?? null));
  return {
    headings: ids.map(metricTitle),
    rows: [
      { label: first, cells: ids.map((id) => formatEstimate(report.metrics[id])) },
      { label: second, cells: ids.map((id) => formatEstimate(report.reference[id])) },
      { label: 'difference', cells: ids.map((id) => formatDifference(report.differences[id])) },
      { label: 'p', cells: ids.map((id) => formatPValue(report.differences[id].pValue)) },
      ...(tasks > 1 ? [{ label: `p over ${tasks} tasks (Holm)`, cells: adjusted }] : []),
    ],
  };
}

function costRows(comparison: RunComparison, { cost }: TaskComparison): Row[] {
  if (!cost.run && !cost.reference) return [];
  const [first, second] = namesOf(comparison);
  return [
    { label: first, cells: costCells(cost.run) },
    { label: second, cells: costCells(cost.reference) },
  ].filter(({ cells }) => cells.some((cell) => cell !== '–'));
}

function notCompared({ metrics, reason }: NonNullable<TaskComparison['notCompared']>): string {
  return `not compared: ${metrics.map(metricTitle).join(', ')}: ${plainText(reason)}`;
}

/** The students; where both runs are of the same one, with what tells the runs apart. */
function namesOf({ run, reference }: Pick<RunComparison, 'run' | 'reference'>): [string, string] {
  const [first, second] = [shortName(run.student), shortName(reference.student)];
  if (first !== second) return [first, second];
  if (run.runId === reference.runId) return [`${first} (this run)`, `${second} (the same run)`];
  const digest = ({ runId }: ComparedRun) => plainText(runId.split('-').at(-1) ?? runId);
  return [`${first} (${digest(run)})`, `${second} (${digest(reference)})`];
}

function verdict(comparison: RunComparison, report: TaskComparison): string {
  const [first, second] = namesOf(comparison);
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
