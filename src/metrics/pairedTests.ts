import type { Metric, ScoreTable } from '../core/metric.ts';
import { mcnemarExact } from '../stats/mcnemarExact.ts';
import { type PermutationOptions, pairedPermutation } from '../stats/pairedPermutation.ts';
import { discordance } from './discordance.ts';
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
  if (first.length !== first.clusterCount) return null;
  const counts = discordance(metric, first, second);
  if (!counts) return null;
  const pValue = mcnemarExact(sum(counts.firstOnly), sum(counts.secondOnly));
  return { pValue, method: 'exact McNemar' };
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
