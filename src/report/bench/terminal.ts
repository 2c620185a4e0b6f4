import type { BenchGate, BenchReport, BenchTask } from '../../core/benchReport.ts';
import { formatCount } from '../../core/formatCount.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { formatNumber } from '../format.ts';
import { plainText } from '../plainText.ts';
import { wrapText } from '../wrapText.ts';

/** The gates as a person reads them on a terminal of `width` columns. */
export function benchTerminal(report: BenchReport, width: number): string {
  const blocks = report.tasks.map((task) =>
    [wrapText(heading(task), width, 2), ...task.gates.map((gate) => gateText(gate, width))].join('\n'),
  );
  const written = report.updated.map((file) => `baseline written: ${plainText(file)}`);
  return [...blocks, ...(written.length > 0 ? [written.join('\n')] : []), summary(report)].join('\n\n');
}

function heading({ suite, student, task, dataset, n, clusters, scores, speed }: BenchTask): string {
  const values = scores.map(({ metric, estimate, low, high }) => {
    const interval = low === null || high === null ? '' : ` [${formatNumber(low)}, ${formatNumber(high)}]`;
    return `${metricTitle(metric)} ${formatNumber(estimate, { digits: 3 })}${interval}`;
  });
  const parts = [
    `${suite}: ${student}${task === null ? '' : ` on ${task}`}`,
    ...(dataset === '' ? [] : [dataset]),
    ...(n === 0 ? [] : [`${formatCount(clusters, 'record')}, ${formatCount(n, 'example')}`]),
    ...values,
    ...(speed ? [`${speed.millisecondsPerExample.toFixed(2)} ms an example`] : []),
  ];
  return parts.map(plainText).join(' · ');
}

const labelWidth = 15;

function gateText(gate: BenchGate, width: number): string {
  const label = `  ${statusWord(gate)}`.padEnd(labelWidth);
  const advice = gate.advice === undefined ? [] : [`→ ${gate.advice}`];
  return [`${label}${plainText(`${gate.name}: ${gate.message}`)}`, ...advice]
    .map((line, index) =>
      wrapText(index === 0 ? line : ' '.repeat(labelWidth) + plainText(line), width, labelWidth),
    )
    .join('\n');
}

function statusWord({ status }: BenchGate): string {
  return status === 'fail' || status === 'error' ? status.toUpperCase() : status;
}

/** `bench  7 gates: 6 pass, 1 inconclusive`. */
export function summary({ tasks }: BenchReport): string {
  const gates = tasks.flatMap((task) => task.gates);
  const counts = (['pass', 'fail', 'inconclusive', 'error'] as const).flatMap((status) => {
    const count = gates.filter((gate) => gate.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const found = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  return `bench  ${formatCount(gates.length, 'gate')}${found}`;
}
