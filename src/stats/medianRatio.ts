import { createRandom } from '../core/random.ts';
import { quantile } from './quantile.ts';

export interface RatioInterval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 2000;

/**
 * The median of one sample over the median of another, independent one, with a percentile bootstrap interval. Medians,
 * since times have a long tail of disturbances.
 * @param numerator and @param denominator positive values, at least one each
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), 13
 */
export function medianRatio(
  numerator: readonly number[],
  denominator: readonly number[],
  { level = 0.95, seed = 17 } = {},
): RatioInterval {
  const random = createRandom(seed, 'median ratio');
  const draw = (values: readonly number[]) => values.map(() => values[random.integer(values.length)]);
  const ratios = Float64Array.from(
    { length: resamples },
    () => median(draw(numerator)) / median(draw(denominator)),
  ).sort();
  return {
    ratio: median(numerator) / median(denominator),
    low: quantile(ratios, (1 - level) / 2),
    high: quantile(ratios, (1 + level) / 2),
  };
}

export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
