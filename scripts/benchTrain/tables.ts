import type { Measurement, Row } from './measure.ts';

const isOurs = ({ name }: Row) => name === 'distill';
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
    const [ours, theirs] = [fastest(rows.filter(isOurs)), fastest(rows.filter((row) => !isOurs(row)))];
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
  const ours = rows.filter(isOurs);
  const theirs = rows.filter((row) => !isOurs(row));
  if (theirs.length === 0) return ['PyTorch is not installed (Debian: python3-torch): no ratio.'];
  const equal = ours.map((row) => {
    const other = fastest(theirs.filter(({ threads }) => threads === row.threads));
    return `${row.threads} thread${row.threads === 1 ? '' : 's'}: ${other ? (other.fastestMs / row.fastestMs).toFixed(2) : 'none'}`;
  });
  const [best, otherBest] = [fastest(ours), fastest(theirs)];
  const overall = best && otherBest ? (otherBest.fastestMs / best.fastestMs).toFixed(2) : 'none';
  const median = (some: readonly Row[]) => Math.min(...some.map(({ medianMs }) => medianMs));
  const processor = (some: readonly Row[]) =>
    Math.min(...some.map(({ processorMs }) => processorMs ?? Infinity));
  return [
    `Steps a second, distill : PyTorch: ${equal.join(', ')}; each at its best: ${overall} (by medians ${(median(theirs) / median(ours)).toFixed(2)}).`,
    `By processor time at 1 thread, which other load on the machine hardly changes: ${(processor(theirs) / processor(ours)).toFixed(2)}.`,
  ];
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
