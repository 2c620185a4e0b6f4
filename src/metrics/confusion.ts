import type { ScoreTable, Statistic } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { onceEach } from './onceEach.ts';

export const confusionColumns = ['label', 'decision'] as const;

/** Counts per cluster. */
export interface ConfusionSums {
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly falseNegatives: Float64Array;
  readonly trueNegatives: Float64Array;
}

export function confusionSums(table: ScoreTable): ConfusionSums {
  const label = table.column('label');
  const decision = table.column('decision');
  const rows = observedRows(table, confusionColumns);
  const count = (wantedLabel: number, wantedDecision: number) =>
    clusterSums(table, rows, (row) => Number(label[row] === wantedLabel && decision[row] === wantedDecision));
  return {
    truePositives: count(1, 1),
    falsePositives: count(0, 1),
    falseNegatives: count(1, 0),
    trueNegatives: count(0, 0),
  };
}

/** A statistic of the confusion counts: true positives, false positives, false negatives, true negatives. */
export function confusionStatistic(
  table: ScoreTable,
  value: (tp: number, fp: number, fn: number, tn: number) => number | null,
): Statistic {
  const sums = confusionSums(table);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = sums;
  const once = onceEach(table.clusterCount);
  return (weights = once) => {
    let tp = 0;
    let fp = 0;
    let fn = 0;
    let tn = 0;
    for (let cluster = 0; cluster < truePositives.length; cluster++) {
      const weight = weights[cluster];
      tp += weight * truePositives[cluster];
      fp += weight * falsePositives[cluster];
      fn += weight * falseNegatives[cluster];
      tn += weight * trueNegatives[cluster];
    }
    return value(tp, fp, fn, tn);
  };
}
