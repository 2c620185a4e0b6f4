import type { Statistic } from '../core/metric.ts';
import { type BootstrapInterval, clusterBootstrap, type ResamplingOptions } from './clusterBootstrap.ts';

/** The same statistic of two predictors over the same clusters. */
export interface StatisticPair {
  readonly first: Statistic;
  readonly second: Statistic;
}

/**
 * Cluster bootstrap of differences, first minus second: both statistics of a pair are evaluated on the same
 * resampled clusters, so that what is easy or hard for both cancels. `estimate` is the difference.
 * @throws InterruptedError when the signal aborts.
 */
export function pairedBootstrap<Name extends string>(
  pairs: Readonly<Record<Name, StatisticPair>>,
  options: ResamplingOptions,
): Promise<Record<Name, BootstrapInterval>> {
  const differences = Object.entries<StatisticPair>(pairs).map(([name, pair]) => [name, difference(pair)]);
  return clusterBootstrap(Object.fromEntries(differences) as Record<Name, Statistic>, options);
}

function difference({ first, second }: StatisticPair): Statistic {
  return (clusterWeights) => {
    const one = first(clusterWeights);
    const other = second(clusterWeights);
    return one === null || other === null ? null : one - other;
  };
}
