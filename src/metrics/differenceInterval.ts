import type { Metric } from '../core/metric.ts';
import type { BootstrapInterval } from '../stats/clusterBootstrap.ts';
import { type DiscordantCounts, pairedProportionsInterval } from '../stats/pairedProportions.ts';
import { type Interval, wilson } from '../stats/wilson.ts';

export interface DifferenceInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly method: string;
}

/**
 * The interval of a paired difference. Resampling alone is blind to what it never saw: predictors that part on
 * no example look surely equal, and four answers lost with none won look like a detectable loss. So the
 * bootstrap interval is widened
 * - for metrics of right and wrong answers, to hold {@link pairedProportionsInterval} too;
 * - for others, where it has no width at all, by what may have gone unseen: the Wilson bound of zero
 *   differences out of the clusters.
 * Other metrics with few differing clusters are not helped: their intervals are then too narrow.
 * @param clusters of the two tables
 */
export function differenceInterval(
  metric: Metric,
  clusters: number,
  bootstrap: BootstrapInterval,
  counts: DiscordantCounts | null,
  level: number,
): DifferenceInterval {
  const { estimate, low, high, resamples } = bootstrap;
  if (estimate === null || low === null || high === null) {
    return { low: null, high: null, method: 'no interval' };
  }
  const method = `paired cluster bootstrap, BCa, ${resamples} resamples`;
  const proportions = counts && pairedProportionsInterval(counts, level);
  if (proportions) {
    return { ...union(proportions, { low, high }), method: `${method}, joined with Bonett–Price` };
  }
  // Differences that are all the same may still vary in their last bits.
  if (high - low > 1e-12) return { low, high, method };
  return {
    ...unseenDifference(metric, clusters, estimate, level),
    method: 'Wilson bound of unseen differences',
  };
}

function union(one: Interval, other: Interval): Interval {
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}

function unseenDifference(metric: Metric, clusters: number, estimate: number, level: number): Interval {
  const span = metric.range[1] - metric.range[0];
  const unseen = span * wilson(0, clusters, level).high;
  return { low: Math.max(-span, estimate - unseen), high: Math.min(span, estimate + unseen) };
}
