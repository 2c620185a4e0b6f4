/** How often two things were observed together and each by itself, among all observations. */
export interface CoOccurrence {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly total: number;
}

/**
 * Normalised pointwise mutual information: ln(p(x,y) / (p(x) p(y))) / −ln p(x,y). −1 never together, 0 independent, 1 only
 * together. Two things that every observation has are 1.
 * Source: Bouma 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction.
 * @throws RangeError when the counts can't be.
 */
export function normalisedPmi(counts: CoOccurrence): number {
  checkCounts(counts);
  const { both, first, second, total } = counts;
  if (both === 0) return -1;
  if (both === total) return 1;
  return Math.log((both * total) / (first * second)) / -Math.log(both / total);
}

/**
 * Dunning's log-likelihood ratio G² of independence in the 2 × 2 table of two things, 2 Σ observed · ln(observed / expected),
 * natural logarithms; asymptotically χ² with one degree of freedom.
 * Source: Dunning 1993, Accurate Methods for the Statistics of Surprise and Coincidence,
 * https://aclanthology.org/J93-1003/.
 * @throws RangeError when the counts can't be.
 */
export function logLikelihoodRatio(counts: CoOccurrence): number {
  checkCounts(counts);
  const { both, first, second, total } = counts;
  const cells = [
    [both, first, second],
    [first - both, first, total - second],
    [second - both, total - first, second],
    [total - first - second + both, total - first, total - second],
  ];
  const sum = cells.reduce(
    (ratio, [observed, row, column]) =>
      observed === 0 ? ratio : ratio + observed * Math.log((observed * total) / (row * column)),
    0,
  );
  return Math.max(0, 2 * sum);
}

function checkCounts({ both, first, second, total }: CoOccurrence): void {
  const fits = both >= 0 && both <= Math.min(first, second) && first + second - both <= total && total > 0;
  if (!fits) throw new RangeError(`co-occurrence ${both} of ${first} and ${second} in ${total} can't be`);
}
