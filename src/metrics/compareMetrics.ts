import type { Difference } from '../core/estimate.ts';
import type { Metric, ScoreTable } from '../core/metric.ts';
import type { BootstrapInterval } from '../stats/clusterBootstrap.ts';
import { minimumDetectableEffect } from '../stats/minimumDetectableEffect.ts';
import { pairedBootstrap } from '../stats/pairedBootstrap.ts';
import { resamplesFor } from '../stats/resamplesFor.ts';
import { judge } from '../stats/verdict.ts';
import { type DifferenceInterval, differenceInterval } from './differenceInterval.ts';
import { discordance } from './discordance.ts';
import type { EstimateOptions } from './estimateMetrics.ts';
import { observedRows } from './observedRows.ts';
import { type PairedTest, pairedTests } from './pairedTests.ts';
import { restrictRows } from './restrictRows.ts';

export interface CompareOptions extends EstimateOptions {
  /** The metric that gets a verdict, and its margin δ. */
  readonly primary?: { readonly metricId: string; readonly margin: number };
}

/**
 * First minus second on the same examples, by metric id: paired bootstrap interval, p-value by cluster, and on
 * the primary metric the verdict and the minimum detectable effect. Examples that either predictor has no
 * observation for are left out of both.
 * @param first and @param second same rows and clusters
 * @throws RangeError when the tables' rows or clusters differ; InterruptedError when the signal aborts.
 */
export async function compareMetrics(
  first: ScoreTable,
  second: ScoreTable,
  metrics: readonly Metric[],
  options: CompareOptions,
): Promise<Record<string, Difference>> {
  assertSameRows(first, second);
  const differences = new Map<string, Difference>();
  for (const group of groupByColumns(metrics)) {
    const [one, other] = commonRows(first, second, group[0].columns);
    const found = await compareGroup(one, other, group, options);
    for (const [id, difference] of found) differences.set(id, difference);
  }
  return Object.fromEntries(metrics.map(({ id }) => [id, differences.get(id)])) as Record<string, Difference>;
}

/** Metrics of the same columns have the same rows and can share resamples. */
function groupByColumns(metrics: readonly Metric[]): Metric[][] {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const key = metric.columns.join('\0');
    groups.set(key, [...(groups.get(key) ?? []), metric]);
  }
  return [...groups.values()];
}

async function compareGroup(
  first: ScoreTable,
  second: ScoreTable,
  metrics: readonly Metric[],
  options: CompareOptions,
): Promise<[string, Difference][]> {
  const { seed, level = 0.95, signal, primary } = options;
  // A paired resample evaluates two tables, a permutation two tables of twice the rows.
  const resamples = options.resamples ?? resamplesFor(2 * first.length);
  const permutations = options.resamples ?? resamplesFor(4 * first.length);
  const pairs = metrics.map((metric) => [
    metric.id,
    { first: metric.prepare(first), second: metric.prepare(second) },
  ]);
  const { clusterCount } = first;
  const bootstrapped = await pairedBootstrap(Object.fromEntries(pairs), {
    clusterCount,
    resamples,
    seed,
    level,
    signal,
  });
  const tests = await pairedTests(metrics, first, second, { permutations, seed, signal });
  return metrics.map((metric) => {
    const bootstrap = bootstrapped[metric.id];
    const counts = discordance(metric, first, second);
    const interval = differenceInterval(metric, clusterCount, bootstrap, counts, level);
    const found = differenceOf(metric, bootstrap.estimate, interval, tests[metric.id], first);
    if (primary?.metricId !== metric.id) return [metric.id, found];
    return [metric.id, withVerdict(found, metric, bootstrap, primary.margin)];
  });
}

function differenceOf(
  metric: Metric,
  difference: number | null,
  { low, high, method }: DifferenceInterval,
  test: PairedTest,
  table: ScoreTable,
): Difference {
  return {
    difference,
    low,
    high,
    pValue: test.pValue,
    n: table.length,
    clusters: table.clusterCount,
    method: `${method}; ${test.method}`,
    ...(difference === null ? { note: whyUndefined(metric, table) } : {}),
  };
}

function whyUndefined(metric: Metric, table: ScoreTable): string {
  if (table.length === 0) return 'no example is scored for both';
  return metric.undefinedWhen ? `undefined when ${metric.undefinedWhen}` : 'undefined on these examples';
}

function withVerdict(
  found: Difference,
  metric: Metric,
  { standardError }: BootstrapInterval,
  margin: number,
): Difference {
  const { verdict, note } = judge(found, margin, metric.direction);
  return {
    ...found,
    verdict,
    ...(found.note === undefined && note !== undefined ? { note } : {}),
    margin,
    minimumDetectableEffect: standardError === null ? null : minimumDetectableEffect(standardError),
  };
}

function commonRows(
  first: ScoreTable,
  second: ScoreTable,
  columns: readonly string[],
): [ScoreTable, ScoreTable] {
  const inSecond = new Set(observedRows(second, columns));
  const rows = observedRows(first, columns).filter((row) => inSecond.has(row));
  return [restrictRows(first, rows, columns), restrictRows(second, rows, columns)];
}

function assertSameRows(first: ScoreTable, second: ScoreTable): void {
  const same =
    first.length === second.length &&
    first.clusterOf.every((cluster, row) => cluster === second.clusterOf[row]);
  if (!same) throw new RangeError('a paired comparison needs two tables of the same rows and clusters');
}
