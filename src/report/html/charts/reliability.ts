import type { ReliabilityBin } from '../../../metrics/reliabilityBins.ts';
import { wilson } from '../../../stats/wilson.ts';
import { html, type Markup } from '../markup.ts';
import type { Series } from '../reportView.ts';
import { onSquare, unitSquare } from './curves.ts';
import { at, polyline } from './svg.ts';

/** Of what was given a probability, how much is a match: on the diagonal, probabilities mean what they say. */
export function reliabilityDrawing({ role, label, data }: Series<readonly ReliabilityBin[]>): Markup {
  const filled = data.filter(({ n }) => n > 0);
  const most = Math.max(...filled.map(({ n }) => n));
  const bars = filled.map(({ low, n }) => {
    const [x, bottom] = onSquare([low, 0]);
    const [right, top] = onSquare([low + 0.1, (0.18 * n) / most]);
    return html`<rect class="count" x="${at(x + 1)}" y="${at(top)}" width="${at(right - x - 2)}" height="${at(bottom - top)}"/>`;
  });
  const points = filled.map(({ n, positives, meanProbability }) => {
    const { low, high } = wilson(positives, n);
    const mean = meanProbability ?? 0;
    const [x, y] = onSquare([mean, positives / n]);
    const [, top] = onSquare([mean, high]);
    const [, bottom] = onSquare([mean, low]);
    return html`<line class="interval" x1="${at(x)}" x2="${at(x)}" y1="${at(top)}" y2="${at(bottom)}"/><circle class="mark" cx="${at(x)}" cy="${at(y)}" r="4"/>`;
  });
  const total = filled.reduce((sum, { n }) => sum + n, 0);
  return unitSquare(
    {
      title: `Reliability of ${label}`,
      description: `Share of matches among the examples of a probability bin, ${total} examples in ${filled.length} bins. Bars: how many examples. Whiskers: 95 % interval. The diagonal is perfect calibration.`,
      x: 'probability given',
      y: 'share that matches',
    },
    [
      ...bars,
      polyline([onSquare([0, 0]), onSquare([1, 1])], 'reference'),
      html`<g class="${role}">${points}</g>`,
    ],
  );
}
