import { createRandom } from '../core/random.ts';

/** Which elements a dropout layer keeps; the same seed, label and size give the same mask on every machine. */
export interface MaskRequest {
  readonly dims: readonly number[];
  /** Probability that an element is kept, in steps of 1/256. */
  readonly keep: number;
  readonly seed: number;
  /** Names the use: step, batch and place. */
  readonly label: string;
}

/**
 * Ones (kept) and zeros. Four elements are drawn from each 32-bit number of xoshiro128** (Blackman & Vigna 2021,
 * https://prng.di.unimi.it/xoshiro128starstar.c): masks have millions of elements, and a step waits for them.
 */
export function seededMask({ dims, keep, seed, label }: MaskRequest): Uint8Array {
  const random = createRandom(seed, label);
  const seeded = () => (random.next() * 2 ** 32) | 0;
  let [a, b, c, d] = [seeded(), seeded(), seeded(), seeded() | 1];
  const count = dims.reduce((product, dim) => product * dim, 1);
  const mask = new Uint8Array(count);
  const threshold = Math.round(keep * 256);
  for (let start = 0; start < count; start += 4) {
    const product = Math.imul(b, 5);
    const bits = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    mask[start] = (bits & 255) < threshold ? 1 : 0;
    // Writing past the end of a typed array does nothing.
    mask[start + 1] = ((bits >>> 8) & 255) < threshold ? 1 : 0;
    mask[start + 2] = ((bits >>> 16) & 255) < threshold ? 1 : 0;
    mask[start + 3] = bits >>> 24 < threshold ? 1 : 0;
  }
  return mask;
}
