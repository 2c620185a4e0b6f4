import type { CostReport, PredictorCost, Quantity } from '../core/cost.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDuration } from './format.ts';
import { plainText } from './plainText.ts';

export const costHeadings = ['p50', 'p95', 'examples/s', 'peak memory', 'model', '$ per 1,000'];

/** One predictor's costs under {@link costHeadings}; – where something is not known. */
export function costCells(cost: PredictorCost | undefined): string[] {
  if (!cost) return costHeadings.map(() => '–');
  const { latency, peakMemoryBytes, modelBytes, usdPerThousand } = cost;
  return [
    latency.p50Ms === null ? '–' : formatShort(latency.p50Ms),
    latency.p95Ms === null ? '–' : formatShort(latency.p95Ms),
    latency.examplesPerSecond === null
      ? '–'
      : Number(latency.examplesPerSecond.toPrecision(3)).toLocaleString('en-US'),
    formatBytes(peakMemoryBytes),
    formatBytes(modelBytes),
    formatUsd(usdPerThousand),
  ];
}

/** Below a millisecond, a rounded one would be 0. */
function formatShort(milliseconds: number): string {
  return milliseconds < 10 ? `${Number(milliseconds.toPrecision(2))} ms` : formatDuration(milliseconds);
}

function formatBytes({ value }: Quantity): string {
  if (value === null) return '–';
  return value < 1e6
    ? `${Math.ceil(value / 1000)} kB`
    : `${Math.round(value / 1e6).toLocaleString('en-US')} MB`;
}

function formatUsd({ value }: Quantity): string {
  if (value === null) return '–';
  return value === 0 ? '0' : value < 0.01 ? value.toPrecision(2) : value.toFixed(2);
}

/** What is not known of a student's costs and why, and from when on it has paid for itself: a line each. */
export function costRemarks({ student, teacher, breakEvenExamples, oneOffUsd }: CostReport): string[] {
  const unknown = (who: string, cost: PredictorCost) =>
    (
      [
        ['peak memory', cost.peakMemoryBytes],
        ['model size', cost.modelBytes],
        ['price', cost.usdPerThousand],
      ] as const
    ).flatMap(([what, { value, reason }]) =>
      value === null ? [`${what} of the ${who} unknown: ${plainText(reason ?? '')}`] : [],
    );
  return [
    ...unknown('student', student),
    ...(teacher ? unknown('teacher', teacher).filter((line) => line.startsWith('price')) : []),
    ...(breakEvenExamples ? [breakEvenText(breakEvenExamples, oneOffUsd)] : []),
  ];
}

function breakEvenText({ value, reason }: Quantity, oneOff: Quantity | undefined): string {
  if (value === null) return `pays for itself: unknown: ${plainText(reason ?? '')}`;
  const cost =
    oneOff?.value == null ? '' : ` ($${formatUsd(oneOff)} spent once: ${plainText(oneOff.basis ?? '')})`;
  return `pays for itself after ${value.toLocaleString('en-US')} examples${cost}`;
}

/** The table and remarks of `report.md`. */
export function costMarkdown(cost: CostReport): string[] {
  const row = (label: string, predictor: PredictorCost) =>
    `| ${label} | ${costCells(predictor).join(' | ')} |`;
  return [
    [
      `| | ${costHeadings.join(' | ')} |`,
      `| ---${' | ---'.repeat(costHeadings.length)} |`,
      row('student', cost.student),
      ...(cost.teacher ? [row('teacher', cost.teacher)] : []),
    ].join('\n'),
    costRemarks(cost)
      .map((line) => `- ${escapeMarkdown(line)}`)
      .join('\n'),
  ].filter((block) => block !== '');
}
