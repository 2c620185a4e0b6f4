import type { Difference, Estimate } from '../core/run.ts';

const minus = '−';
const nothing = '–';

/** A proportion or difference with two decimals and no leading zero: `.61`, `1.0`, `−.34`. */
export function formatNumber(value: number | null, signed = false): string {
  if (value === null) return nothing;
  const rounded = Math.abs(value).toFixed(2);
  const digits = rounded.startsWith('0.') ? rounded.slice(1) : rounded === '1.00' ? '1.0' : rounded;
  const isZero = Number(rounded) === 0;
  const sign = value < 0 && !isZero ? minus : signed && !isZero ? '+' : '';
  return `${sign}${digits}`;
}

/** `.61 [.56, .66]`; the interval is left out where there is none. */
export function formatEstimate(estimate: Estimate | undefined): string {
  if (!estimate || estimate.estimate === null) return nothing;
  return formatNumber(estimate.estimate) + formatInterval(estimate.low, estimate.high, false);
}

/** `−.34 [−.39, −.29]`. */
export function formatDifference(difference: Difference | undefined): string {
  if (!difference || difference.difference === null) return nothing;
  return formatNumber(difference.difference, true) + formatInterval(difference.low, difference.high, true);
}

function formatInterval(low: number | null, high: number | null, signed: boolean): string {
  return low === null || high === null
    ? ''
    : ` [${formatNumber(low, signed)}, ${formatNumber(high, signed)}]`;
}

/** `.003`, `< .001`. */
export function formatPValue(value: number | null): string {
  if (value === null) return nothing;
  return value < 0.001 ? '< .001' : value.toFixed(3).replace(/^0/, '');
}

/** `850 ms`, `1.8 s`, `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** `1 record`, `95 records`, `1,400 examples`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : plural}`;
}
