import type { ScoreTable } from '../core/metric.ts';
import { calibrationBin, calibrationBins } from './ece.ts';
import { observedRows } from './observedRows.ts';
import { scoreColumns } from './scoreOrder.ts';

/** The examples whose probability lies in one of the bins of {@link ece}. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly positives: number;
  /** Null for an empty bin. */
  readonly meanProbability: number | null;
}

/** How often what was given a probability is positive, over the bins of `ece`: Σ n/N·|positives/n − mean| is its value. */
export function reliabilityBins(table: ScoreTable): ReliabilityBin[] {
  const label = table.column('label');
  const probability = table.column('probability');
  const sums = Array.from({ length: calibrationBins }, () => ({ n: 0, positives: 0, probability: 0 }));
  for (const row of observedRows(table, scoreColumns)) {
    const sum = sums[calibrationBin(probability[row])];
    sum.n += 1;
    sum.positives += label[row];
    sum.probability += probability[row];
  }
  return sums.map(({ n, positives, probability: total }, bin) => ({
    low: bin / calibrationBins,
    high: (bin + 1) / calibrationBins,
    n,
    positives,
    meanProbability: n === 0 ? null : total / n,
  }));
}
