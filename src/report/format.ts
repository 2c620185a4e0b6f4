import type { Difference, Estimate } from '../core/estimate.ts';

const minus = '−';
const nothing = '–';

/**
 * A proportion or difference without a leading zero: `.61`, `1.0`, `−.34`. Nothing below 1 is rounded up to it: a
 * ROC AUC of .9996 is not perfect.
 */
export function formatNumber(
  value: number | null,
  options: { digits?: number; signed?: boolean } = {},
): string {
  if (value === null) return nothing;
  const { digits = 2, signed = false } = options;
  const rounded = roundTowardsZero(Math.abs(value), digits);
  const sign = Number(rounded) === 0 ? '' : value < 0 ? minus : signed ? '+' : '';
  return sign + (rounded.startsWith('0.') ? rounded.slice(1) : rounded.replace(/^1\.0+$/, '1.0'));
}

function roundTowardsZero(magnitude: number, digits: number): string {
  const rounded = magnitude.toFixed(digits);
  const isFalselyOne = Number(rounded) === 1 && magnitude < 1 - 1e-12;
  return isFalselyOne ? `0.${'9'.repeat(digits)}` : rounded;
}

/** `.965 [.94, .99]`; the interval is left out where there is none. */
export function formatEstimate(estimate: Estimate | undefined): string {
  if (!estimate || estimate.estimate === null) return nothing;
  return formatNumber(estimate.estimate, { digits: 3 }) + formatInterval(estimate.low, estimate.high, false);
}

/** `−.344 [−.39, −.29]`. */
export function formatDifference(difference: Difference | undefined): string {
  if (!difference || difference.difference === null) return nothing;
  return (
    formatNumber(difference.difference, { digits: 3, signed: true }) +
    formatInterval(difference.low, difference.high, true)
  );
}

function formatInterval(low: number | null, high: number | null, signed: boolean): string {
  if (low === null || high === null || low === high) return '';
  return ` [${formatNumber(low, { signed })}, ${formatNumber(high, { signed })}]`;
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
