import type { Metric, ScoreTable } from '../core/metric.ts';
import { mcnemarExact } from '../stats/mcnemarExact.ts';
import { type PermutationOptions, pairedPermutation } from '../stats/pairedPermutation.ts';
import { swapStatistic } from './swapStatistic.ts';

export interface PairedTest {
  readonly pValue: number | null;
  readonly method: string;
}

/**
 * Two-sided test of a paired difference: exact McNemar where each cluster has one example and every example is
 * either right or wrong, else a permutation test by cluster.
 * @param first and @param second same rows and clusters
 * @throws InterruptedError when the signal aborts.
 */
export async function pairedTest(
  metric: Metric,
  first: ScoreTable,
  second: ScoreTable,
  options: Pick<PermutationOptions, 'permutations' | 'seed' | 'signal'>,
): Promise<PairedTest> {
  if (first.length > 0 && first.length === first.clusterCount) {
    const firstRight = rightOrWrong(metric, first);
    const secondRight = rightOrWrong(metric, second);
    if (firstRight && secondRight) {
      const firstOnly = firstRight.filter((right, row) => right > secondRight[row]).length;
      const secondOnly = firstRight.filter((right, row) => right < secondRight[row]).length;
      return { pValue: mcnemarExact(firstOnly, secondOnly), method: 'exact McNemar' };
    }
  }
  const { clusterCount } = first;
  const evaluate = swapStatistic(metric, first, second);
  const { pValue, permutations, exact } = await pairedPermutation({ ...options, clusterCount, evaluate });
  const kind = exact ? 'all' : 'Monte Carlo';
  return { pValue, method: `permutation by cluster, ${kind} ${permutations}` };
}

/** The value of every row where the metric is a mean of zeros and ones, else null. */
function rightOrWrong(metric: Metric, table: ScoreTable): number[] | null {
  const { perExample } = metric;
  if (!perExample) return null;
  const columns = metric.columns.map((name) => [name, table.column(name)] as const);
  const values = Array.from({ length: table.length }, (_, row) =>
    perExample(Object.fromEntries(columns.map(([name, column]) => [name, column[row]]))),
  );
  return values.every((value): value is number => value === 0 || value === 1) ? values : null;
}
