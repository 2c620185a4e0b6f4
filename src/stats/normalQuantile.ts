import { invertSymmetricCdf } from './invertCdf.ts';
import { normalCdf } from './normalCdf.ts';

/**
 * Quantile of the standard normal distribution: `normalQuantile(0.975)` is 1.95996….
 * @throws RangeError when the probability is not strictly between 0 and 1.
 */
export function normalQuantile(probability: number): number {
  return invertSymmetricCdf(normalCdf, probability);
}
