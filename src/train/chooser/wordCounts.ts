import type { WordCounts } from '../../documents/candidates/nameKnowledge.ts';
import { nameOfRun, type SkillLine } from '../../documents/candidates/skillLines.ts';

const MOST_WORDS = 9;
/** Lists, requirements and sections of other kinds; no prose. */
const countedRank = 3;
const none: WordCounts = [0, 0, 0, 0, 0, 0];

/** How the lists of a résumé use each word: a skill's words are where its name stands, the longest first. */
export function countWords(
  lines: readonly SkillLine[],
  skills: ReadonlySet<string>,
): Map<string, WordCounts> {
  const counts = new Map<string, [number, number, number, number, number, number]>();
  const add = (word: string, place: number) => {
    const own = counts.get(word) ?? [0, 0, 0, 0, 0, 0];
    own[place]++;
    counts.set(word, own);
  };
  for (const line of lines) {
    if (line.rank < countedRank) continue;
    for (const { name } of line.words) add(name, 0);
    const taken = new Set<number>();
    for (let length = Math.min(MOST_WORDS, line.words.length); length > 0; length--)
      for (let first = 0; first + length <= line.words.length; first++) {
        const end = first + length;
        if (!skills.has(nameOfRun(line, { first, end }))) continue;
        if (line.words.slice(first, end).some((_, place) => taken.has(first + place))) continue;
        for (let word = first; word < end; word++) {
          taken.add(word);
          add(line.words[word].name, 1);
        }
        add(line.words[first].name, 2);
        add(line.words[end - 1].name, 3);
        if (first > 0) add(line.words[first - 1].name, 4);
        if (end < line.words.length) add(line.words[end].name, 5);
      }
  }
  return counts;
}

export function sumWords(records: readonly ReadonlyMap<string, WordCounts>[]): Map<string, WordCounts> {
  const sums = new Map<string, WordCounts>();
  for (const words of records)
    for (const [word, counts] of words) sums.set(word, combine(sums.get(word) ?? none, counts, 1));
  return sums;
}

export function lessWords(all: WordCounts = none, own: WordCounts = none): WordCounts {
  return combine(all, own, -1);
}

function combine(a: WordCounts, b: WordCounts, sign: number): WordCounts {
  return [
    a[0] + sign * b[0],
    a[1] + sign * b[1],
    a[2] + sign * b[2],
    a[3] + sign * b[3],
    a[4] + sign * b[4],
    a[5] + sign * b[5],
  ];
}
