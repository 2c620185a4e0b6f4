import { normalQuantile } from './normalQuantile.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a proportion from `successes` out of `n` independent trials; both may be
 * fractional. Never of zero width, and inside [0, 1].
 * Source: Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 * @throws RangeError unless 0 ≤ successes ≤ n and n > 0.
 */
export function wilson(successes: number, n: number, level = 0.95): Interval {
  if (!(n > 0 && successes >= 0 && successes <= n)) {
    throw new RangeError(`a proportion needs 0 ≤ successes ≤ n and n > 0, got ${successes} of ${n}`);
  }
  const z = normalQuantile(0.5 + level / 2);
  const proportion = successes / n;
  // (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
  const scale = 1 + (z * z) / n;
  const centre = (proportion + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((proportion * (1 - proportion)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}
