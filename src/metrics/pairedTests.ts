import type { Metric, ScoreTable } from '../core/metric.ts';
import { mcnemarExact } from '../stats/mcnemarExact.ts';
import { type PermutationOptions, pairedPermutation } from '../stats/pairedPermutation.ts';
import { rightOrWrong } from './rightOrWrong.ts';
import { stackTables } from './stackTables.ts';

export interface PairedTest {
  readonly pValue: number | null;
  readonly method: string;
}

/**
 * Two-sided tests of paired differences, by metric id: exact McNemar where each cluster has one example and
 * every example is either right or wrong, else a permutation test by cluster.
 * @param first and @param second same rows and clusters, every row observed
 * @throws InterruptedError when the signal aborts.
 */
export async function pairedTests(
  metrics: readonly Metric[],
  first: ScoreTable,
  second: ScoreTable,
  options: Omit<PermutationOptions, 'clusterCount'>,
): Promise<Record<string, PairedTest>> {
  const tests: Record<string, PairedTest> = {};
  for (const metric of metrics) {
    const test = mcnemar(metric, first, second);
    if (test) tests[metric.id] = test;
  }
  const permuted = metrics.filter(({ id }) => !(id in tests));
  const statistics = permuted.map((metric) => [
    metric.id,
    metric.prepare(stackTables(first, second, metric.columns)),
  ]);
  const { clusterCount } = first;
  const outcomes = await pairedPermutation(Object.fromEntries(statistics), { ...options, clusterCount });
  for (const [id, { pValue, permutations, exact }] of Object.entries(outcomes)) {
    const kind = exact ? `all ${permutations}` : `${permutations} random`;
    tests[id] = { pValue, method: `permutation by cluster, ${kind} assignments` };
  }
  return tests;
}

function mcnemar(metric: Metric, first: ScoreTable, second: ScoreTable): PairedTest | null {
  if (first.length === 0 || first.length !== first.clusterCount) return null;
  const firstRight = rightOrWrong(metric, first);
  const secondRight = rightOrWrong(metric, second);
  if (!firstRight || !secondRight) return null;
  const firstOnly = firstRight.filter((right, row) => right > secondRight[row]).length;
  const secondOnly = firstRight.filter((right, row) => right < secondRight[row]).length;
  return { pValue: mcnemarExact(firstOnly, secondOnly), method: 'exact McNemar' };
}
