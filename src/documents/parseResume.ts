import { latestYear } from './dates.ts';
import type { TextLine } from './lines.ts';
import { skillsOfProse } from './proseSkills.ts';
import { findRoles } from './roles.ts';
import { sectionedText } from './sectionedText.ts';
import { sectionBody } from './sections.ts';
import { normaliseSkillName } from './skillNames.ts';
import { skillsOfLine } from './skills.ts';
import type { Resume, Role, Section, SectionKind, SkillMention } from './types.ts';

export interface ParseResumeOptions {
  /** The year that "Present" means. Default: the latest year that the résumé names. */
  readonly presentYear?: number;
}

/** What "Present" means where a résumé names no year at all; nothing is ever dated by the clock. */
const REFERENCE_YEAR = 2025;
const PROSE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'preamble',
  'summary',
  'experience',
  'responsibilities',
  'other',
]);

/**
 * A résumé's sections, the skills it lists and the jobs it names. A skills list counts whole (categories of one's own too: "With the customer");
 * elsewhere only labels of list items and well-known names count. Works without a model on any text, linear
 * in its length, and never throws; what it does not understand is left out.
 */
export function parseResume(text: string, options: ParseResumeOptions = {}): Resume {
  const { lines, sections, roles } = readRoles(text, options);
  return { sections, roles, skills: mentionedSkills(lines, sections, roles) };
}

/** The jobs alone, in less time. */
export function parseRoles(text: string, options: ParseResumeOptions = {}): readonly Role[] {
  return readRoles(text, options).roles;
}

function readRoles(text: string, options: ParseResumeOptions) {
  const { lines, sections } = sectionedText(text);
  const presentYear = options.presentYear ?? latestYear(text) ?? REFERENCE_YEAR;
  return { lines, sections, roles: findRoles(lines, sections, presentYear) };
}

/** What is listed as a skill, then what the lines about work and oneself give away and no list has named. */
function mentionedSkills(
  lines: readonly TextLine[],
  sections: readonly Section[],
  roles: readonly Role[],
): SkillMention[] {
  const dated = new Set(roles.map((role) => role.line));
  const ofWork = sectionsWithRoles(sections, roles);
  const first = lines.find((line) => line.text !== '')?.number;
  const isList = (section: Section) =>
    section.kind === 'skills' ||
    section.kind === 'requirements' ||
    (section.kind === 'other' && section.firstLine !== first && !ofWork.has(section));
  const bodies = (wanted: (section: Section) => boolean) =>
    sections
      .filter(wanted)
      .flatMap((section) => sectionBody(lines, section))
      .filter((line) => !dated.has(line.number));
  const listed = bodies(isList).flatMap((line) => skillsOfLine(line));
  const known = new Set(listed.map((mention) => normaliseSkillName(mention.text)));
  const hinted = bodies((section) => PROSE.has(section.kind) && !isList(section)).flatMap((line) =>
    skillsOfProse(line),
  );
  return [...listed, ...hinted.filter((mention) => isNew(known, normaliseSkillName(mention.text)))];
}

/** The sections in which a role stands; both lists are in line order, so one pass over each will do. */
function sectionsWithRoles(sections: readonly Section[], roles: readonly Role[]): Set<Section> {
  const found = new Set<Section>();
  let next = 0;
  for (const section of sections) {
    while (next < roles.length && roles[next].line < section.firstLine) next++;
    if (next < roles.length && roles[next].line < section.endLine) found.add(section);
  }
  return found;
}

function isNew(known: Set<string>, name: string): boolean {
  if (known.has(name)) return false;
  known.add(name);
  return true;
}
