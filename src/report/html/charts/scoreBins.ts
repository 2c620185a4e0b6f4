import { html, type Markup } from '../markup.ts';
import type { Series } from '../reportView.ts';
import { plane } from './plane.ts';
import { linearScale } from './scale.ts';
import { at } from './svg.ts';

/** How well single examples are answered: how many of them have a score in each tenth, by party. */
export function scoreBinsDrawing(series: readonly Series<readonly number[]>[]): Markup {
  const most = Math.max(1, ...series.flatMap(({ data }) => data));
  const counts = linearScale(0, most).ticks.filter(Number.isInteger);
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return plane(
    {
      title: 'Scores of single examples',
      description: `How many examples have a score in each tenth from 0 to 1: ${series.map(({ label, data }) => `${label} ${data.join(', ')}`).join('; ')}.`,
      x: {
        low: 0,
        high: 1,
        ticks: shares.map((share) => ({ at: share, text: String(share).replace(/^0\./, '.') })),
        name: 'score of an example',
      },
      y: {
        low: 0,
        high: most,
        ticks: counts.map((count) => ({ at: count, text: String(count) })),
        name: 'examples',
      },
    },
    (place) =>
      series.flatMap(({ role, data }, index) =>
        data.map((count, bin) => {
          const width = 0.08 / series.length;
          const left = bin / data.length + 0.01 + index * width;
          const [x, top] = place(left, count);
          const [right, bottom] = place(left + width, 0);
          return html`<rect class="bar ${role}" x="${at(x)}" y="${at(top)}" width="${at(right - x)}" height="${at(bottom - top)}"/>`;
        }),
      ),
  );
}
