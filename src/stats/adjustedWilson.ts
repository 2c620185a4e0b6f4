import { designEffect } from './designEffect.ts';
import { type Interval, wilson } from './wilson.ts';

export interface AdjustedWilsonInterval extends Interval {
  readonly estimate: number;
  /** How many independent trials the clustered ones are worth. */
  readonly effectiveSize: number;
}

/**
 * Wilson interval of a proportion whose trials come in clusters: computed as if there were n / deff trials,
 * with the design effect of {@link designEffect}.
 * @param hits successes of each cluster (fractional for values between 0 and 1)
 * @param trials trials of each cluster
 * @returns null when there are no trials.
 * Source: Korn & Graubard 1998, https://www150.statcan.gc.ca/n1/en/catalogue/12-001-X19980024356
 */
export function adjustedWilson(
  hits: ArrayLike<number>,
  trials: ArrayLike<number>,
  level = 0.95,
): AdjustedWilsonInterval | null {
  let hitSum = 0;
  let trialSum = 0;
  for (let cluster = 0; cluster < trials.length; cluster++) {
    hitSum += hits[cluster];
    trialSum += trials[cluster];
  }
  if (trialSum === 0) return null;
  const effectiveSize = trialSum / designEffect(hits, trials);
  const estimate = hitSum / trialSum;
  return { estimate, effectiveSize, ...wilson(estimate * effectiveSize, effectiveSize, level) };
}
