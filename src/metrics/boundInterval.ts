import type { Metric } from '../core/metric.ts';
import { adjustedWilson } from '../stats/adjustedWilson.ts';
import type { Interval } from '../stats/wilson.ts';

/**
 * The interval of a metric at an end of its range (accuracy 1, log loss 0), where all resamples agree and a
 * bootstrap interval would have no width: the design-effect-adjusted Wilson interval of its trials, stretched
 * over the metric's range. Conservative for metrics that are no proportion: no other variable on [0, 1] with
 * that mean varies more than a proportion.
 * @returns null when the estimate is not at an end of the range.
 */
export function boundInterval(
  { range: [least, most] }: Metric,
  estimate: number,
  trials: Float64Array,
  level: number,
): Interval | null {
  const share = (estimate - least) / (most - least);
  const end = share < 1e-12 ? 0 : share > 1 - 1e-12 ? 1 : null;
  if (end === null) return null;
  const interval = adjustedWilson(
    trials.map((count) => end * count),
    trials,
    level,
  );
  if (!interval) return null;
  const stretch = (value: number) => least + value * (most - least);
  return { low: stretch(interval.low), high: stretch(interval.high) };
}
