import { createEvidenceCheck } from '../evidence.ts';
import { parseRoles } from '../parseResume.ts';
import { visibleText } from '../visibleText.ts';
import type { SearchedResume } from './candidateEvidence.ts';
import type { PostingNames } from './postingNames.ts';
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
  readonly resume: SearchedResume;
}

/** No résumé tells of more; beyond it one would hold up all others. */
const mostRoles = 60;

/**
 * What a reader of the résumé would not see counts for nothing.
 * @param posting read once for many résumés.
 */
export function prepareResume(posting: PostingUnits, written: string): PreparedPair {
  const resume = visibleText(written);
  const index = indexResume(resume);
  return {
    posting,
    typed: posting.units.map((unit) => typedUnit(unit, index)),
    roles: rolesOfResume(posting, resume),
    resume: { index, stands: createEvidenceCheck(resume) },
  };
}

function rolesOfResume(posting: PostingUnits, resume: string): RoleEvidence[] {
  return roleEvidence(posting.roles, parseRoles(resume).slice(0, mostRoles));
}

/** The skills of a pair, once an encoder has read its units. */
export function candidatesOf(
  { posting, typed, resume }: PreparedPair,
  read: readonly ReadUnit[],
  known: PostingNames,
): SkillCandidate[] {
  return typed.flatMap((one, index) => skillCandidates(posting, index, one, read[index], resume, known));
}
