import type { Results, TaskReport } from '../core/run.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { formatCount, formatDuration, formatEstimate, formatNumber } from './format.ts';
import { plainText } from './plainText.ts';
import { remarksOf } from './remarks.ts';
import { type ResultRow, resultRows, strongestOf } from './resultRows.ts';
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
    Object.values(report.subsets)
      // A part that is everything there is has been said already.
      .filter(({ n }) => n < report.n)
      .map((subset) => wrapText(subsetLine(subset, report, metrics), options.width, 2))
      .join('\n'),
    wrapText(`verdict  ${verdictSentence(report, metricTitle(report.primaryMetric))}`, options.width, 9),
    `         details: ${options.detailsPath}`,
  ];
  return blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .replace(/\n\n( {9}details)/, '\n$1');
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

function subsetLine(
  subset: TaskReport['subsets'][string],
  report: TaskReport,
  metrics: readonly string[],
): string {
  const parts = metrics
    .filter((id) => subset.metrics[id]?.estimate !== null && subset.metrics[id] !== undefined)
    .map((id) => {
      const control = strongestOf(subset.controls, id);
      const versus = [
        control &&
          `${report.controls[control.id]?.title ?? control.id} ${formatNumber(control.value, { digits: 3 })}`,
        subset.teacher && `teacher ${formatNumber(subset.teacher[id]?.estimate ?? null, { digits: 3 })}`,
      ].filter((part) => part);
      return `${metricTitle(id)} ${formatNumber(subset.metrics[id].estimate, { digits: 3 })}${versus.length > 0 ? ` (${versus.join(', ')})` : ''}`;
    });
  return `${subset.title}: student ${parts.join('; ')}`;
}
