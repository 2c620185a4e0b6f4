import { createEvidenceCheck } from '../evidence.ts';
import { parseRoles } from '../parseResume.ts';
import { remembered } from '../remembered.ts';
import type { Role } from '../types.ts';
import { visibleText } from '../visibleText.ts';
import type { SearchedResume } from './candidateEvidence.ts';
import type { PostingNames } from './postingNames.ts';
import type { PostingUnits } from './postingUnits.ts';
import { indexResume, type ResumeIndex } from './resumeIndex.ts';
import { type RoleEvidence, roleEvidence } from './roleEvidence.ts';
import { type ReadUnit, type SkillCandidate, skillCandidates } from './skillCandidates.ts';
import { stemOf } from './stem.ts';
import { type TypedUnit, typedUnit } from './typedUnit.ts';
import { placedWords } from './words.ts';

/** A posting and a résumé, made ready for an encoder. */
export interface PreparedPair {
  readonly posting: PostingUnits;
  /** Beside the posting's units. */
  readonly typed: readonly TypedUnit[];
  readonly roles: readonly RoleEvidence[];
  readonly resume: SearchedResume;
}

/** What is remembered of one takes some hundred kilobytes. */
const mostResumes = 32;
/** No résumé tells of more; beyond it one would hold up all others. */
const mostRoles = 60;

/**
 * What a reader of the résumé would not see, and what it denies, counts for nothing.
 * @param posting read once for many résumés.
 */
export function prepareResume(posting: PostingUnits, resume: string): PreparedPair {
  const { roles, ...searched } = readResume(resume);
  return {
    posting,
    typed: posting.units.map((unit) => typedUnit(unit, searched.index)),
    roles: roleEvidence(posting.roles, roles),
    resume: searched,
  };
}

/** The same résumé may stand beside one posting after the other. */
const readResume = remembered((resume: string): SearchedResume & { readonly roles: readonly Role[] } => {
  const index = indexResume(resume);
  const roles = parseRoles(visibleText(resume)).slice(0, mostRoles);
  return { index, stands: createEvidenceCheck(index.shown), titles: titleClauses(index, roles), roles };
}, mostResumes);

/** The clauses that say no more than the title of a job. */
function titleClauses({ clauses }: ResumeIndex, roles: readonly Role[]): Set<number> {
  const titles = new Map<number, Set<string>>();
  for (const { line, title } of roles) {
    const stems = titles.get(line) ?? new Set();
    for (const { key } of placedWords(title)) stems.add(stemOf(key));
    titles.set(line, stems);
  }
  return new Set(
    clauses.flatMap(({ line, stems }, clause) => {
      const title = titles.get(line);
      return title && [...stems].every((stem) => title.has(stem)) ? [clause] : [];
    }),
  );
}

/** The skills of a pair, once an encoder has read its units. */
export function candidatesOf(
  { posting, typed, resume }: PreparedPair,
  read: readonly ReadUnit[],
  known: PostingNames,
): SkillCandidate[] {
  return typed.flatMap((one, index) => skillCandidates(posting, index, one, read[index], resume, known));
}
