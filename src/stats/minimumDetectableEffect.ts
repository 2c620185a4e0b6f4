import { normalQuantile } from './normalQuantile.ts';

/**
 * The smallest true difference that a two-sided test at level α finds with the given power, when the
 * difference has this standard error: (z₁₋α⁄₂ + z_power)·SE, 2.80·SE at the defaults.
 * Source: Bloom 1995, https://doi.org/10.1177/0193841X9501900504
 */
export function minimumDetectableEffect(standardError: number, level = 0.05, power = 0.8): number {
  return (normalQuantile(1 - level / 2) + normalQuantile(power)) * standardError;
}
