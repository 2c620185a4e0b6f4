import type { Metric } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { onceEach } from './onceEach.ts';
import { scarcerClassTrials } from './scarcerClass.ts';

/**
 * Cohen's κ between two columns of categories (numbers): (pₒ − pₑ) / (1 − pₑ), the agreement pₒ beyond the pₑ
 * that the two columns' shares alone would give. Null when both hold one and the same category only, where
 * scikit-learn gives NaN.
 */
export function cohenKappa(
  columnA: string,
  columnB: string,
  description: { readonly id?: string; readonly title?: string } = {},
): Metric {
  const columns = [columnA, columnB];
  return {
    id: description.id ?? 'cohenKappa',
    title: description.title ?? 'Cohen’s κ',
    direction: 'higher',
    range: [-1, 1],
    source: 'Cohen 1960, https://doi.org/10.1177/001316446002000104',
    columns,
    undefinedWhen: 'both columns hold a single category, the same',
    trials: (table) => scarcerClassTrials(table, columns),
    prepare(table) {
      const a = table.column(columnA);
      const b = table.column(columnB);
      const rows = observedRows(table, columns);
      const sumsWhere = (holds: (row: number) => boolean) =>
        clusterSums(table, rows, (row) => Number(holds(row)));
      const all = sumsWhere(() => true);
      const same = sumsWhere((row) => a[row] === b[row]);
      // A category that only one column holds agrees by chance never.
      const shared = [...new Set([...rows].map((row) => a[row]))].filter((category) =>
        rows.some((row) => b[row] === category),
      );
      const inA = shared.map((category) => sumsWhere((row) => a[row] === category));
      const inB = shared.map((category) => sumsWhere((row) => b[row] === category));
      const once = onceEach(table.clusterCount);
      return (weights = once) => {
        const total = weightedSum(all, weights);
        const agreed = weightedSum(same, weights);
        let expected = 0;
        for (let index = 0; index < shared.length; index++) {
          expected += weightedSum(inA[index], weights) * weightedSum(inB[index], weights);
        }
        // Multiplied through by total²: whole numbers, so that "expected = 1" is exact.
        const scale = total * total - expected;
        return scale > 0 ? (agreed * total - expected) / scale : null;
      };
    },
  };
}

function weightedSum(sums: Float64Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let cluster = 0; cluster < sums.length; cluster++) sum += weights[cluster] * sums[cluster];
  return sum;
}
