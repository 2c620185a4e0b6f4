/** Lanczos coefficients for g = 7, n = 9. */
const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, to about 14 digits.
 * Source: Lanczos, "A Precision Approximation of the Gamma Function", https://doi.org/10.1137/0701008.
 */
export function logGamma(x: number): number {
  // Reflection: Γ(x)·Γ(1 − x) = π / sin(πx).
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum = coefficients[0];
  for (let k = 1; k < coefficients.length; k++) sum += coefficients[k] / (shifted + k);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
