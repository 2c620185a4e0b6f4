import { latestYear } from './dates.ts';
import { type TextLine, textLines } from './lines.ts';
import { findRoles } from './roles.ts';
import { findSections, sectionBody } from './sections.ts';
import { skillsOfLine } from './skills.ts';
import type { Resume, Role, Section, SectionKind, SkillMention } from './types.ts';

export interface ParseResumeOptions {
  /** The year that "Present" means. Default: the latest year that the résumé names. */
  readonly presentYear?: number;
}

/** What "Present" means where a résumé names no year at all; nothing is ever dated by the clock. */
const REFERENCE_YEAR = 2025;
/** Sections that list skills; `other` are the categories of one's own: "With the customer". */
const LISTING: ReadonlySet<SectionKind> = new Set<SectionKind>(['skills', 'other', 'requirements']);

/**
 * A résumé's sections, the skills it lists and the jobs it names. Works without a model on any text, linear
 * in its length, and never throws; what it does not understand is left out.
 */
export function parseResume(text: string, options: ParseResumeOptions = {}): Resume {
  const lines = textLines(text);
  const sections = findSections(lines);
  const presentYear = options.presentYear ?? latestYear(text) ?? REFERENCE_YEAR;
  const roles = findRoles(lines, sections, presentYear);
  return { sections, roles, skills: listedSkills(lines, sections, roles) };
}

function listedSkills(
  lines: readonly TextLine[],
  sections: readonly Section[],
  roles: readonly Role[],
): SkillMention[] {
  const dated = new Set(roles.map((role) => role.line));
  const first = lines.find((line) => line.text !== '')?.number;
  return sections
    .filter((section) => LISTING.has(section.kind))
    .filter(
      (section) =>
        section.kind !== 'other' ||
        (section.firstLine !== first &&
          !roles.some((role) => role.line >= section.firstLine && role.line < section.endLine)),
    )
    .flatMap((section) => sectionBody(lines, section))
    .filter((line) => !dated.has(line.number))
    .flatMap((line) => skillsOfLine(line));
}
