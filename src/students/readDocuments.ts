import { textLines } from '../documents/lines.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { parseResume } from '../documents/parseResume.ts';
import type { Requirement } from '../documents/types.ts';
import { contentWords } from './contentWords.ts';
import type { ReadResume } from './requirementCoverage.ts';

/**
 * No real posting asks for more and no real résumé is longer; beyond these the comparison of every requirement
 * with every line would let one hostile document hold up a whole run.
 */
const maximumRequirements = 200;
const maximumRoles = 100;
const maximumLines = 2000;

/** The first requirements of a posting. */
export function readRequirements(posting: string): Requirement[] {
  return parsePosting(posting).requirements.slice(0, maximumRequirements);
}

/** A line of a résumé that has content words. */
export interface ResumeLine {
  /** 1-based, as in an editor. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** A résumé's roles, its content words, and the first of the lines that have any. */
export interface FullyReadResume extends ReadResume {
  readonly lines: readonly ResumeLine[];
}

export function readResume(resume: string): FullyReadResume {
  const lines = textLines(resume)
    .map(({ number, text }) => ({ number: number + 1, text, words: contentWords(text) }))
    .filter(({ words }) => words.length > 0);
  return {
    words: new Set(lines.flatMap(({ words }) => words)),
    roles: parseResume(resume).roles.slice(0, maximumRoles),
    lines: lines.slice(0, maximumLines),
  };
}
