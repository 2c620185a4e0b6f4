import { isClosingWord } from './linkWords.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { listRank, nameOfRun, type SkillLine } from './skillLines.ts';

/** How a résumé writes its list of skills. Shares are of the lines of the list. */
export interface ListStyle {
  readonly lines: number;
  /** Lines that are a known name and nothing else. */
  readonly bare: number;
  /** "Name: explanation". */
  readonly labelled: number;
  readonly knownLabels: number;
  readonly wordsOfLine: number;
  /** Lines with the word "skills". */
  readonly sayingSkills: number;
}

/** Where the label of "Label: …" or "Label - …" ends; -1 where there is none. */
export function labelEnd(text: string): number {
  return text.search(/:|\s[-–—]\s/);
}

export function listStyle(lines: readonly SkillLine[], known: NameKnowledge): ListStyle {
  const list = lines.filter(({ rank }) => rank === listRank);
  const isKnown = (line: SkillLine, end: number) => {
    if (end === 0) return false;
    const name = nameOfRun(line, { first: 0, end });
    return known.wanted(name) > 0 || known.listed(name) > 1;
  };
  const share = (test: (line: SkillLine) => boolean) => list.filter(test).length / Math.max(1, list.length);
  const wordsOfLabel = ({ text, words }: SkillLine) => {
    const end = labelEnd(text);
    const count = words.findIndex((word) => word.start > end);
    return end < 0 || count === -1 ? 0 : count;
  };
  return {
    lines: list.length,
    bare: share((line) => isKnown(line, line.words.length)),
    labelled: share((line) => wordsOfLabel(line) > 0),
    knownLabels: share((line) => isKnown(line, wordsOfLabel(line))),
    wordsOfLine: list.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, list.length),
    sayingSkills: share(({ words }) =>
      words.some(({ name }) => isClosingWord(name) && name.startsWith('skill')),
    ),
  };
}
