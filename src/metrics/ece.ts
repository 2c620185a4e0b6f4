import type { Metric } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { onceEach } from './onceEach.ts';
import { scoreColumns } from './scoreOrder.ts';

/** Of equal width, closed above. */
export const calibrationBins = 10;

/**
 * Expected calibration error of the probability of the positive class, over 10 bins of equal width closed
 * above ([0, .1], (.1, .2], …, (.9, 1]): Σ_b n_b/n·|share of positives in b − mean probability in b|. This is
 * the reliability of the positive class, not the confidence of the chosen one.
 */
export const ece: Metric = {
  id: 'ece',
  title: 'ECE',
  direction: 'lower',
  range: [0, 1],
  source: 'Naeini et al. 2015, https://doi.org/10.1609/aaai.v29i1.9602',
  columns: scoreColumns,
  undefinedWhen: 'no example is scored',
  trials: (table) => clusterSums(table, observedRows(table, scoreColumns), () => 1),
  prepare(table) {
    const label = table.column('label');
    const probability = table.column('probability');
    const rows = observedRows(table, scoreColumns);
    rows.sort((a, b) => calibrationBin(probability[a]) - calibrationBin(probability[b]));
    // n_b·|share − mean| = |Σ (label − probability)|: one residual a row is all there is to add up.
    const residuals = Float64Array.from(rows, (row) => label[row] - probability[row]);
    const clusters = rows.map((row) => table.clusterOf[row]);
    const binEnds = Int32Array.from({ length: calibrationBins }, (_, bin) => {
      const end = rows.findIndex((row) => calibrationBin(probability[row]) > bin);
      return end === -1 ? rows.length : end;
    });
    const once = onceEach(table.clusterCount);
    return (weights = once) => {
      let total = 0;
      let gaps = 0;
      let position = 0;
      for (let bin = 0; bin < calibrationBins; bin++) {
        let residual = 0;
        for (; position < binEnds[bin]; position++) {
          const weight = weights[clusters[position]];
          residual += weight * residuals[position];
          total += weight;
        }
        gaps += Math.abs(residual);
      }
      return total > 0 ? gaps / total : null;
    };
  },
};

/** Compared with the edges themselves: .7·10 is a little more than 7, but .7 belongs to (.6, .7]. */
export function calibrationBin(probability: number): number {
  const bin = Math.min(calibrationBins - 1, Math.max(0, Math.ceil(probability * calibrationBins) - 1));
  return bin > 0 && probability <= bin / calibrationBins ? bin - 1 : bin;
}
