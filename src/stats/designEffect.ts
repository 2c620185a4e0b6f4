/**
 * How much clustering inflates the variance of a proportion p = Σhits / Σtrials over that of as many
 * independent trials: deff = V / (p(1−p)/n), V = C/(C−1)·Σ(hits_c − p·trials_c)² / n² (linearised).
 *
 * At p = 0 or 1, and with one cluster, both variances vanish and the ratio says nothing; then the worst case
 * stands: every cluster agrees with itself entirely (intraclass correlation 1), which gives
 * deff = Σtrials_c² / Σtrials_c (for equal clusters their size, so that n / deff is the number of clusters).
 * Never below 1, so that a lucky negative correlation does not narrow an interval, nor above that worst case.
 * Source: Kish, Survey Sampling (1965), 8.2; Rao & Scott 1992, https://doi.org/10.2307/2532311
 * @returns 1 when there are no trials.
 */
export function designEffect(hits: ArrayLike<number>, trials: ArrayLike<number>): number {
  let hitSum = 0;
  let trialSum = 0;
  let squareSum = 0;
  let clusters = 0;
  for (let cluster = 0; cluster < trials.length; cluster++) {
    if (trials[cluster] === 0) continue;
    clusters += 1;
    hitSum += hits[cluster];
    trialSum += trials[cluster];
    squareSum += trials[cluster] ** 2;
  }
  if (trialSum === 0) return 1;
  const proportion = hitSum / trialSum;
  const worst = Math.max(1, squareSum / trialSum);
  const independentVariance = (proportion * (1 - proportion)) / trialSum;
  if (clusters < 2 || independentVariance <= 0) return worst;
  let residualSum = 0;
  for (let cluster = 0; cluster < trials.length; cluster++) {
    residualSum += (hits[cluster] - proportion * trials[cluster]) ** 2;
  }
  const clusteredVariance = ((clusters / (clusters - 1)) * residualSum) / trialSum ** 2;
  return Math.min(worst, Math.max(1, clusteredVariance / independentVariance));
}
