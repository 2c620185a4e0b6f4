import { titlesMatch } from '../documents/titles.ts';
import type { ExperienceRequirement, Requirement, Role } from '../documents/types.ts';
import { contentWords } from './contentWords.ts';
import { cosine, type WeightOf, wordVector } from './wordVector.ts';

/** How far a résumé evidences what a posting requires: one entry a requirement, in the posting's order. */
export interface RequirementCoverage {
  /** The share of the skill's words that stand in the résumé, in [0, 1]. */
  readonly skills: readonly number[];
  readonly roles: readonly RoleCoverage[];
}

interface RoleCoverage {
  /** How much of the role is held, in [0, 1]: 1 for a role of that title with all its years. */
  readonly share: number;
  /** The share of the years held under that title; 1 where no role has it, since then nothing is known. */
  readonly years: number;
}

/** Of a résumé, what coverage reads. */
export interface ReadResume {
  readonly words: ReadonlySet<string>;
  readonly roles: readonly Role[];
}

/** Years read off dates fall a little short of whole ones ("Mar 2019 - Feb 2023"). */
const yearsTolerance = 0.25;

/** @param weightOf how telling a word of a title is. */
export function requirementCoverage(
  requirements: readonly Requirement[],
  resume: ReadResume,
  weightOf: WeightOf,
): RequirementCoverage {
  const skills: number[] = [];
  const roles: RoleCoverage[] = [];
  for (const requirement of requirements) {
    if (requirement.kind === 'experience') roles.push(roleCoverage(requirement, resume.roles, weightOf));
    else {
      const skillWords = new Set(contentWords(requirement.skill));
      if (skillWords.size > 0) skills.push(shareIn(skillWords, resume.words));
    }
  }
  return { skills, roles };
}

function shareIn(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  let found = 0;
  for (const word of some) if (all.has(word)) found++;
  return found / some.size;
}

/** Roles of the title asked for count together; where there is none, the most similar title counts by its cosine. */
function roleCoverage(
  { title, years }: ExperienceRequirement,
  roles: readonly Role[],
  weightOf: WeightOf,
): RoleCoverage {
  const held = roles.filter((role) => titlesMatch(title, role.title));
  if (held.length > 0) {
    const isUnknown = held.some((role) => role.years === null);
    const sum = held.reduce((total, role) => total + (role.years ?? 0), 0);
    const share = isUnknown ? 1 : yearsShare(sum, years);
    return { share, years: share };
  }
  const asked = wordVector(contentWords(title), weightOf);
  const shares = roles.map(
    (role) => cosine(asked, wordVector(contentWords(role.title), weightOf)) * yearsShare(role.years, years),
  );
  return { share: Math.max(0, ...shares), years: 1 };
}

/** What is not stated on either side is not held against anyone. */
function yearsShare(held: number | null, required: number | null): number {
  if (held === null || required === null || required === 0) return 1;
  return Math.min(1, (held + yearsTolerance) / required);
}
