import type { TrainingLogRow } from '../trainingLog.ts';

const size = { width: 640, height: 240, left: 52, right: 52, top: 16, bottom: 32 };
/** More points than pixels say nothing. */
const maximumPoints = 400;

/**
 * The training loss over updates as a drawing, with the validation's value where there is one (right axis).
 * @returns an SVG document, or null where nothing was logged.
 */
export function lossCurve(rows: readonly TrainingLogRow[], validationTitle: string): string | null {
  const losses = rows.flatMap((row) => (row.kind === 'update' ? [{ x: row.step, y: row.loss }] : []));
  const values = rows.flatMap((row) => (row.kind === 'validation' ? [{ x: row.step, y: row.value }] : []));
  if (losses.length === 0) return null;
  const lastStep = losses[losses.length - 1].x;
  const lossTop = Math.max(...losses.map(({ y }) => y), 1e-9);
  const valueTop = Math.max(...values.map(({ y }) => y), 1e-9);
  const x = (step: number) =>
    size.left + ((size.width - size.left - size.right) * step) / Math.max(1, lastStep);
  const y = (value: number, top: number) =>
    size.height - size.bottom - ((size.height - size.top - size.bottom) * Math.max(0, value)) / top;
  const line = (points: readonly Point[], top: number) =>
    points.map((point) => `${x(point.x).toFixed(1)},${y(point.y, top).toFixed(1)}`).join(' ');
  const text = (px: number, py: number, content: string, anchor = 'middle') =>
    `<text x="${px}" y="${py}" text-anchor="${anchor}">${escaped(content)}</text>`;
  const bottom = size.height - size.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    `<path d="M${size.left},${size.top}V${bottom}H${size.width - size.right}" fill="none" stroke="#888"/>`,
    `<polyline points="${line(thinned(losses), lossTop)}" fill="none" stroke="#1f6fb2" stroke-width="1.5"/>`,
    ...(values.length > 0
      ? [
          `<polyline points="${line(values, valueTop)}" fill="none" stroke="#c2571a" stroke-width="1.5"/>`,
          ...values.map(
            (point) =>
              `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y, valueTop).toFixed(1)}" r="2.5" fill="#c2571a"/>`,
          ),
          text(size.width - size.right + 6, size.top + 8, short(valueTop), 'start'),
          text(size.width - size.right - 4, size.top + 8, validationTitle, 'end'),
        ]
      : []),
    text(size.left - 6, size.top + 8, short(lossTop), 'end'),
    text(size.left - 6, bottom, '0', 'end'),
    text(size.left + 4, size.top + 8, 'training loss', 'start'),
    text(size.width - size.right, size.height - 12, `update ${lastStep}`),
    '</svg>',
    '',
  ].join('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Means of neighbouring points. */
function thinned(points: readonly Point[]): Point[] {
  const share = Math.ceil(points.length / maximumPoints);
  const result: Point[] = [];
  for (let start = 0; start < points.length; start += share) {
    const group = points.slice(start, start + share);
    const mean = (pick: (point: Point) => number) =>
      group.reduce((sum, point) => sum + pick(point), 0) / group.length;
    result.push({ x: mean((point) => point.x), y: mean((point) => point.y) });
  }
  return result;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
