import type { ScoreTable } from '../core/metric.ts';
import { scoreOrder } from './scoreOrder.ts';

/** Counts of decisions at one threshold: what has at least this probability is said to be positive. */
interface ThresholdPoint {
  /** Infinity where nothing is said to be positive. */
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
}

export interface ThresholdCurve {
  readonly positives: number;
  readonly negatives: number;
  /** From the highest threshold down, beginning with none positive; one point a distinct probability. */
  readonly points: readonly ThresholdPoint[];
}

/**
 * What every threshold on the probability would decide: the points of the ROC curve (x = falsePositives / negatives,
 * y = truePositives / positives; its trapezoid area is `rocAuc`) and of the precision–recall curve. Null where nothing
 * is scored or all labels are of one class.
 */
export function thresholdCurve(table: ScoreTable): ThresholdCurve | null {
  const { labels, endsGroup, probabilities } = scoreOrder(table);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const points: ThresholdPoint[] = [{ threshold: Infinity, truePositives: 0, falsePositives: 0 }];
  let truePositives = 0;
  let falsePositives = 0;
  for (let position = labels.length - 1; position >= 0; position--) {
    truePositives += labels[position];
    falsePositives += 1 - labels[position];
    if (position === 0 || endsGroup[position - 1] === 1) {
      points.push({ threshold: probabilities[position], truePositives, falsePositives });
    }
  }
  return { positives, negatives, points };
}
