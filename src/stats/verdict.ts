import type { Verdict } from '../core/estimate.ts';
import type { Metric } from '../core/metric.ts';

export interface PairedInterval {
  /** Of first minus second, in the metric's own unit. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly note?: string;
}

/**
 * Whether the first predictor is as good as the second, from the interval of the paired difference and a
 * margin: wholly above −margin → as good or better; wholly below → worse; otherwise undecided. Equality is
 * never concluded from a difference that merely failed to be significant.
 *
 * For lower-is-better metrics the difference is turned round first, so that "above" always means "better".
 * With a 95 % interval the chance to call a predictor as good that is worse by the whole margin is 2.5 %.
 * Source: Piaggio et al. 2012, https://doi.org/10.1001/jama.2012.87802 (CONSORT, non-inferiority)
 * @param margin in the metric's unit, ≥ 0
 */
export function judge(
  interval: PairedInterval,
  margin: number,
  direction: Metric['direction'] = 'higher',
): Judgement {
  if (!(margin >= 0)) throw new RangeError(`the margin must not be negative, got ${margin}`);
  if (interval.low === null || interval.high === null) {
    return { verdict: 'undecided', note: 'the difference has no interval' };
  }
  const [low, high] =
    direction === 'higher' ? [interval.low, interval.high] : [-interval.high, -interval.low];
  if (low > -margin) {
    return high < 0
      ? { verdict: 'as good or better', note: 'detectably worse, but by less than the margin' }
      : { verdict: 'as good or better' };
  }
  if (high < -margin) return { verdict: 'worse' };
  return high < 0
    ? { verdict: 'undecided', note: 'detectably worse, but perhaps by less than the margin' }
    : { verdict: 'undecided' };
}
