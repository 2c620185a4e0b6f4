import { logGamma } from './logGamma.ts';

const smallest = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and x in [0, 1]: the distribution function of
 * the beta distribution, and through it of the binomial and of Student's t.
 * Source: Abramowitz & Stegun 26.5.8 (continued fraction), evaluated by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it, I_x(a, b) = 1 − I_{1−x}(b, a).
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFactor) / a) * continuedFraction(x, a, b);
}

/** 1/(1 + d₁/(1 + d₂/(1 + …))) with d₂ₘ = m(b−m)x/((a+2m−1)(a+2m)), d₂ₘ₊₁ = −(a+m)(a+b+m)x/((a+2m)(a+2m+1)). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = away(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** Lentz's method must not divide by zero. */
function away(value: number): number {
  return Math.abs(value) < smallest ? smallest : value;
}
