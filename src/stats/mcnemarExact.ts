import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Two-sided p-value of the exact McNemar test: with b examples that only the first predictor got right and c
 * that only the second did, both binomial tails of min(b, c) out of b + c at ½. 1 when nothing is discordant.
 * Holds only where each cluster has one example.
 * Source: McNemar 1947, https://doi.org/10.1007/BF02295996
 * @throws RangeError on negative or fractional counts.
 */
export function mcnemarExact(firstOnly: number, secondOnly: number): number {
  if (![firstOnly, secondOnly].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`discordant counts must be whole numbers, got ${firstOnly} and ${secondOnly}`);
  }
  const fewer = Math.min(firstOnly, secondOnly);
  const discordant = firstOnly + secondOnly;
  // P(X ≤ k) = I_½(n − k, k + 1) for X ~ Binomial(n, ½); at a tie twice that would exceed 1.
  if (2 * fewer === discordant) return 1;
  return Math.min(1, 2 * incompleteBeta(0.5, discordant - fewer, fewer + 1));
}
