import type { Metric } from '../core/metric.ts';
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
      const categories = [...new Set([...rows].flatMap((row) => [a[row], b[row]]))];
      const codeOf = new Map(categories.map((category, code) => [category, code]));
      const codesOf = (column: Float64Array) => Int32Array.from(rows, (row) => codeOf.get(column[row]) ?? 0);
      const codesA = codesOf(a);
      const codesB = codesOf(b);
      const clusters = rows.map((row) => table.clusterOf[row]);
      const totalsA = new Float64Array(categories.length);
      const totalsB = new Float64Array(categories.length);
      const once = onceEach(table.clusterCount);
      return (weights = once) => {
        totalsA.fill(0);
        totalsB.fill(0);
        let total = 0;
        let agreed = 0;
        for (let position = 0; position < clusters.length; position++) {
          const weight = weights[clusters[position]];
          totalsA[codesA[position]] += weight;
          totalsB[codesB[position]] += weight;
          total += weight;
          if (codesA[position] === codesB[position]) agreed += weight;
        }
        let expected = 0;
        for (let code = 0; code < totalsA.length; code++) expected += totalsA[code] * totalsB[code];
        // Multiplied through by total²: whole numbers, so that "expected = 1" is exact.
        const scale = total * total - expected;
        return scale > 0 ? (agreed * total - expected) / scale : null;
      };
    },
  };
}
