import type { Difference } from '../core/estimate.ts';
import { holm } from '../stats/holm.ts';

/**
 * Differences that are looked at together, each with its p-value adjusted for the others by Holm's method. What has no
 * p-value is no test, and is given back as it is.
 */
export function withAdjustedPValues(
  differences: readonly (Difference | undefined)[],
): (Difference | undefined)[] {
  const tested = differences.filter((difference) => (difference?.pValue ?? null) !== null);
  const adjusted = holm(tested.map((difference) => difference?.pValue ?? 1));
  const byDifference = new Map(tested.map((difference, index) => [difference, adjusted[index]]));
  return differences.map((difference) => {
    const adjustedPValue = byDifference.get(difference);
    return difference && adjustedPValue !== undefined ? { ...difference, adjustedPValue } : difference;
  });
}
