import type { ThresholdCurve } from '../../../metrics/thresholdCurve.ts';
import { html, type Markup } from '../markup.ts';
import type { Series } from '../reportView.ts';
import { at, drawing, polyline, thinned } from './svg.ts';

const side = 220;
const frame = { left: 34, top: 10, right: 10, bottom: 36 };
const width = frame.left + side + frame.right;
const height = frame.top + side + frame.bottom;
const maximumPoints = 400;

type Point = readonly [number, number];

/** Shares on both axes, the drawing's ground for curves and the reliability diagram. */
export function unitSquare(
  { title, description, x, y }: { title: string; description: string; x: string; y: string },
  content: readonly (Markup | null)[],
): Markup {
  const [bottom, right] = [frame.top + side, frame.left + side];
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const label = (tick: number) => (tick === 0 || tick === 1 ? String(tick) : String(tick).slice(1));
  return drawing({ width, height, title, description }, [
    ticks.map((tick) => {
      const [px, py] = onSquare([tick, tick]);
      return html`<path class="grid" d="M${at(px)} ${frame.top}V${bottom}M${frame.left} ${at(py)}H${right}"/><text class="tick" x="${at(px)}" y="${bottom + 14}" text-anchor="middle">${label(tick)}</text><text class="tick" x="${frame.left - 6}" y="${at(py + 3.5)}" text-anchor="end">${label(tick)}</text>`;
    }),
    html`<text class="name" x="${frame.left + side / 2}" y="${height - 4}" text-anchor="middle">${x}</text><text class="name" transform="translate(9 ${frame.top + side / 2}) rotate(-90)" text-anchor="middle">${y}</text>`,
    content,
  ]);
}

/** Shares to drawing units. */
export function onSquare([x, y]: Point): Point {
  return [frame.left + side * x, frame.top + side * (1 - y)];
}

const line = (points: readonly Point[], className: string) => polyline(points.map(onSquare), className);

export function rocDrawing(series: readonly Series<ThresholdCurve>[]): Markup {
  const curves = series.map(({ role, data: { points, positives, negatives } }) => {
    const all = points.map(
      ({ truePositives, falsePositives }): Point => [falsePositives / negatives, truePositives / positives],
    );
    return line(thinned(all, maximumPoints), `curve ${role}`);
  });
  return unitSquare(
    {
      title: 'ROC curve',
      description: `Share of matches found against share of non-matches taken for one, over all thresholds: ${names(series)}. The diagonal is chance.`,
      x: 'false positive rate',
      y: 'true positive rate',
    },
    [
      line(
        [
          [0, 0],
          [1, 1],
        ],
        'reference',
      ),
      ...curves.reverse(),
    ],
  );
}

export function precisionRecallDrawing(series: readonly Series<ThresholdCurve>[]): Markup {
  const [{ data: first }] = series;
  const prevalence = first.positives / (first.positives + first.negatives);
  const curves = series.map(({ role, data: { points, positives } }) => {
    const all = points
      .filter(({ truePositives, falsePositives }) => truePositives + falsePositives > 0)
      .map(
        ({ truePositives, falsePositives }): Point => [
          truePositives / positives,
          truePositives / (truePositives + falsePositives),
        ],
      );
    return line(stepped(thinned(all, maximumPoints)), `curve ${role}`);
  });
  return unitSquare(
    {
      title: 'Precision–recall curve',
      description: `Share of what is said to match that does, against share of matches found: ${names(series)}. The level line is the share of matches, which guessing reaches.`,
      x: 'recall',
      y: 'precision',
    },
    [
      line(
        [
          [0, prevalence],
          [1, prevalence],
        ],
        'reference',
      ),
      ...curves.reverse(),
    ],
  );
}

/** Between two thresholds precision does not move along a straight line: the area of the steps is average precision. */
function stepped(points: readonly Point[]): Point[] {
  return points.flatMap((point, index): Point[] => [
    [index === 0 ? 0 : points[index - 1][0], point[1]],
    point,
  ]);
}

const names = (series: readonly Series<unknown>[]) => series.map(({ label }) => label).join(', ');
