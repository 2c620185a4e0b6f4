import { remembered } from '../remembered.ts';
import { stemOf } from './stem.ts';
import { placedWords } from './words.ts';

/** Stems of a title's words, each once. */
export const titleStems = remembered((title: string): readonly string[] => {
  const stems = placedWords(title.slice(0, 300))
    .filter(({ key, isTelling }) => isTelling && !titleGlue.has(key))
    .map(({ key, stem }) => {
      const long = shortForms.get(key);
      return long === undefined ? stem : stemOf(long);
    });
  return [...new Set(stems)];
}, 5_000);

const titleGlue: ReadonlySet<string> = new Set(
  'other except including miscellaneous role roles position job field environment capacity industry'.split(
    ' ',
  ),
);
const shortForms: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['mgr', 'manager'],
  ['asst', 'assistant'],
  ['admin', 'administrator'],
  ['tech', 'technician'],
  ['dev', 'developer'],
]);

/** How alike two stems are, in [0, 1]: what they share from the beginning, or of their pairs of letters. */
export function stemSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  const prefix = same >= 4 ? same / longer.length : 0;
  return Math.max(prefix, shorter.length >= 5 ? pairSimilarity(a, b) : 0);
}

/** A word's pairs of letters as numbers, each once, ascending. */
const letterPairs = remembered((word: string): Int32Array => {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < word.length; at++)
    pairs.add((word.charCodeAt(at) << 16) | word.charCodeAt(at + 1));
  return Int32Array.from(pairs).sort();
});

/** Dice's coefficient of the letter pairs, 0 below .6. */
function pairSimilarity(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)];
  const sum = left.length + right.length || 1;
  // All of the shorter shared is not enough.
  if (2 * Math.min(left.length, right.length) < 0.6 * sum) return 0;
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    const difference = left[one] - right[other];
    if (difference === 0) shared++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  const dice = (2 * shared) / sum;
  return dice >= 0.6 ? dice : 0;
}

/** Share of the weight of `some` that has a like in `all`. */
export function coverage(
  some: readonly string[],
  all: readonly string[],
  weightOf: (stem: string) => number,
): number {
  let sum = 0;
  let covered = 0;
  for (const stem of some) {
    const weight = weightOf(stem);
    sum += weight;
    let best = 0;
    for (const other of all) {
      const similarity = stemSimilarity(stem, other);
      if (similarity > best) best = similarity;
      if (best === 1) break;
    }
    covered += weight * (best >= 0.6 ? best : 0);
  }
  return sum === 0 ? 0 : covered / sum;
}
