import type { Metric } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { onceEach } from './onceEach.ts';
import { scarcerClassTrials } from './scarcerClass.ts';

/**
 * Pearson's correlation of two columns over examples. Null where one of them does not vary.
 * Values are taken from the columns' means first: the sums then lose no digits where a column hardly varies.
 */
export function pearson(
  columnX: string,
  columnY: string,
  description: { readonly id: string; readonly title: string },
): Metric {
  const columns = [columnX, columnY];
  return {
    ...description,
    direction: 'higher',
    range: [-1, 1],
    source: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.pearsonr.html',
    columns,
    undefinedWhen: 'one of the two never varies',
    trials: (table) => scarcerClassTrials(table, columns),
    prepare(table) {
      const rows = observedRows(table, columns);
      const [x, y] = columns.map((name) => centred(table.column(name), rows));
      const sums = [
        () => 1,
        (row: number) => x[row],
        (row: number) => y[row],
        (row: number) => x[row] ** 2,
        (row: number) => y[row] ** 2,
        (row: number) => x[row] * y[row],
      ].map((value) => clusterSums(table, rows, value));
      const once = onceEach(table.clusterCount);
      const totals = new Float64Array(sums.length);
      return (weights = once) => {
        totals.fill(0);
        for (let cluster = 0; cluster < table.clusterCount; cluster++) {
          const weight = weights[cluster];
          if (weight === 0) continue;
          for (let index = 0; index < sums.length; index++) totals[index] += weight * sums[index][cluster];
        }
        const [n, sumX, sumY, squaresX, squaresY, products] = totals;
        // r = (n·Σxy − Σx·Σy) / √((n·Σx² − (Σx)²)(n·Σy² − (Σy)²))
        const spreadX = n * squaresX - sumX ** 2;
        const spreadY = n * squaresY - sumY ** 2;
        // What is left of a constant column is rounding.
        const varies = (spread: number, squares: number) => spread > 1e-12 * n * squares && spread > 0;
        if (!varies(spreadX, squaresX) || !varies(spreadY, squaresY)) return null;
        const correlation = (n * products - sumX * sumY) / Math.sqrt(spreadX * spreadY);
        return Math.min(1, Math.max(-1, correlation));
      };
    },
  };
}

function centred(column: Float64Array, rows: Int32Array): Float64Array {
  let sum = 0;
  for (const row of rows) sum += column[row];
  const mean = rows.length > 0 ? sum / rows.length : 0;
  return column.map((value) => value - mean);
}
