import type { MatchingInput } from '../core/matching.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { parseResume } from '../documents/parseResume.ts';
import { titlesMatch } from '../documents/titles.ts';
import type { Requirement, Role } from '../documents/types.ts';
import { contentWords } from './contentWords.ts';
import { rememberLast } from './rememberLast.ts';

/** How far a résumé evidences what a posting requires: one share in [0, 1] a requirement, in the posting's order. */
export interface RequirementCoverage {
  readonly skills: readonly number[];
  readonly roles: readonly number[];
}

/** Years read off dates fall a little short of whole ones ("Mar 2019 - Feb 2023"). */
const yearsTolerance = 0.25;

/**
 * A skill counts by the share of its words that stand in the résumé; a role by the share of its years that the
 * résumé's roles of that title come to (without a number of years: by whether there is such a role).
 */
export function createCoverageReader(): (input: MatchingInput) => RequirementCoverage {
  const requirementsOf = rememberLast((posting: string) => parsePosting(posting).requirements);
  return ({ posting, resume }) => coverage(requirementsOf(posting), resume);
}

function coverage(requirements: readonly Requirement[], resume: string): RequirementCoverage {
  const { roles } = parseResume(resume);
  const resumeWords = new Set(contentWords(resume));
  return {
    skills: requirements.flatMap((requirement) =>
      requirement.kind === 'skill' ? skillShare(requirement.skill, resumeWords) : [],
    ),
    roles: requirements.flatMap((requirement) =>
      requirement.kind === 'experience' ? roleShare(requirement, roles) : [],
    ),
  };
}

function skillShare(skill: string, resumeWords: ReadonlySet<string>): number[] {
  const skillWords = [...new Set(contentWords(skill))];
  if (skillWords.length === 0) return [];
  return [skillWords.filter((word) => resumeWords.has(word)).length / skillWords.length];
}

function roleShare(
  requirement: Extract<Requirement, { kind: 'experience' }>,
  roles: readonly Role[],
): number {
  const held = roles.filter((role) => titlesMatch(requirement.title, role.title));
  if (held.length === 0) return 0;
  if (requirement.years === null || requirement.years === 0) return 1;
  const years = held.reduce((sum, role) => sum + (role.years ?? 0), 0);
  return Math.min(1, (years + yearsTolerance) / requirement.years);
}
