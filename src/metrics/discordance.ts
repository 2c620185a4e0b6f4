import type { Metric, ScoreTable } from '../core/metric.ts';
import type { DiscordantCounts } from '../stats/pairedProportions.ts';

/**
 * Where two predictors part, for a metric that is a mean of ones and zeros over these rows; null for others.
 * @param first and @param second same rows and clusters, every row observed
 */
export function discordance(metric: Metric, first: ScoreTable, second: ScoreTable): DiscordantCounts | null {
  const firstRight = rightOrWrong(metric, first);
  const secondRight = rightOrWrong(metric, second);
  if (!firstRight || !secondRight) return null;
  const firstOnly = new Float64Array(first.clusterCount);
  const secondOnly = new Float64Array(first.clusterCount);
  const sizes = new Float64Array(first.clusterCount);
  first.clusterOf.forEach((cluster, row) => {
    sizes[cluster] += 1;
    if (firstRight[row] > secondRight[row]) firstOnly[cluster] += 1;
    if (firstRight[row] < secondRight[row]) secondOnly[cluster] += 1;
  });
  return { firstOnly, secondOnly, sizes };
}

function rightOrWrong(metric: Metric, table: ScoreTable): number[] | null {
  const { perExample } = metric;
  if (!perExample || table.length === 0) return null;
  const columns = metric.columns.map((name) => [name, table.column(name)] as const);
  const values = Array.from({ length: table.length }, (_, row) =>
    perExample(Object.fromEntries(columns.map(([name, column]) => [name, column[row]]))),
  );
  return values.every((value): value is number => value === 0 || value === 1) ? values : null;
}
