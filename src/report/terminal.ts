import { formatCount } from '../core/formatCount.ts';
import type { Results, TaskReport } from '../core/run.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { costCells, costHeadings, costRemarks } from './costText.ts';
import { formatDuration, formatEstimate, formatNumber } from './format.ts';
import { plainText } from './plainText.ts';
import { remarksOf } from './remarks.ts';
import { type ResultRow, resultRows, strongestOf } from './resultRows.ts';
import { sliceLines } from './sliceLines.ts';
import { readingLines } from './teacherReadings.ts';
import { type TextRow, textTable } from './textTable.ts';
import { verdictSentence } from './verdictSentence.ts';
import { wrapText } from './wrapText.ts';

export interface TerminalReportOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Ids of the metrics to show, by task. */
  readonly headlineMetrics: Readonly<Record<string, readonly string[]>>;
  /** Where the details are. */
  readonly detailsPath: string;
}

/** The results of a run as a person reads them on a terminal. */
export function terminalReport(results: Results, options: TerminalReportOptions): string {
  return Object.entries(results.tasks)
    .map(([task, report]) => taskText(task, results, report, options))
    .join('\n\n\n');
}

function taskText(
  task: string,
  results: Results,
  report: TaskReport,
  options: TerminalReportOptions,
): string {
  const metrics = options.headlineMetrics[task];
  const blocks = [
    wrapText(headline(task, results, report), options.width),
    remarksOf(results, report)
      .map((line) => wrapText(line, options.width))
      .join('\n'),
    textTable(
      metrics.map((id) => metricTitle(id)),
      tableRows(resultRows(results, report), metrics),
      options.width,
    ),
    ...Object.values(report.subsets)
      // A part that is everything there is has been said already.
      .filter(({ n }) => n < report.n)
      .map((subset) => subsetTable(subset, report, metrics, options.width)),
    readingLines({ ...report, differences: report.comparison }, 'the teacher', comparedTasks(results))
      .map((line) => wrapText(line, options.width, 10))
      .join('\n'),
    (report.slices ? sliceLines(report.slices, 'teacher') : [])
      .map((line) => wrapText(line, options.width, 4))
      .join('\n'),
    costText(report, options.width),
    wrapText(`verdict  ${verdictSentence(report, metricTitle(report.primaryMetric))}`, options.width, 9),
    `         details: ${options.detailsPath}`,
  ];
  return blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .replace(/\n\n( {9}details)/, '\n$1');
}

function comparedTasks({ tasks }: Results): number {
  return Object.values(tasks).filter(({ comparison }) => comparison !== undefined).length;
}

function costText({ cost }: TaskReport, width: number): string {
  if (!cost) return '';
  const { student, teacher } = cost;
  const rows = [
    { label: 'cost of the student', cells: costCells(student) },
    ...(teacher ? [{ label: 'cost of the teacher', cells: costCells(teacher) }] : []),
  ].filter(({ cells }) => cells.some((cell) => cell !== '–'));
  if (rows.length === 0) return '';
  const payback = costRemarks(cost).filter((line) => line.startsWith('pays'));
  return [textTable(costHeadings, rows, width), ...payback.map((line) => wrapText(line, width, 2))].join(
    '\n',
  );
}

function headline(task: string, results: Results, report: TaskReport): string {
  const { dataset } = results;
  return [
    task,
    plainText(dataset.path),
    `${dataset.split ?? 'all records'}: ${formatCount(report.records, 'record')}, ${formatCount(report.n, 'example')}`,
    `seed ${results.seed}`,
    formatDuration(results.durationMs),
  ].join(' · ');
}

function tableRows(rows: readonly ResultRow[], metrics: readonly string[]): TextRow[] {
  const cells = (row: ResultRow) => metrics.map((id) => formatEstimate(row.metrics[id]));
  const named = rows.filter((row) => row.role !== 'control');
  const controls = rows.filter((row) => row.role === 'control');
  return [
    ...named.map((row) => ({ label: `${row.role}  ${row.label}`, cells: cells(row) })),
    ...(controls.length > 0 ? [{ label: 'controls', cells: [] }] : []),
    ...controls.map((row) => ({ label: `  ${row.label}`, cells: cells(row) })),
  ];
}

/** The subset's metrics as rows: the student beside the strongest control of each, and the teacher. */
function subsetTable(
  subset: TaskReport['subsets'][string],
  report: TaskReport,
  metrics: readonly string[],
  width: number,
): string {
  const rows = metrics.map((id) => {
    const control = strongestOf(subset.controls, id);
    const title = control && (report.controls[control.id]?.title ?? control.id);
    return {
      label: `  ${metricTitle(id)}`,
      cells: [
        formatEstimate(subset.metrics[id]),
        control ? `${formatNumber(control.value, { digits: 3 })} ${title}` : formatNumber(null),
        ...(subset.teacher ? [formatEstimate(subset.teacher[id])] : []),
      ],
    };
  });
  const headings = ['student', 'strongest control', ...(subset.teacher ? ['teacher'] : [])];
  const fitted = subset.controlsFittedAlone ? 'fitted on these alone' : 'as fitted on all examples';
  const title = `${subset.title}: ${formatCount(subset.n, 'example')}, controls ${fitted}`;
  return `${wrapText(title, width, 2)}\n${textTable(headings, rows, width)}`;
}
