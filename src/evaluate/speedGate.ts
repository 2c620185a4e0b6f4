import type { SpeedSample } from '../core/baseline.ts';
import { medianRatio, type RatioInterval } from '../stats/medianRatio.ts';

export interface SpeedDecision extends RatioInterval {
  readonly status: 'pass' | 'fail' | 'inconclusive';
}

/**
 * Whether a student has become slower than `1 + tolerance` times its baseline. Both samples are times in multiples of the
 * calibration kernel beside them, so the speed of the machines cancels as far as kernel and student use it alike: what
 * does not cancel is what the tolerance is for. The interval covers the noise within the two runs.
 */
export function decideSpeed(current: SpeedSample, baseline: SpeedSample, tolerance: number): SpeedDecision {
  const slowdown = medianRatio(current.ratios, baseline.ratios);
  const limit = 1 + tolerance;
  if (slowdown.high <= limit) return { ...slowdown, status: 'pass' };
  return { ...slowdown, status: slowdown.low > limit ? 'fail' : 'inconclusive' };
}
