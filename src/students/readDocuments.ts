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

/** A résumé's roles and content words; `lines` are the words of its first non-empty lines. */
export function readResume(resume: string): ReadResume & { readonly lines: readonly (readonly string[])[] } {
  const lines = resume
    .split(/\r\n|\r|\n/)
    .map(contentWords)
    .filter((line) => line.length > 0);
  return {
    words: new Set(lines.flat()),
    roles: parseResume(resume).roles.slice(0, maximumRoles),
    lines: lines.slice(0, maximumLines),
  };
}
