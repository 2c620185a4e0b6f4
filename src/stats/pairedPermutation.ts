import { createRandom } from '../core/random.ts';
import { WorkPacer } from './workPacer.ts';

export interface PermutationOptions {
  readonly clusterCount: number;
  /**
   * The difference (first minus second) when the two predictors' answers change places in every cluster with
   * `swapped[cluster] === 1`. Null where it is undefined.
   */
  readonly evaluate: (swapped: Uint8Array) => number | null;
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
 * Two-sided permutation test of a paired difference by cluster: under the null hypothesis the two predictors
 * are exchangeable within each cluster, so all its answers are swapped together or not at all. The p-value is
 * the share of assignments with |difference| at least as large as the observed one: over all of them where
 * there are no more than `permutations`, else by Monte Carlo with the observed one counted in, (b + 1)/(m + 1),
 * so that it is never 0. Assignments with an undefined difference count as extreme.
 * Source: Phipson & Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 * @throws InterruptedError when the signal aborts.
 */
export async function pairedPermutation(options: PermutationOptions): Promise<PermutationTest> {
  const { clusterCount, evaluate } = options;
  const swapped = new Uint8Array(clusterCount);
  const observed = evaluate(swapped);
  const exact = 2 ** clusterCount <= options.permutations;
  const permutations = exact ? 2 ** clusterCount : options.permutations;
  if (observed === null) return { pValue: null, permutations: 0, exact };
  // Equal differences may come out unequal in the last bits when sums run in another order.
  const atLeast = Math.abs(observed) * (1 - 1e-10) - 1e-14;
  const assign = exact ? enumerator(swapped) : randomiser(swapped, options.seed);
  const pacer = new WorkPacer(options.signal);
  let extreme = 0;
  for (let permutation = 0; permutation < permutations; permutation++) {
    if (pacer.due()) await pacer.pause();
    assign(permutation);
    const value = evaluate(swapped);
    if (value === null || Math.abs(value) >= atLeast) extreme += 1;
  }
  return { pValue: exact ? extreme / permutations : (extreme + 1) / (permutations + 1), permutations, exact };
}

/** The i-th assignment is i in binary. */
function enumerator(swapped: Uint8Array): (permutation: number) => void {
  return (permutation) => {
    for (let cluster = 0; cluster < swapped.length; cluster++)
      swapped[cluster] = (permutation >> cluster) & 1;
  };
}

function randomiser(swapped: Uint8Array, seed: number): () => void {
  const random = createRandom(seed, 'permutation');
  return () => {
    for (let cluster = 0; cluster < swapped.length; cluster++) swapped[cluster] = random.next() < 0.5 ? 0 : 1;
  };
}
