import { remembered } from '../remembered.ts';
import { isEmptyWord } from './emptyWords.ts';
import { stemOf } from './stem.ts';
import { placedWords } from './words.ts';

/** Stems of a title's words, each once. */
export function titleStems(title: string): string[] {
  const stems = placedWords(title.slice(0, 300))
    .filter(({ key, isSign }) => !isSign && !titleGlue.has(key) && !isEmptyWord(key))
    .map(({ key }) => stemOf(shortForms.get(key) ?? key));
  return [...new Set(stems)];
}

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

const letterPairs = remembered((word: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
});

/** Dice's coefficient of the letter pairs. */
function pairSimilarity(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)];
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  const dice = (2 * shared) / (left.size + right.size || 1);
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
