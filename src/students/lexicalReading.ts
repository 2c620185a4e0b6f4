import type { RequirementReading } from '../core/reading.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { titlesMatch } from '../documents/titles.ts';
import type { ExperienceRequirement, SkillRequirement } from '../documents/types.ts';
import { contentWords } from './contentWords.ts';
import { type FullyReadResume, type ResumeLine, readRequirements, readResume } from './readDocuments.ts';

/** A skill counts as evidenced with at least this share of its content words in the résumé. */
const enoughWords = 0.5;

/**
 * Every requirement of a posting held against a résumé by rules: a skill is satisfied where it stands in the résumé by
 * name, or most of its words do; a role where one of a matching title was held for as long as is asked. The skills that
 * one statement asks for are one requirement.
 */
export function readLexically(posting: string, resume: string): RequirementReading[] {
  const read = readResume(resume);
  const stands = createEvidenceCheck(resume);
  const readings: RequirementReading[] = [];
  let statement: SkillRequirement[] = [];
  const finishStatement = () => {
    if (statement.length > 0) readings.push(skillsReading(statement, read, stands));
    statement = [];
  };
  for (const requirement of readRequirements(posting)) {
    const isRole = requirement.kind === 'experience';
    if (isRole || statement[0]?.line !== requirement.line || statement[0].text !== requirement.text) {
      finishStatement();
    }
    if (isRole) readings.push(roleReading(requirement, read));
    else statement.push(requirement);
  }
  finishStatement();
  return readings;
}

function skillsReading(
  requirements: readonly SkillRequirement[],
  { words, lines }: FullyReadResume,
  stands: (skill: string) => boolean,
): RequirementReading {
  const [{ line, text }] = requirements;
  const skills = requirements.map(({ skill }) => ({ skill, words: new Set(contentWords(skill)) }));
  const missing = skills
    .filter((asked) => asked.words.size > 0 && shareOf(asked.words, words) < enoughWords)
    .map(({ skill }) => skill)
    .filter((skill) => !stands(skill));
  const shown = skills.filter(({ skill }) => !missing.includes(skill)).flatMap((asked) => [...asked.words]);
  return {
    line: line + 1,
    text,
    kind: 'skill',
    satisfied: missing.length === 0,
    probability: null,
    missing,
    evidence: bestLine(new Set(shown), lines),
  };
}

function roleReading(requirement: ExperienceRequirement, { roles }: FullyReadResume): RequirementReading {
  const { line, text, title, years } = requirement;
  const shortfall = roleShortfall(requirement, roles);
  const held = roles.filter((role) => titlesMatch(title, role.title));
  const heldYears = held.reduce<number | null>(
    (sum, role) => (sum === null || role.years === null ? null : sum + role.years),
    0,
  );
  return {
    line: line + 1,
    text,
    kind: 'role',
    satisfied: shortfall === null,
    probability: null,
    missing: shortfall === null ? [] : [title],
    evidence: held.length === 0 ? null : { line: held[0].line + 1, text: held[0].text.trim() },
    ...(years !== null && { requiredYears: years }),
    ...(held.length > 0 && heldYears !== null && { foundYears: heldYears }),
  };
}

/** The first of the lines that hold most of the words. */
function bestLine(asked: ReadonlySet<string>, lines: readonly ResumeLine[]): RequirementReading['evidence'] {
  let best: ResumeLine | null = null;
  let most = 0;
  for (const line of lines) {
    const present = new Set(line.words.filter((word) => asked.has(word))).size;
    if (present > most) [best, most] = [line, present];
  }
  return best && { line: best.number, text: best.text };
}

function shareOf(asked: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...asked].filter((word) => words.has(word)).length / asked.size;
}
