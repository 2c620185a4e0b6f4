import { type Content, html, type Markup } from '../markup.ts';

/** A number as SVG wants it: short. */
export const at = (value: number): string => String(Number(value.toFixed(2)));

/** A drawing in its own units, with a title for those who do not see it. */
export function drawing(
  {
    width,
    height,
    title,
    description,
  }: { width: number; height: number; title: string; description: string },
  content: Content,
): Markup {
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}. ${description}"><title>${title}</title><desc>${description}</desc>${content}</svg>`;
}

/** A broken line through points in drawing units. */
export function polyline(points: readonly (readonly [number, number])[], className: string): Markup {
  return html`<polyline class="${className}" points="${points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}"/>`;
}

/** Of many points those that matter: the first, the last, and others so that at most about `maximum` stay. */
export function thinned<Point>(points: readonly Point[], maximum: number): Point[] {
  if (points.length <= maximum) return [...points];
  const step = (points.length - 1) / (maximum - 1);
  return Array.from({ length: maximum }, (_, index) => points[Math.round(index * step)]);
}
