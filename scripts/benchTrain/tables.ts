import type { Measurement, Row } from './measure.ts';
import { everyStateName, ourName } from './ourTrainer.ts';

const isOurs = ({ name }: Row) => name === ourName;
const isPyTorch = ({ name }: Row) => name.startsWith('PyTorch');
const fastest = (rows: readonly Row[]) =>
  rows.reduce<Row | undefined>(
    (best, row) => (best && best.fastestMs <= row.fastestMs ? best : row),
    undefined,
  );

/** One line a trainer and thread count. */
export function stepTable({ rows }: Measurement): string {
  const lines = rows.map((row) => [
    row.name,
    `${row.threads}`,
    row.stepsPerSecond.toFixed(2),
    row.fastestMs.toFixed(0),
    row.medianMs.toFixed(0),
    row.processorMs?.toFixed(0) ?? '',
    row.gigaflopPerSecond.toFixed(0),
    `${(100 * row.shareOfPeak).toFixed(0)} %`,
  ]);
  return table(
    ['trainer', 'threads', 'steps/s', 'fastest ms', 'median ms', 'processor ms', 'GFLOP/s', 'share of peak'],
    lines,
  );
}

/** One line a problem: our steps a second at its best thread count, PyTorch's, and how much faster we are. */
export function scalingTable(measurements: readonly Measurement[]): string {
  const lines = measurements.map(({ problem, rows, peak }) => {
    const [ours, theirs] = [fastest(rows.filter(isOurs)), fastest(rows.filter(isPyTorch))];
    return [
      problem,
      ours?.stepsPerSecond.toFixed(2) ?? '',
      theirs?.stepsPerSecond.toFixed(2) ?? '',
      ours && theirs ? (theirs.fastestMs / ours.fastestMs).toFixed(2) : '',
      ours?.gigaflopPerSecond.toFixed(0) ?? '',
      Math.max(...peak.map(({ gigaflopPerSecond }) => gigaflopPerSecond)).toFixed(0),
      ours ? `${(100 * ours.shareOfPeak).toFixed(0)} %` : '',
    ];
  });
  return table(
    ['encoder, batch', 'distill steps/s', 'PyTorch steps/s', 'ratio', 'GFLOP/s', 'peak', 'share of peak'],
    lines,
  );
}

/** How much faster we are than PyTorch: at the same number of threads, and each at its best. */
export function ratios({ rows }: Measurement): string[] {
  const theirs = rows.filter(isPyTorch);
  if (theirs.length === 0) return ['PyTorch is not installed (Debian: python3-torch): no ratio.'];
  return [ourName, everyStateName].flatMap((name) => {
    const ours = rows.filter((row) => row.name === name);
    const equal = ours.map((row) => {
      const other = fastest(theirs.filter(({ threads }) => threads === row.threads));
      return `${row.threads} thread${row.threads === 1 ? '' : 's'}: ${other ? (other.fastestMs / row.fastestMs).toFixed(2) : 'none'}`;
    });
    const ratio = (of: (some: readonly Row[]) => number) => (of(theirs) / of(ours)).toFixed(2);
    const smallest = (of: (row: Row) => number) => (some: readonly Row[]) => Math.min(...some.map(of));
    return [
      `Steps a second, ${name} : PyTorch: ${equal.join(', ')}; each at its best: ${ratio(smallest((row) => row.fastestMs))} (by medians ${ratio(smallest((row) => row.medianMs))}).`,
      `By processor time at 1 thread, which other load on the machine hardly changes: ${ratio(smallest((row) => row.processorMs ?? Infinity))}.`,
    ];
  });
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
