import { roleShortfall } from '../../../documents/experienceGaps.ts';
import { parsePosting } from '../../../documents/parsePosting.ts';
import { parseResume } from '../../../documents/parseResume.ts';
import { normaliseSkillName } from '../../../documents/skillNames.ts';
import { titlesMatch } from '../../../documents/titles.ts';
import type { ExperienceRequirement, Requirement, Role } from '../../../documents/types.ts';
import { linesOf } from './documentText.ts';

/** Whatever is more is left out: no real posting asks for more. */
const maximumRequirements = 100;

/** A piece of a line. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** What a posting asks for, as the program reads it, and where the résumé shows it. */
export interface RequirementReading {
  readonly requirement: Requirement;
  /** The skill, or the role with its years. */
  readonly name: string;
  readonly isMet: boolean;
  /** What was found, in words. */
  readonly finding: string;
  readonly inPosting: Place;
  readonly inResume: readonly Place[];
}

/**
 * Reads posting and résumé without a model, as the shortcuts and the editing metrics do: a skill is met where its name
 * stands in the résumé, a role where one of that title is held for long enough. An aid to the eye: no label, and no
 * student's answer.
 */
export function requirementReadings(posting: string, resume: string): RequirementReading[] {
  const { requirements } = parsePosting(posting);
  const { roles } = parseResume(resume);
  const [postingLines, resumeLines] = [linesOf(posting), linesOf(resume)];
  const names = resumeLines.map((line) => ` ${normaliseSkillName(line)} `);
  return requirements
    .slice(0, maximumRequirements)
    .map((requirement) =>
      requirement.kind === 'skill'
        ? skillReading(requirement, requirement.skill, postingLines, resumeLines, names)
        : roleReading(requirement, roles, postingLines, resumeLines),
    );
}

function skillReading(
  requirement: Requirement,
  skill: string,
  postingLines: readonly string[],
  resumeLines: readonly string[],
  names: readonly string[],
): RequirementReading {
  const name = normaliseSkillName(skill);
  const line = name === '' ? -1 : names.findIndex((words) => words.includes(` ${name} `));
  return {
    requirement,
    name: skill,
    isMet: line !== -1,
    finding: line === -1 ? 'not by this name' : `line ${line + 1}`,
    inPosting: placeOf(skill, requirement.line, postingLines),
    inResume: line === -1 ? [] : [placeOf(skill, line, resumeLines)],
  };
}

function roleReading(
  requirement: ExperienceRequirement,
  roles: readonly Role[],
  postingLines: readonly string[],
  resumeLines: readonly string[],
): RequirementReading {
  const { title, years } = requirement;
  const held = roles.filter((role) => titlesMatch(title, role.title));
  const shortfall = roleShortfall(requirement, roles);
  const known = held.filter((role) => role.years !== null);
  const sum = known.reduce((total, role) => total + (role.years ?? 0), 0);
  const lines = held.map(({ line }) => line + 1).join(', ');
  return {
    requirement,
    name: years === null ? title : `${title}, ${inYears(years)}`,
    isMet: shortfall === null,
    finding:
      held.length === 0
        ? 'no role of this title'
        : `${known.length === held.length ? inYears(sum) : 'years not said'}, line ${lines}`,
    inPosting: placeOf(title, requirement.line, postingLines),
    inResume: held.map((role) => placeOf(role.title, role.line, resumeLines)),
  };
}

export function inYears(years: number): string {
  const rounded = Math.round(years * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'year' : 'years'}`;
}

/** Where the words stand in the line; the whole line where they do not stand there as they are. */
export function placeOf(words: string, line: number, lines: readonly string[]): Place {
  const text = lines[line] ?? '';
  const from = text.toLowerCase().indexOf(words.toLowerCase());
  return from === -1 || words === ''
    ? { line, from: 0, to: text.length }
    : { line, from, to: from + words.length };
}
