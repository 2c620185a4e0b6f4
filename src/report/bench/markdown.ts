import type { BenchGate, BenchReport, BenchTask } from '../../core/benchReport.ts';
import { formatCount } from '../../core/formatCount.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { escapeMarkdown } from '../escapeMarkdown.ts';
import { formatNumber } from '../format.ts';
import { summary } from './terminal.ts';

/**
 * The gates as Markdown, for a pull request or a step summary: what did not pass first. Where it would be larger than
 * `maximumBytes` of UTF-8, rows are left out from the end, and the last line says how many.
 */
export function benchMarkdown(report: BenchReport, maximumBytes = Number.POSITIVE_INFINITY): string {
  const rows = report.tasks
    .flatMap((task) => task.gates.map((gate) => ({ task, gate })))
    .sort((a, b) => urgency.indexOf(a.gate.status) - urgency.indexOf(b.gate.status));
  const head = [
    `## distill bench: ${wordOf[report.status]}`,
    '',
    `${summary(report).replace(/^bench +/, '')} · distill ${report.distill}, commit ${report.gitCommit ?? 'unknown'}`,
    ...report.updated.map((file) => `\nBaseline written: ${escapeMarkdown(file)}`),
    '',
    '| | suite | student | task | gate | found |',
    '| --- | --- | --- | --- | --- | --- |',
  ].join('\n');
  const lines = rows.map(({ task, gate }) => rowOf(task, gate));
  const details = [
    '',
    '',
    '| suite | student | task | examples | scores | time |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const tail = `${[...details, ...report.tasks.map(detailOf)].join('\n')}\n`;
  const whole = `${[head, ...lines].join('\n')}${tail}`;
  if (byteLength(whole) <= maximumBytes) return whole;
  return truncated(head, lines, maximumBytes);
}

/** The scores go first, then rows from the end. */
function truncated(head: string, lines: readonly string[], maximumBytes: number): string {
  const ending = (left: number) =>
    `\n\nToo long to be shown whole: ${formatCount(left, 'gate')} and the scores are left out here; the files of the run have everything.\n`;
  const kept: string[] = [];
  let size = byteLength(head) + byteLength(ending(lines.length));
  for (const line of lines) {
    size += byteLength(line) + 1;
    if (size > maximumBytes) break;
    kept.push(line);
  }
  return `${[head, ...kept].join('\n')}${ending(lines.length - kept.length)}`;
}

const urgency: readonly BenchGate['status'][] = ['error', 'fail', 'inconclusive', 'pass'];
const wordOf = { pass: 'passed', fail: 'failed', inconclusive: 'inconclusive', error: 'error' } as const;
const signOf = { pass: '✅', fail: '❌', inconclusive: '❔', error: '💥' } as const;

function rowOf({ suite, student, task }: BenchTask, gate: BenchGate): string {
  const found = gate.advice === undefined ? gate.message : `${gate.message}. → ${gate.advice}`;
  const cells = [suite, student, task ?? '–', gate.name, found].map(escapeMarkdown);
  return `| ${signOf[gate.status]} ${gate.status} | ${cells.join(' | ')} |`;
}

function detailOf({ suite, student, task, n, clusters, scores, speed }: BenchTask): string {
  const values = scores.map(({ metric, estimate, low, high }) => {
    const interval = low === null || high === null ? '' : ` [${formatNumber(low)}, ${formatNumber(high)}]`;
    return `${metricTitle(metric)} ${formatNumber(estimate, { digits: 3 })}${interval}`;
  });
  const time = speed
    ? `${speed.millisecondsPerExample.toFixed(2)} ms an example, ${speed.ratio.toFixed(2)} kernels a call`
    : '–';
  const counts = `${formatCount(n, 'example')} of ${formatCount(clusters, 'record')}`;
  const cells = [suite, student, task ?? '–', counts, values.join(', '), time].map(escapeMarkdown);
  return `| ${cells.join(' | ')} |`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
