import { designEffect } from './designEffect.ts';
import { normalQuantile } from './normalQuantile.ts';

/** Per cluster: units with the event and all units, of those exposed and of those not. */
export interface RiskCounts {
  readonly exposedEvents: ArrayLike<number>;
  readonly exposed: ArrayLike<number>;
  readonly otherEvents: ArrayLike<number>;
  readonly others: ArrayLike<number>;
}

export interface RiskRatio {
  /** Null (infinite) where none of the others has the event. */
  readonly ratio: number | null;
  readonly low: number;
  /** Null: no upper limit, as no event among the others was seen. */
  readonly high: number | null;
}

/**
 * Ratio of two risks, (events / units) of the exposed over that of the others, with the adjusted log interval
 * ln((a + ½)/(n₁ + ½)) − ln((b + ½)/(n₀ + ½)) ± z·√(1/(a + ½) − 1/(n₁ + ½) + 1/(b + ½) − 1/(n₀ + ½)),
 * which stays defined without an event on one side. Units of a cluster are not independent: counts are divided by the
 * design effect of the logarithm of the ratio first (linearised; at least 1, and the worst case where it can't be told).
 * Source: Walter 1975 as in Fagerland, Lydersen & Laake 2015, https://doi.org/10.1177/0962280211415469
 * @returns null where nobody is exposed or everybody is.
 */
export function riskRatio(counts: RiskCounts, level = 0.95): RiskRatio | null {
  const [a, n1, b, n0] = [counts.exposedEvents, counts.exposed, counts.otherEvents, counts.others].map(sum);
  if (n1 === 0 || n0 === 0) return null;
  const effect = logRatioDesignEffect(counts, { a, n1, b, n0 });
  const [events, exposed, otherEvents, others] = [a, n1, b, n0].map((count) => count / effect + 0.5);
  const centre = Math.log(events / exposed) - Math.log(otherEvents / others);
  const variance = 1 / events - 1 / exposed + 1 / otherEvents - 1 / others;
  const half = normalQuantile(0.5 + level / 2) * Math.sqrt(Math.max(0, variance));
  const ratio = b === 0 ? null : a / n1 / (b / n0);
  return {
    ratio,
    low: a === 0 ? 0 : Math.min(Math.exp(centre - half), ratio ?? Number.POSITIVE_INFINITY),
    high: b === 0 ? null : Math.max(Math.exp(centre + half), ratio ?? 0),
  };
}

interface Totals {
  readonly a: number;
  readonly n1: number;
  readonly b: number;
  readonly n0: number;
}

/** How much clusters inflate the variance of ln(a/n₁) − ln(b/n₀) over that of independent units. */
function logRatioDesignEffect(counts: RiskCounts, { a, n1, b, n0 }: Totals): number {
  const { exposedEvents, exposed, otherEvents, others } = counts;
  const sizes = Float64Array.from(exposed, (units, cluster) => units + others[cluster]);
  const [riskExposed, riskOther] = [a / n1, b / n0];
  const independent = a > 0 && b > 0 ? (1 - riskExposed) / a + (1 - riskOther) / b : 0;
  // Without an event on one side its logarithm has no variance: the worst case of a proportion stands.
  if (independent === 0) return designEffect(new Float64Array(sizes.length), sizes);
  const clusters = sizes.filter((size) => size > 0).length;
  const worst = Math.max(1, sum(sizes.map((size) => size ** 2)) / sum(sizes));
  if (clusters < 2) return worst;
  let squares = 0;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const fromExposed = (exposedEvents[cluster] - riskExposed * exposed[cluster]) / a;
    const fromOthers = (otherEvents[cluster] - riskOther * others[cluster]) / b;
    squares += (fromExposed - fromOthers) ** 2;
  }
  const clustered = (clusters / (clusters - 1)) * squares;
  return Math.min(worst, Math.max(1, clustered / independent));
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
