import type { Statistic } from '../core/metric.ts';
import { onceEach } from './onceEach.ts';

/** Σ w·numerator / Σ w·denominator over clusters; null when the denominators sum to 0. */
export function ratioOfSums(numerators: Float64Array, denominators: Float64Array): Statistic {
  const once = onceEach(numerators.length);
  return (weights = once) => {
    let numerator = 0;
    let denominator = 0;
    for (let cluster = 0; cluster < numerators.length; cluster++) {
      numerator += weights[cluster] * numerators[cluster];
      denominator += weights[cluster] * denominators[cluster];
    }
    return denominator > 0 ? numerator / denominator : null;
  };
}
