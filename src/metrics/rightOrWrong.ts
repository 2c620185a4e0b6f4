import type { Metric, ScoreTable } from '../core/metric.ts';

/** The value of every row (1 or 0) where the metric is a mean of ones and zeros over these rows, else null. */
export function rightOrWrong(metric: Metric, table: ScoreTable): number[] | null {
  const { perExample } = metric;
  if (!perExample) return null;
  const columns = metric.columns.map((name) => [name, table.column(name)] as const);
  const values = Array.from({ length: table.length }, (_, row) =>
    perExample(Object.fromEntries(columns.map(([name, column]) => [name, column[row]]))),
  );
  return values.every((value): value is number => value === 0 || value === 1) ? values : null;
}
