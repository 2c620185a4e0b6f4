import { formatDuration } from '../../format.ts';
import type { Markup } from '../markup.ts';
import { plane } from './plane.ts';
import { polyline } from './svg.ts';

/** The share of answers that were there after a time, times on a logarithmic scale. @param quantiles ascending, not empty */
export function latencyDrawing(quantiles: readonly number[]): Markup {
  const log = (milliseconds: number) => Math.log10(Math.max(milliseconds, 1e-3));
  const last = quantiles[quantiles.length - 1];
  const low = Math.floor(log(quantiles[0]));
  const high = Math.max(low + 1, Math.ceil(log(last)));
  const powers = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const text = (power: number) => (power < 0 ? `${10 ** power} ms` : formatDuration(10 ** power));
  const shares = [0, 0.5, 0.95].map((share) => ({ at: share, text: `${100 * share} %` }));
  return plane(
    {
      title: 'Answer times',
      description: `Share of answers after a time: half after ${formatDuration(quantiles[Math.floor(quantiles.length / 2)])}, all after ${formatDuration(last)}.`,
      x: {
        low,
        high,
        ticks: powers.map((power) => ({ at: power, text: text(power) })),
        name: 'time for an example',
      },
      y: { low: 0, high: 1, ticks: [...shares, { at: 1, text: '' }], name: 'answered' },
    },
    (place) => [
      polyline(
        quantiles.map((value, index) => place(log(value), index / Math.max(1, quantiles.length - 1))),
        'curve first',
      ),
    ],
  );
}
