import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sha256 } from './hash.ts';

/** A seeded stream of random numbers. The same seed and labels give the same stream on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits of resolution: fast enough for resampling loops. */
  next(): number;
  /** Unbiased uniform integer in [0, below). */
  integer(below: number): number;
  /** Standard normal deviate (Box–Muller). */
  normal(): number;
  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent stream, named so that adding a consumer does not shift the others. */
  fork(label: string): Random;
}

/** @param seed any finite number; @param label names the use, e.g. `bootstrap`. */
export function createRandom(seed: number, label = ''): Random {
  const generator = xoroshiro128plus(Number.parseInt(sha256(`${seed}\0${label}`).slice(0, 8), 16) | 0);
  const next = () => (generator.next() >>> 0) * 2 ** -32;
  const integer = (below: number) => uniformInt(generator, 0, below - 1);
  return {
    next,
    integer,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle<T>(items: readonly T[]): T[] {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        [copy[last], copy[other]] = [copy[other], copy[last]];
      }
      return copy;
    },
    fork: (childLabel: string) => createRandom(seed, `${label}/${childLabel}`),
  };
}

/** A uniform number in [0, 1) that depends only on seed and key: for sampling and splits that survive reordering. */
export function hashUniform(seed: number, key: string): number {
  return Number.parseInt(sha256(`${seed}\0${key}`).slice(0, 13), 16) / 2 ** 52;
}
