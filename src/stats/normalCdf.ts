/**
 * Standard normal distribution function Φ(x), to about 15 digits, relative in the lower tail.
 *
 * Near the middle the series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …); in the tails the continued fraction
 * Q(x) = φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))).
 * Source: Marsaglia, "Evaluating the Normal Distribution", https://doi.org/10.18637/jss.v011.i04;
 * Abramowitz & Stegun 26.2.11 and 26.2.14.
 */
export function normalCdf(x: number): number {
  if (x > 3) return 1 - upperTail(x);
  if (x < -3) return upperTail(-x);
  let term = x;
  let sum = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

function upperTail(x: number): number {
  if (x > 38.5) return 0;
  let fraction = x;
  for (let depth = 200; depth >= 1; depth--) fraction = x + depth / fraction;
  return density(x) / fraction;
}

function density(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
