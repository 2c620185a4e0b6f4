import { textLines } from '../lines.ts';
import { splitListMarker } from '../listMarkers.ts';
import { parseResume } from '../parseResume.ts';
import { sectionBody } from '../sections.ts';
import { skillsOfLine } from '../skills.ts';
import type { SectionKind } from '../types.ts';

/** A word in the sense of normalised names: letters, digits, `+` and `#`. UTF-16 offsets into its line. */
interface LineWord {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words of a line; `end` is exclusive. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
}

/** A line on which a résumé may name skills. */
export interface SkillLine {
  readonly text: string;
  /** Behind the list marker. */
  readonly words: readonly LineWord[];
  /** How much its section promises skills: 5 a list of them, 1 what was done at work. */
  readonly rank: number;
  /** What rules take for skills, see `skillsOfLine`. */
  readonly mentions: readonly WordRun[];
}

/** The rank of a list of skills. */
export const listRank = 5;

const rankOfSection: Partial<Record<SectionKind, number>> = {
  skills: listRank,
  requirements: 4,
  other: 3,
  preamble: 2,
  summary: 2,
  experience: 1,
  responsibilities: 1,
};
const wordPattern = /[\p{L}\p{N}+#]+/gu;
const LINE_LENGTH_LIMIT = 2000;

/** The lines of a résumé without headings, jobs, and sections that name no skills (education, personal data). */
export function skillLines(resume: string): SkillLine[] {
  const lines = textLines(resume);
  const { sections, roles } = parseResume(resume);
  const jobLines = new Set(roles.map(({ line }) => line));
  return sections.flatMap((section) => {
    const rank = rankOfSection[section.kind];
    if (rank === undefined) return [];
    return sectionBody(lines, section).flatMap((line) => {
      if (jobLines.has(line.number) && rank < listRank) return [];
      const text = line.text.slice(0, LINE_LENGTH_LIMIT);
      const { offset } = splitListMarker(text);
      const words = wordsOf(text).filter(({ start }) => start >= offset);
      if (words.length === 0) return [];
      const mentions = skillsOfLine({ ...line, text }).flatMap(({ start, end }) =>
        runOf(words, start - line.start, end - line.start),
      );
      return [{ text, words, rank, mentions }];
    });
  });
}

/** The normalised name that a run of words spells. */
export function nameOfRun({ words }: SkillLine, { first, end }: WordRun): string {
  let name = words[first].name;
  for (let word = first + 1; word < end; word++) name += ` ${words[word].name}`;
  return name;
}

function wordsOf(text: string): LineWord[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    name: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function runOf(words: readonly LineWord[], start: number, end: number): WordRun[] {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first === -1 || last < first ? [] : [{ first, end: last + 1 }];
}
