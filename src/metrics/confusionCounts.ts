import type { ScoreTable } from '../core/metric.ts';
import { confusionSums } from './confusion.ts';

export interface ConfusionCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Decisions against labels, over all rows that have both. */
export function confusionCounts(table: ScoreTable): ConfusionCounts {
  const sums = confusionSums(table);
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  return {
    truePositives: total(sums.truePositives),
    falsePositives: total(sums.falsePositives),
    falseNegatives: total(sums.falseNegatives),
    trueNegatives: total(sums.trueNegatives),
  };
}
