import type { Statistic } from '../core/metric.ts';
import { createRandom } from '../core/random.ts';
import { WorkPacer } from './workPacer.ts';

export interface PermutationOptions {
  readonly clusterCount: number;
  readonly permutations: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
}

export interface PermutationTest {
  /** Null when the difference itself is undefined. */
  readonly pValue: number | null;
  readonly permutations: number;
  /** Whether every one of the 2^clusters assignments was evaluated. */
  readonly exact: boolean;
}

/**
 * Two-sided permutation tests of paired differences by cluster, all on the same permutations: under the null
 * hypothesis the two predictors are exchangeable within each cluster, so all its answers change places
 * together or not at all. The p-value is the share of assignments with |difference| at least as large as the
 * observed one: over all of them where there are no more than `permutations`, else by Monte Carlo with the
 * observed one counted in, (b + 1)/(m + 1), so that it is never 0. Assignments with an undefined difference
 * count as extreme.
 *
 * Works for every statistic, not only means: each is given over both predictors' rows laid one behind the
 * other, the first's in clusters 0…C−1 and the second's in C…2C−1, and a swap moves weight from a cluster to
 * its counterpart.
 * Source: Phipson & Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 * @param statistics over 2·clusterCount clusters
 * @throws InterruptedError when the signal aborts.
 */
export async function pairedPermutation<Name extends string>(
  statistics: Readonly<Record<Name, Statistic>>,
  options: PermutationOptions,
): Promise<Record<Name, PermutationTest>> {
  const names = Object.keys(statistics) as Name[];
  const exact = 2 ** options.clusterCount <= options.permutations;
  const permutations = exact ? 2 ** options.clusterCount : options.permutations;
  const assignment = new Assignment(options.clusterCount);
  const observed = names.map((name) => assignment.difference(statistics[name]));
  // Equal differences may come out unequal in the last bits when sums run in another order.
  const atLeast = observed.map((value) => Math.abs(value ?? 0) * (1 - 1e-10) - 1e-14);
  const extreme = new Int32Array(names.length);
  const shuffle = exact ? enumerate(assignment) : randomise(assignment, options.seed);
  const pacer = new WorkPacer(options.signal);
  for (let permutation = 0; permutation < permutations; permutation++) {
    if (pacer.due()) await pacer.pause();
    shuffle(permutation);
    for (let index = 0; index < names.length; index++) {
      const value = assignment.difference(statistics[names[index]]);
      if (value === null || Math.abs(value) >= atLeast[index]) extreme[index] += 1;
    }
  }
  const results = names.map((name, index): [Name, PermutationTest] => {
    const share = exact ? extreme[index] / permutations : (extreme[index] + 1) / (permutations + 1);
    return [name, { pValue: observed[index] === null ? null : share, permutations, exact }];
  });
  return Object.fromEntries(results) as Record<Name, PermutationTest>;
}

/** Whose answers stand where, as weights of the 2C clusters: for the first predictor's place and the second's. */
class Assignment {
  readonly clusterCount: number;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(clusterCount: number) {
    this.clusterCount = clusterCount;
    this.#first = new Float64Array(2 * clusterCount);
    this.#second = new Float64Array(2 * clusterCount);
    for (let cluster = 0; cluster < clusterCount; cluster++) this.set(cluster, 0);
  }

  /** @param swapped 1 when the predictors change places in this cluster, else 0 */
  set(cluster: number, swapped: number): void {
    this.#first[cluster] = 1 - swapped;
    this.#first[this.clusterCount + cluster] = swapped;
    this.#second[cluster] = swapped;
    this.#second[this.clusterCount + cluster] = 1 - swapped;
  }

  difference(statistic: Statistic): number | null {
    const first = statistic(this.#first);
    const second = statistic(this.#second);
    return first === null || second === null ? null : first - second;
  }
}

/** The i-th assignment is i in binary. */
function enumerate(assignment: Assignment): (permutation: number) => void {
  return (permutation) => {
    for (let cluster = 0; cluster < assignment.clusterCount; cluster++) {
      assignment.set(cluster, (permutation >> cluster) & 1);
    }
  };
}

function randomise(assignment: Assignment, seed: number): () => void {
  const random = createRandom(seed, 'permutation');
  return () => {
    let bits = 0;
    for (let cluster = 0; cluster < assignment.clusterCount; cluster++) {
      // One draw of 32 bits serves 31 clusters: the generator's lowest bit is its weakest.
      if (cluster % 31 === 0) bits = random.next() * 2 ** 32;
      bits >>>= 1;
      assignment.set(cluster, bits & 1);
    }
  };
}
