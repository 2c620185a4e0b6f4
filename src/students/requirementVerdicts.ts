import type { RequirementReading } from '../core/reading.ts';
import type { RequirementMatcherStudent } from '../core/student.ts';
import { pairFeatures } from '../documents/reading/pairFeatures.ts';
import type { PostingNames } from '../documents/reading/postingNames.ts';
import { candidatesOf, type PreparedPair } from '../documents/reading/readPair.ts';
import type { RoleEvidence } from '../documents/reading/roleEvidence.ts';
import { logit, type ReadUnit, type SkillCandidate } from '../documents/reading/skillCandidates.ts';
import type { TypedUnit } from '../documents/reading/typedUnit.ts';
import { sigmoid } from '../learners/logistic.ts';
import { probabilitiesOfTrees, probabilityOfTrees } from '../learners/packedTrees.ts';

/** What judging takes of a student. */
export type JudgingStudent = Omit<RequirementMatcherStudent, 'trainingDigests'>;

export interface JudgeOptions {
  /** The probability alone: what each requirement comes to is left out. */
  readonly isBrief?: boolean;
}

/** What a student's learners make of a pair that its encoder has read. */
export interface PairVerdict {
  readonly probability: number;
  readonly requirements: readonly RequirementReading[];
}

export function pairVerdict(
  student: JudgingStudent,
  pair: PreparedPair,
  read: readonly ReadUnit[],
  known: PostingNames,
  { isBrief = false }: JudgeOptions = {},
): PairVerdict {
  const candidates = candidatesOf(pair, read, known);
  const skills = probabilitiesOfTrees(
    student.skills,
    candidates.map(({ features }) => features),
  );
  const roles = probabilitiesOfTrees(
    student.roles,
    pair.roles.map(({ features }) => features),
  );
  const features = pairFeatures(skills, roles, pair.roles, read, pair.posting.sections);
  const score = logit(probabilityOfTrees(student.pair, features));
  const { scale, offset } = student.calibration;
  const probability = sigmoid(scale * score + offset);
  if (isBrief) return { probability, requirements: [] };
  const bar = barOf(student, probability >= student.threshold, skills, roles);
  const bySkill = pair.posting.units.flatMap((_, unit) => {
    const own = candidates.flatMap((candidate, index) =>
      candidate.unit === unit ? [{ candidate, missing: skills[index] }] : [],
    );
    return own.length === 0 ? [] : [skillReading(bar, pair, unit, own)];
  });
  const byRole = pair.roles.map((role, index) => roleReading(bar, role, roles[index]));
  const requirements = [...bySkill, ...byRole].sort((a, b) => a.line - b.line);
  return { probability, requirements };
}

/** From which probability on a requirement counts as not satisfied. */
interface Bar {
  readonly skill: number;
  readonly role: number;
}

/** A pair is a match when everything is satisfied: then nothing is missing, and where it is none, at least the worst is. */
function barOf(
  { skillThreshold, roleThreshold }: JudgingStudent,
  isMatch: boolean,
  skills: readonly number[],
  roles: readonly number[],
): Bar {
  if (isMatch) return { skill: Number.POSITIVE_INFINITY, role: Number.POSITIVE_INFINITY };
  const worstSkill = Math.max(0, ...skills);
  const worstRole = Math.max(0, ...roles);
  if (worstSkill >= skillThreshold || worstRole >= roleThreshold)
    return { skill: skillThreshold, role: roleThreshold };
  return worstSkill >= worstRole
    ? { skill: worstSkill, role: Number.POSITIVE_INFINITY }
    : { skill: Number.POSITIVE_INFINITY, role: worstRole };
}

interface JudgedSkill {
  readonly candidate: SkillCandidate;
  readonly missing: number;
}

/** The skills of one sentence are one requirement. */
function skillReading(
  bar: Bar,
  { posting, typed }: PreparedPair,
  unit: number,
  skills: readonly JudgedSkill[],
): RequirementReading {
  const { line, text } = posting.units[unit];
  const worst = skills.reduce((most, { missing }) => Math.max(most, missing), 0);
  const missing = skills.filter((skill) => skill.missing >= bar.skill).map(({ candidate }) => candidate.name);
  return {
    line: line + 1,
    text,
    kind: 'skill',
    satisfied: missing.length === 0,
    probability: 1 - worst,
    missing: [...new Set(missing)],
    evidence: evidenceOf(typed[unit], missing.length < skills.length),
  };
}

function evidenceOf({ evidence }: TypedUnit, isShown: boolean): RequirementReading['evidence'] {
  if (!isShown || evidence.length === 0) return null;
  const [{ line, lineText }] = evidence;
  return { line: line + 1, text: lineText };
}

function roleReading(
  bar: Bar,
  { required, role, heldYears, yearsShort }: RoleEvidence,
  unmet: number,
): RequirementReading {
  const satisfied = unmet < bar.role;
  // A role that is not met although its years suffice is another one.
  const isHeld = role !== null && (satisfied || yearsShort > 0);
  return {
    line: required.line + 1,
    text: required.text,
    kind: 'role',
    satisfied,
    probability: 1 - unmet,
    missing: satisfied ? [] : [required.title],
    evidence: isHeld ? { line: role.line + 1, text: role.text.trim() } : null,
    ...(required.years !== null && { requiredYears: required.years }),
    ...(isHeld && heldYears !== null && { foundYears: heldYears }),
  };
}
