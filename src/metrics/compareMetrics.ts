import type { Metric, ScoreTable } from '../core/metric.ts';
import type { Difference } from '../core/run.ts';
import { minimumDetectableEffect } from '../stats/minimumDetectableEffect.ts';
import { pairedBootstrap } from '../stats/pairedBootstrap.ts';
import { resamplesFor } from '../stats/resamplesFor.ts';
import { judge } from '../stats/verdict.ts';
import type { EstimateOptions } from './estimateMetrics.ts';
import { observedRows } from './observedRows.ts';
import { pairedTest } from './pairedTest.ts';
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
  const differences: [string, Difference][] = [];
  for (const metric of metrics) {
    differences.push([metric.id, await compareMetric(first, second, metric, options)]);
  }
  return Object.fromEntries(differences);
}

async function compareMetric(
  firstTable: ScoreTable,
  secondTable: ScoreTable,
  metric: Metric,
  options: CompareOptions,
): Promise<Difference> {
  const [first, second] = commonRows(firstTable, secondTable, metric);
  const { seed, level = 0.95, signal } = options;
  const resamples = options.resamples ?? resamplesFor(first.length);
  const pair = { first: metric.prepare(first), second: metric.prepare(second) };
  const { difference } = await pairedBootstrap(
    { difference: pair },
    { clusterCount: first.clusterCount, resamples, seed, level, signal },
  );
  const test = await pairedTest(metric, first, second, { permutations: resamples, seed, signal });
  const sizes = { n: first.length, clusters: first.clusterCount };
  const { estimate, low, high, standardError } = difference;
  const found: Difference = {
    difference: estimate,
    low,
    high,
    pValue: test.pValue,
    ...sizes,
    method: `paired cluster bootstrap, expanded percentile, ${difference.resamples} resamples; ${test.method}`,
  };
  if (options.primary?.metricId !== metric.id) return found;
  const { margin } = options.primary;
  return {
    ...found,
    ...judge({ low, high }, margin, metric.direction),
    margin,
    minimumDetectableEffect: standardError === null ? null : minimumDetectableEffect(standardError),
  };
}

function commonRows(first: ScoreTable, second: ScoreTable, metric: Metric): [ScoreTable, ScoreTable] {
  const inSecond = new Set(observedRows(second, metric.columns));
  const rows = observedRows(first, metric.columns).filter((row) => inSecond.has(row));
  return [restrictRows(first, rows, metric.columns), restrictRows(second, rows, metric.columns)];
}

function assertSameRows(first: ScoreTable, second: ScoreTable): void {
  const same =
    first.length === second.length &&
    first.clusterOf.every((cluster, row) => cluster === second.clusterOf[row]);
  if (!same) throw new RangeError('a paired comparison needs two tables of the same rows and clusters');
}
