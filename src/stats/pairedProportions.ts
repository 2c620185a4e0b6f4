import { designEffect } from './designEffect.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { Interval } from './wilson.ts';

/** Per cluster: examples that only the first predictor got right, only the second did, and all examples. */
export interface DiscordantCounts {
  readonly firstOnly: ArrayLike<number>;
  readonly secondOnly: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

/**
 * Interval of a difference of two paired proportions that stays honest with few or no discordant examples,
 * where resampling has hardly anything to draw from: Bonett & Price's adjusted Wald interval (one example
 * added to either discordant cell), with counts and size divided by the design effect of discordance. Never
 * of zero width.
 * Source: Bonett & Price 2012, https://doi.org/10.3102/1076998611411915
 * @returns null without examples.
 */
export function pairedProportionsInterval(counts: DiscordantCounts, level = 0.95): Interval | null {
  const size = sum(counts.sizes);
  if (size === 0) return null;
  const discordant = Float64Array.from(
    counts.firstOnly,
    (first, cluster) => first + counts.secondOnly[cluster],
  );
  const effect = designEffect(discordant, counts.sizes);
  // p₁₂ = (f₁₂ + 1)/(n + 2), p₂₁ likewise; p₁₂ − p₂₁ ± z·√((p₁₂ + p₂₁ − (p₁₂ − p₂₁)²)/(n + 2))
  const adjustedSize = size / effect + 2;
  const firstOnly = (sum(counts.firstOnly) / effect + 1) / adjustedSize;
  const secondOnly = (sum(counts.secondOnly) / effect + 1) / adjustedSize;
  const difference = firstOnly - secondOnly;
  const standardError = Math.sqrt((firstOnly + secondOnly - difference ** 2) / adjustedSize);
  const half = normalQuantile(0.5 + level / 2) * standardError;
  return { low: Math.max(-1, difference - half), high: Math.min(1, difference + half) };
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
