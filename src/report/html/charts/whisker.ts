import { formatNumber } from '../../format.ts';
import { html, type Markup } from '../markup.ts';
import type { Role } from '../parties.ts';
import type { Scale } from './scale.ts';

interface Whisker {
  readonly role: Role;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const height = 24;

/**
 * Marks with their intervals on a scale, in a strip as wide as its table cell: positions are per cents, so nothing is
 * distorted however wide that is. The numbers stand beside it in the table, so it says nothing to a screen reader.
 */
export function whisker(marks: readonly Whisker[], scale: Scale, band?: readonly [number, number]): Markup {
  const grid = scale.ticks.map((tick) => {
    const x = scale.percent(tick);
    return html`<line class="grid${tick === 0 ? ' zero' : ''}" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`;
  });
  const shade =
    band &&
    html`<rect class="band" x="${scale.percent(band[0])}" y="0" width="${bandWidth(band, scale)}" height="${height}"/>`;
  return html`<svg class="strip" height="${height}" aria-hidden="true">${shade}${grid}${marks.map(
    (mark, index) => markWithInterval(mark, scale, (height * (index + 1)) / (marks.length + 1)),
  )}</svg>`;
}

function markWithInterval({ role, value, low, high }: Whisker, scale: Scale, y: number): Markup {
  const hasInterval = low !== null && high !== null;
  return html`<g class="${role}">${
    hasInterval &&
    html`<line class="interval" x1="${scale.percent(low)}" x2="${scale.percent(high)}" y1="${y}" y2="${y}"/>`
  }${value !== null && mark(role, scale.percent(value), y)}</g>`;
}

/** Told apart by form as well as by colour: a dot, a square, a ring. */
function mark(role: Role, x: string, y: number): Markup {
  if (role === 'second') {
    return html`<svg class="mark" x="${x}" width="1" height="1" overflow="visible"><rect x="-4.5" y="${y - 4.5}" width="9" height="9"/></svg>`;
  }
  return html`<circle class="mark" cx="${x}" cy="${y}" r="${role === 'first' ? 5 : 4}"/>`;
}

function bandWidth([low, high]: readonly [number, number], scale: Scale): string {
  return `${(Number.parseFloat(scale.percent(high)) - Number.parseFloat(scale.percent(low))).toFixed(2)}%`;
}

/** The tick labels above such strips. */
export function whiskerAxis(scale: Scale, signed = false): Markup {
  return html`<svg class="axis" height="16" aria-hidden="true">${scale.ticks.map(
    (tick) =>
      html`<text x="${scale.percent(tick)}" y="12" text-anchor="${anchorOf(tick, scale)}">${tickLabel(tick, scale, signed)}</text>`,
  )}</svg>`;
}

function anchorOf(tick: number, { low, high }: Scale): string {
  if (tick - low < 0.02 * (high - low)) return 'start';
  return high - tick < 0.02 * (high - low) ? 'end' : 'middle';
}

function tickLabel(tick: number, scale: Scale, signed: boolean): string {
  if (tick === 0) return '0';
  return Number.isInteger(tick)
    ? `${tick < 0 ? '−' : ''}${Math.abs(tick)}`
    : formatNumber(tick, { digits: digitsOf(scale), signed });
}

function digitsOf({ ticks }: Scale): number {
  const isWhole = (digits: number) =>
    ticks.every((tick) => Math.abs(tick * 10 ** digits - Math.round(tick * 10 ** digits)) < 1e-6);
  return [1, 2, 3].find(isWhole) ?? 4;
}
