import type { Difference } from '../core/estimate.ts';
import type { Metric, ScoreTable } from '../core/metric.ts';
import { compareMetrics } from '../metrics/compareMetrics.ts';
import { holm } from '../stats/holm.ts';

/** Two versions of a student on the same examples: the one in question and the one that it is held against. */
export interface QualityComparison {
  readonly metric: Metric;
  /** Same rows and clusters as `baseline`. */
  readonly candidate: ScoreTable;
  readonly baseline: ScoreTable;
  /** A drop that does not matter, in the metric's unit. */
  readonly margin: number;
}

export interface QualityOptions {
  /** α: the chance that a suite in which nothing got worse fails, all its gates together. */
  readonly level: number;
  readonly seed: number;
  /** Of bootstrap and permutations; default: by the number of rows. */
  readonly resamples?: number;
  readonly signal?: AbortSignal;
}

export interface QualityDecision {
  readonly status: 'pass' | 'fail' | 'inconclusive';
  readonly reason: string;
  /** Candidate minus baseline, with an interval of level 1 − 2α. */
  readonly difference: Difference;
  /** One-sided, that the candidate is no worse; adjusted by Holm over the comparisons. Null without a difference. */
  readonly pWorse: number | null;
}

/**
 * Decides each comparison from the paired difference, clusters as units, oriented so that more is better:
 *
 * - **pass** where no score of an example has changed, or the interval of level 1 − 2α lies wholly above −margin: it is
 *   not worse by as much as would matter;
 * - **fail** where it does not, lies wholly below 0, and the one-sided permutation test by cluster rejects "no worse" at
 *   level α after Holm's adjustment over all comparisons: a drop is shown, and it may be as large as the margin;
 * - **inconclusive** otherwise.
 *
 * Under "nothing changed" answers are exchangeable within clusters, so that the test alone keeps the chance of any false
 * alarm at α, whatever the metric; the interval can only lower it. All gates must pass, so passing needs no adjustment.
 * @throws RangeError unless 0 < level < .5 and margins are not negative; InterruptedError when the signal aborts.
 */
export async function decideQuality(
  comparisons: readonly QualityComparison[],
  options: QualityOptions,
): Promise<QualityDecision[]> {
  const { level, seed, resamples, signal } = options;
  if (!(level > 0 && level < 0.5)) throw new RangeError(`the level must be between 0 and .5, got ${level}`);
  const found: Difference[] = [];
  for (const { metric, candidate, baseline, margin } of comparisons) {
    if (!(margin >= 0)) throw new RangeError(`the margin must not be negative, got ${margin}`);
    const { [metric.id]: difference } = await compareMetrics(candidate, baseline, [metric], {
      seed,
      resamples,
      signal,
      level: 1 - 2 * level,
    });
    found.push(difference);
  }
  const adjusted = holm(found.map((difference, index) => pWorse(difference, comparisons[index].metric) ?? 1));
  return comparisons.map((comparison, index): QualityDecision => {
    const difference = found[index];
    const p = difference.pValue === null ? null : adjusted[index];
    return { ...decide(comparison, difference, p, level), difference, pWorse: p };
  });
}

/** Permutation distributions of paired differences are symmetric: half of the two-sided p-value lies on either side. */
function pWorse({ difference, pValue }: Difference, { direction }: Metric): number | null {
  if (difference === null || pValue === null) return null;
  const isWorse = direction === 'higher' ? difference < 0 : difference > 0;
  return isWorse ? pValue / 2 : 1 - pValue / 2;
}

function decide(
  { metric, candidate, baseline, margin }: QualityComparison,
  difference: Difference,
  p: number | null,
  level: number,
): Pick<QualityDecision, 'status' | 'reason'> {
  if (difference.low === null || difference.high === null || p === null) {
    return { status: 'inconclusive', reason: difference.note ?? 'the difference has no interval' };
  }
  if (isUnchanged(metric, candidate, baseline)) {
    return { status: 'pass', reason: 'no score of an example has changed' };
  }
  const [low, high] =
    metric.direction === 'higher' ? [difference.low, difference.high] : [-difference.high, -difference.low];
  if (low > -margin) {
    const reason = high < 0 ? 'worse, but by less than the margin' : 'not worse by the margin';
    return { status: 'pass', reason };
  }
  if (high < 0 && p <= level) return { status: 'fail', reason: 'a regression is shown' };
  return {
    status: 'inconclusive',
    reason: 'neither a regression is shown, nor that there is none as large as the margin',
  };
}

/** Whether every example that both have observations of has the same ones in both. */
function isUnchanged(metric: Metric, candidate: ScoreTable, baseline: ScoreTable): boolean {
  return metric.columns.every((name) => {
    const [one, other] = [candidate.column(name), baseline.column(name)];
    return one.every((value, row) => value === other[row] || Number.isNaN(value) || Number.isNaN(other[row]));
  });
}
