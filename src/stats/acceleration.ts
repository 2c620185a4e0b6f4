import type { Statistic } from '../core/metric.ts';

/** Enough for a skewness, and a bounded amount of work for any number of clusters. */
const mostGroups = 400;

/**
 * The acceleration of BCa intervals: a sixth of the skewness of the statistic, from its values with one cluster
 * (or one of 400 groups of consecutive clusters, where there are more) left out in turn:
 * a = Σ(m − θ₍ᵢ₎)³ / (6·(Σ(m − θ₍ᵢ₎)²)^{3/2}), m their mean. Third and second moments of independent groups
 * add up, so grouping leaves the expectation in place.
 * Source: Efron 1987, https://doi.org/10.1080/01621459.1987.10478410
 * @returns 0 when nothing varies.
 */
export function acceleration(statistic: Statistic, clusterCount: number): number {
  const groups = Math.min(clusterCount, mostGroups);
  const weights = new Float64Array(clusterCount).fill(1);
  const values: number[] = [];
  for (let group = 0; group < groups; group++) {
    const start = Math.floor((group * clusterCount) / groups);
    const end = Math.floor(((group + 1) * clusterCount) / groups);
    weights.fill(0, start, end);
    const value = statistic(weights);
    if (value !== null) values.push(value);
    weights.fill(1, start, end);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  // Sums that differ only by rounding have no skewness.
  return squares > 1e-28 * mean * mean ? cubes / (6 * squares ** 1.5) : 0;
}
