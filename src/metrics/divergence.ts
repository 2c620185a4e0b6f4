/** A probability of exactly 0 or 1 counts as 2⁻⁵² or 1 − 2⁻⁵²: as in log loss. */
const clip = Number.EPSILON;

/**
 * Kullback–Leibler divergence D(p‖q) = p·log₂(p/q) + (1 − p)·log₂((1 − p)/(1 − q)) between two yes-or-no answers by their
 * probabilities of yes, in bits; q is clipped to [2⁻⁵², 1 − 2⁻⁵²], so that it stays finite (at most 52).
 * Source: Kullback & Leibler 1951, https://doi.org/10.1214/aoms/1177729694
 */
export function kullbackLeiblerBits(p: number, q: number): number {
  const clipped = Math.min(Math.max(q, clip), 1 - clip);
  // Equal but for rounding: never a hair below 0.
  return Math.max(0, term(p, clipped) + term(1 - p, 1 - clipped));
}

/**
 * Jensen–Shannon divergence (D(p‖m) + D(q‖m)) / 2 with m = (p + q) / 2, in bits: 0 for the same probabilities, 1 for
 * certainties that contradict each other. SciPy's `jensenshannon(…, base=2)` is its square root.
 * Source: Lin 1991, https://doi.org/10.1109/18.61115
 */
export function jensenShannonBits(p: number, q: number): number {
  const middle = (p + q) / 2;
  const sum = term(p, middle) + term(1 - p, 1 - middle) + term(q, middle) + term(1 - q, 1 - middle);
  return Math.min(1, Math.max(0, sum / 2));
}

/** p·log₂(p/m), 0 at p = 0. */
function term(p: number, m: number): number {
  return p > 0 ? p * Math.log2(p / m) : 0;
}
