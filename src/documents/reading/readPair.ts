import { parseResume } from '../parseResume.ts';
import type { PostingUnits } from './postingUnits.ts';
import { indexResume } from './resumeIndex.ts';
import { type RoleEvidence, roleEvidence } from './roleEvidence.ts';
import { type ReadUnit, type SkillCandidate, skillCandidates } from './skillCandidates.ts';
import { type TypedUnit, typedUnit } from './typedUnit.ts';

/** A posting and a résumé, made ready for an encoder. */
export interface PreparedPair {
  readonly posting: PostingUnits;
  /** Beside the posting's units. */
  readonly typed: readonly TypedUnit[];
  readonly roles: readonly RoleEvidence[];
}

/** No résumé tells of more; beyond it one would hold up all others. */
const mostRoles = 60;

/** @param posting read once for many résumés. */
export function prepareResume(posting: PostingUnits, resume: string): PreparedPair {
  const index = indexResume(resume);
  return {
    posting,
    typed: posting.units.map((unit) => typedUnit(unit, index)),
    roles: rolesOfResume(posting, resume),
  };
}

export function rolesOfResume(posting: PostingUnits, resume: string): RoleEvidence[] {
  return roleEvidence(posting.roles, parseResume(resume).roles.slice(0, mostRoles));
}

/** The skills of a pair, once an encoder has read its units. */
export function candidatesOf({ posting, typed }: PreparedPair, read: readonly ReadUnit[]): SkillCandidate[] {
  return posting.units.flatMap((unit, index) => skillCandidates(unit, index, typed[index], read[index]));
}
