import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { studentTQuantile } from './studentTQuantile.ts';

export interface IntervalShape {
  /** At least 2. */
  readonly clusterCount: number;
  readonly level: number;
  /** Share of the resampled values below the estimate, those equal to it counting half. */
  readonly shareBelow: number;
  /** See `acceleration`; 0 for a statistic without skewness. */
  readonly acceleration: number;
}

/**
 * The two percentiles of the resampled values that make an interval of the given level: bias-corrected and
 * accelerated (BCa), on tails expanded for few clusters.
 *
 * Plain 2.5 % and 97.5 % fall short in two ways. Resampling C clusters reproduces (C−1)/C of the variance, and
 * normal tails where Student's are due: hence tails at z = ±√(C/(C−1))·t₍C−1₎, which make the interval of a
 * mean its t interval. And near the end of a range the statistic is skewed and its resampled values are off
 * centre: hence Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))), z₀ = Φ⁻¹(share below). In simulation (100 clusters of 2–3,
 * intraclass correlation .3, nominal 95 %) an accuracy of .98 is covered 94 % of the time, by plain percentiles
 * 89 %; an AUC of .98 by 94 % instead of 92 %.
 * Source: Efron 1987, https://doi.org/10.1080/01621459.1987.10478410; Hesterberg 2015, 5.3,
 * https://doi.org/10.1080/00031305.2015.1089789
 */
export function intervalLevels(shape: IntervalShape): readonly [number, number] {
  const { clusterCount, level, shareBelow, acceleration } = shape;
  const expansion = Math.sqrt(clusterCount / (clusterCount - 1));
  const z = expansion * studentTQuantile(0.5 + level / 2, clusterCount - 1);
  const bias = normalQuantile(shareBelow);
  const corrected = (tail: number) => {
    const scale = 1 - acceleration * (bias + tail);
    // Beyond the pole of the correction the whole tail belongs to the interval.
    if (scale <= 0) return tail < 0 ? 0 : 1;
    return normalCdf(bias + (bias + tail) / scale);
  };
  return [corrected(-z), corrected(z)];
}
