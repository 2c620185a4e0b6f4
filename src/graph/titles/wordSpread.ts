import { clearAbbreviations } from './skillsFromTitles.ts';

/** In a small classification every word is rare, which says nothing. */
const fewestOccupations = 100;
const familiarFrom = 6;

export interface WordSpread {
  /** Of which no word stands in the titles of this one occupation only. */
  isKnown(phrase: string): boolean;
  /** Of which every word stands in the titles of several occupations. */
  isFamiliar(phrase: string): boolean;
}

/**
 * How ordinary words are: the number of occupations in whose titles they stand. Words of a single one are names of one
 * machine ("naumkeag", "forder"), or slips ("wedler").
 */
export function createWordSpread(titlesOfOccupations: Iterable<readonly string[]>): WordSpread {
  const spread = new Map<string, number>();
  let occupations = 0;
  for (const titles of titlesOfOccupations) {
    occupations++;
    for (const word of new Set(titles.flatMap(wordsOf))) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const standIn = (count: number) => (phrase: string) =>
    occupations < fewestOccupations ||
    wordsOf(phrase).every(
      (word) => (spread.get(word) ?? 0) >= count || clearAbbreviations.has(word.toUpperCase()),
    );
  return { isKnown: standIn(2), isFamiliar: standIn(familiarFrom) };
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
