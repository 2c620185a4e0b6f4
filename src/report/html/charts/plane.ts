import { html, type Markup } from '../markup.ts';
import { at, drawing } from './svg.ts';

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly name: string;
}

interface PlaneOptions {
  readonly title: string;
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
}

const size = { width: 420, height: 210 };
const frame = { left: 44, top: 10, right: 24, bottom: 38 };

/** Where a point of the plane stands in its drawing. */
export type Place = (x: number, y: number) => readonly [number, number];

/** A drawing wider than high with an axis at the left and at the bottom. */
export function plane(
  { title, description, x, y }: PlaneOptions,
  content: (place: Place) => readonly (Markup | null)[],
): Markup {
  const [right, bottom] = [size.width - frame.right, size.height - frame.bottom];
  const share = ({ low, high }: Axis, value: number) => (value - low) / (high - low);
  const place: Place = (px, py) => [
    frame.left + (right - frame.left) * share(x, px),
    bottom - (bottom - frame.top) * share(y, py),
  ];
  const column = (tick: Axis['ticks'][number]) => {
    const [px] = place(tick.at, y.low);
    return html`<path class="grid" d="M${at(px)} ${frame.top}V${bottom}"/><text class="tick" x="${at(px)}" y="${bottom + 14}" text-anchor="middle">${tick.text}</text>`;
  };
  const row = (tick: Axis['ticks'][number]) => {
    const [, py] = place(x.low, tick.at);
    return html`<path class="grid" d="M${frame.left} ${at(py)}H${right}"/><text class="tick" x="${frame.left - 6}" y="${at(py + 3.5)}" text-anchor="end">${tick.text}</text>`;
  };
  return drawing({ ...size, title, description }, [
    x.ticks.map(column),
    y.ticks.map(row),
    html`<text class="name" x="${(frame.left + right) / 2}" y="${size.height - 5}" text-anchor="middle">${x.name}</text><text class="name" transform="translate(10 ${(frame.top + bottom) / 2}) rotate(-90)" text-anchor="middle">${y.name}</text>`,
    content(place),
  ]);
}
