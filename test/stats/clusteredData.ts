import type { Random } from '../../src/core/random.ts';

/**
 * Clustered trials for simulations: clusters of 2 or 3; with chance √ρ a trial shows its cluster's common
 * outcome, else its own, both with the same chance of success. That makes the intraclass correlation ρ and
 * leaves the true proportion exact.
 */
export function clusteredTrials(
  random: Random,
  clusterCount: number,
  proportion: number,
  correlation: number,
): { readonly cluster: number; readonly success: number }[] {
  const draw = () => Number(random.next() < proportion);
  return Array.from({ length: clusterCount }, (_, cluster) => {
    const common = draw();
    return Array.from({ length: 2 + random.integer(2) }, () => ({
      cluster,
      success: random.next() < Math.sqrt(correlation) ? common : draw(),
    }));
  }).flat();
}

/**
 * A positive and one or two negatives a cluster with normal scores: a common part of variance ρ, an own part
 * of 1 − ρ, positives shifted. The AUC between clusters is Φ(shift/√2).
 */
export function clusteredScores(
  random: Random,
  clusterCount: number,
  shift: number,
  correlation: number,
): { readonly cluster: number; readonly label: number; readonly score: number }[] {
  return Array.from({ length: clusterCount }, (_, cluster) => {
    const common = Math.sqrt(correlation) * random.normal();
    return Array.from({ length: 2 + random.integer(2) }, (_, row) => {
      const label = Number(row === 0);
      return { cluster, label, score: label * shift + common + Math.sqrt(1 - correlation) * random.normal() };
    });
  }).flat();
}
