import type { Estimate } from '../core/estimate.ts';
import type { Metric, ScoreTable } from '../core/metric.ts';
import { type BootstrapInterval, clusterBootstrap } from '../stats/clusterBootstrap.ts';
import { resamplesFor } from '../stats/resamplesFor.ts';
import { boundInterval } from './boundInterval.ts';
import { observedRows } from './observedRows.ts';

export interface EstimateOptions {
  readonly seed: number;
  /** Default: by the number of rows, see {@link resamplesFor}. */
  readonly resamples?: number;
  /** Of the intervals; default .95. */
  readonly level?: number;
  readonly signal?: AbortSignal;
}

/**
 * Every metric of one table with its interval, by metric id: cluster bootstrap, or the adjusted Wilson
 * interval at an end of the metric's range.
 * @throws InterruptedError when the signal aborts.
 */
export async function estimateMetrics(
  table: ScoreTable,
  metrics: readonly Metric[],
  options: EstimateOptions,
): Promise<Record<string, Estimate>> {
  const { seed, level = 0.95, signal } = options;
  const resamples = options.resamples ?? resamplesFor(table.length);
  const intervals = await clusterBootstrap(
    Object.fromEntries(metrics.map((metric) => [metric.id, metric.prepare(table)])),
    { clusterCount: table.clusterCount, resamples, seed, level, signal },
  );
  return Object.fromEntries(
    metrics.map((metric) => [metric.id, estimateOf(metric, table, intervals[metric.id], level)]),
  );
}

function estimateOf(
  metric: Metric,
  table: ScoreTable,
  bootstrap: BootstrapInterval,
  level: number,
): Estimate {
  const n = observedRows(table, metric.columns).length;
  const { estimate } = bootstrap;
  const counts = { n, unscored: table.length - n, higherIsBetter: metric.direction === 'higher' };
  if (estimate === null) {
    const reason =
      n === 0
        ? (metric.unscoredWhen ?? 'no example is scored')
        : (metric.undefinedWhen ?? 'undefined on these examples');
    return { ...counts, estimate, low: null, high: null, method: 'none', reason };
  }
  const atBound = metric.trials && boundInterval(metric, estimate, metric.trials(table), level);
  if (atBound) return { ...counts, estimate, ...atBound, method: 'Wilson, design-effect adjusted' };
  return {
    ...counts,
    estimate,
    low: bootstrap.low,
    high: bootstrap.high,
    ...describeBootstrap(bootstrap),
  };
}

function describeBootstrap(bootstrap: BootstrapInterval): Pick<Estimate, 'method' | 'reason'> {
  const { low, resamples, undefinedResamples } = bootstrap;
  if (low === null) return { method: 'none', reason: 'no interval: fewer than two records' };
  const left = undefinedResamples > 0 ? `, ${undefinedResamples} of them undefined and left out` : '';
  return { method: `cluster bootstrap, BCa, ${resamples} resamples${left}` };
}
