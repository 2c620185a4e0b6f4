import type { NameKnowledge } from './nameKnowledge.ts';
import type { SkillLine, WordRun } from './skillLines.ts';

/** In the order of the numbers that {@link wordFeatures} gives. */
export const wordFeatureNames = [
  ...['wordsMean', 'wordsLeast', 'opens', 'closes', 'leads', 'follows', 'insideBefore', 'insideAfter'],
  'rarestWord',
] as const;

/** Of `WordCounts`. */
const place = { all: 0, inside: 1, first: 2, last: 3, before: 4, behind: 5 } as const;
/** Of words never seen, 4 in 10; they count as two places. */
const prior = { share: 0.4, places: 2 };
const OFTEN = 50;

/**
 * How a phrase's words and those beside it stand in lists of skills of training résumés: the shares of their places that are
 * inside a skill (mean and least), first or last in one, right before or behind one. -1 where there is no word.
 */
export function wordFeatures({ first, end }: WordRun, { words }: SkillLine, known: NameKnowledge): number[] {
  const share = (word: number, kind: number) => {
    if (word < 0 || word >= words.length) return -1;
    const counts = known.word(words[word].name);
    return (counts[kind] + prior.share * prior.places) / (counts[place.all] + prior.places);
  };
  let [sum, least, rarest] = [0, 1, OFTEN];
  for (let word = first; word < end; word++) {
    const inside = share(word, place.inside);
    sum += inside;
    least = Math.min(least, inside);
    rarest = Math.min(rarest, known.word(words[word].name)[place.all]);
  }
  return [
    sum / (end - first),
    least,
    share(first, place.first),
    share(end - 1, place.last),
    share(first - 1, place.before),
    share(end, place.behind),
    share(first - 1, place.inside),
    share(end, place.inside),
    rarest,
  ];
}
