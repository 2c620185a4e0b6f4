import { incompleteBeta } from './incompleteBeta.ts';
import { invertSymmetricCdf } from './invertCdf.ts';

/**
 * Quantile of Student's t distribution with `degreesOfFreedom` > 0: `studentTQuantile(0.975, 9)` is 2.262….
 * @throws RangeError when the probability is not strictly between 0 and 1.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  // P(T ≤ −t) = ½·I_x(ν/2, ½) with x = ν/(ν + t²).
  const cdf = (t: number) => {
    const tail =
      0.5 * incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
  };
  return invertSymmetricCdf(cdf, probability);
}
