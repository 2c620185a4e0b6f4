import type { Statistic } from '../core/metric.ts';
import { createRandom } from '../core/random.ts';
import { acceleration } from './acceleration.ts';
import { intervalLevels } from './intervalLevels.ts';
import { quantile } from './quantile.ts';
import { WorkPacer } from './workPacer.ts';

export interface ResamplingOptions {
  readonly clusterCount: number;
  readonly resamples: number;
  readonly seed: number;
  /** Of the interval; default .95. */
  readonly level?: number;
  readonly signal?: AbortSignal;
}

export interface BootstrapInterval {
  /** The statistic on the data themselves. */
  readonly estimate: number | null;
  /** Null with fewer than two clusters or two defined resamples. */
  readonly low: number | null;
  readonly high: number | null;
  /** Standard deviation of the resampled values. */
  readonly standardError: number | null;
  readonly resamples: number;
  /** Resamples on which the statistic was undefined: left out. */
  readonly undefinedResamples: number;
}

/**
 * Cluster bootstrap: draws as many clusters as there are, with replacement, and evaluates every statistic on
 * the same draws. Intervals are BCa intervals, adjusted for few clusters (see {@link intervalLevels}).
 *
 * Gives way to other work every few dozen milliseconds, so that `signal` can reach it.
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993); clusters: Davison & Hinkley,
 * Bootstrap Methods and their Application (1997), 3.8
 * @throws InterruptedError when the signal aborts.
 */
export async function clusterBootstrap<Name extends string>(
  statistics: Readonly<Record<Name, Statistic>>,
  options: ResamplingOptions,
): Promise<Record<Name, BootstrapInterval>> {
  const { clusterCount, resamples } = options;
  const names = Object.keys(statistics) as Name[];
  const functions = names.map((name) => statistics[name]);
  const replicates = functions.map(() => new Float64Array(clusterCount < 2 ? 0 : resamples));
  const defined = new Int32Array(names.length);
  if (clusterCount >= 2) {
    const random = createRandom(options.seed, 'bootstrap');
    const pacer = new WorkPacer(options.signal);
    const weights = new Float64Array(clusterCount);
    for (let resample = 0; resample < resamples; resample++) {
      if (pacer.due()) await pacer.pause();
      weights.fill(0);
      for (let draw = 0; draw < clusterCount; draw++) weights[Math.floor(random.next() * clusterCount)] += 1;
      for (let index = 0; index < functions.length; index++) {
        const value = functions[index](weights);
        if (value !== null) replicates[index][defined[index]++] = value;
      }
    }
  }
  const results = names.map((name, index): [Name, BootstrapInterval] => [
    name,
    summarise(functions[index], replicates[index].subarray(0, defined[index]), options),
  ]);
  return Object.fromEntries(results) as Record<Name, BootstrapInterval>;
}

function summarise(
  statistic: Statistic,
  replicates: Float64Array,
  { clusterCount, resamples, level = 0.95 }: ResamplingOptions,
): BootstrapInterval {
  const estimate = statistic();
  const drawn = clusterCount < 2 ? 0 : resamples;
  const counts = { estimate, resamples: drawn, undefinedResamples: drawn - replicates.length };
  if (replicates.length < 2 || estimate === null) {
    return { ...counts, low: null, high: null, standardError: null };
  }
  const [lowLevel, highLevel] = intervalLevels({
    clusterCount,
    level,
    shareBelow: shareBelow(replicates, estimate),
    acceleration: acceleration(statistic, clusterCount),
  });
  const ascending = replicates.sort();
  return {
    ...counts,
    low: quantile(ascending, lowLevel),
    high: quantile(ascending, highLevel),
    standardError: standardDeviation(ascending),
  };
}

/** Those equal to the estimate count half; kept off 0 and 1 by half a value. */
function shareBelow(values: Float64Array, estimate: number): number {
  // The same sum in another order may differ in its last bits.
  const tolerance = 1e-12 * Math.max(1, Math.abs(estimate));
  let below = 0;
  for (const value of values) {
    if (value < estimate - tolerance) below += 1;
    else if (value <= estimate + tolerance) below += 0.5;
  }
  return Math.min(values.length - 0.5, Math.max(0.5, below)) / values.length;
}

function standardDeviation(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
