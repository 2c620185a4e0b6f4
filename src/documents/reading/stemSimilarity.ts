import { remembered } from '../remembered.ts';

/** A stem made ready to be held against others. */
export interface ComparableStem {
  readonly stem: string;
  /** Its pairs of letters as numbers, each once, ascending. */
  readonly pairs: Int32Array;
}

export const comparableStem = remembered((stem: string): ComparableStem => {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < stem.length; at++)
    pairs.add((stem.charCodeAt(at) << 16) | stem.charCodeAt(at + 1));
  return { stem, pairs: Int32Array.from(pairs).sort() };
});

/** How alike two stems are, in [0, 1]: what they share from the beginning, or of their pairs of letters. */
export function stemSimilarity(a: ComparableStem, b: ComparableStem): number {
  if (a.stem === b.stem) return 1;
  const shorter = Math.min(a.stem.length, b.stem.length);
  let same = 0;
  while (same < shorter && a.stem.charCodeAt(same) === b.stem.charCodeAt(same)) same++;
  const prefix = same >= 4 ? same / Math.max(a.stem.length, b.stem.length) : 0;
  return Math.max(prefix, shorter >= 5 ? pairSimilarity(a.pairs, b.pairs) : 0);
}

const leastSimilarity = 0.6;

/** Dice's coefficient of the letter pairs, 0 where it is less than .6. */
function pairSimilarity(left: Int32Array, right: Int32Array): number {
  const sum = left.length + right.length || 1;
  // All of the shorter shared is not enough.
  if (2 * Math.min(left.length, right.length) < leastSimilarity * sum) return 0;
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    const difference = left[one] - right[other];
    if (difference === 0) shared++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  const dice = (2 * shared) / sum;
  return dice >= leastSimilarity ? dice : 0;
}
