import type { Latency } from '../core/cost.ts';
import { quantile } from '../stats/quantile.ts';

/**
 * Median and 95th percentile of the time an example took, in milliseconds, and the rate when examples are
 * answered one after the other. Cached answers are not among the durations.
 */
export function latencyOf(durationsMs: readonly number[]): Latency {
  if (durationsMs.length === 0) return { p50Ms: null, p95Ms: null, examplesPerSecond: null };
  const ascending = Float64Array.from(durationsMs).sort();
  const totalMs = ascending.reduce((sum, duration) => sum + duration, 0);
  return {
    p50Ms: quantile(ascending, 0.5),
    p95Ms: quantile(ascending, 0.95),
    examplesPerSecond: totalMs > 0 ? (1000 * ascending.length) / totalMs : null,
  };
}
