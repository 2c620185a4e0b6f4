import { normaliseSkillName } from './skillNames.ts';

const GLUE: ReadonlySet<string> = new Set([
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'in',
  'for',
  'to',
  'with',
  'all',
  'other',
  'as',
]);

/**
 * Whether two role titles mean the same job, tolerant of plural, word order, punctuation (commas that became
 * ` - `) and of parts left out: "Maids and Housekeeping Cleaners" and "Housekeeping Cleaner".
 * A part of one word counts only when it is a comma-separated part of the other title.
 */
export function titlesMatch(a: string, b: string): boolean {
  const left = titleWords(a);
  const right = titleWords(b);
  if (left.size === 0 || right.size === 0) return false;
  const [small, smallTitle, large, largeTitle] =
    left.size <= right.size ? [left, a, right, b] : [right, b, left, a];
  const shared = [...small].filter((word) => large.has(word)).length;
  if (shared === small.size) return small.size > 1 || large.size <= 1 || isPartOf(smallTitle, largeTitle);
  return shared >= 2 && shared / small.size >= 0.75;
}

/** The words of a title that carry meaning, in the singular. */
function titleWords(title: string): Set<string> {
  const words = normaliseSkillName(title.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '' && !GLUE.has(word));
  return new Set(words.map(singular));
}

/** A crude singular that treats both sides alike: "secretaries" and "secretary", "waitresses" and "waitress". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  return word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is')
    ? word.slice(0, -1)
    : word;
}

function isPartOf(small: string, large: string): boolean {
  const word = [...titleWords(small)][0];
  return large.split(/,|\s[-–—|/]\s|\(|\)/).some((part) => {
    const words = titleWords(part);
    return words.size === 1 && words.has(word);
  });
}
