import { splitListMarker } from '../listMarkers.ts';
import { requirementsOfLine } from '../requirements.ts';
import { sectionedText } from '../sectionedText.ts';
import { sectionBody } from '../sections.ts';
import type { Posting, Requirement, SectionKind } from '../types.ts';

/** "All six skills above": so few make no list of what somebody must be able to do. */
const fewSkills = 3;
/** Where that list stands under "What you will do" or "The bench", and only years under "What you bring". */
const doing: ReadonlySet<SectionKind> = new Set<SectionKind>(['other', 'responsibilities']);

/**
 * What a posting asks for; where that is years and hardly a skill, its lists of what is to be done with it, in the order of
 * the lines. Duties are guesses: RJDB's postings that name few skills do not mean them all.
 */
export function requirementsAndDuties({ requirements }: Posting, text: string): readonly Requirement[] {
  const skills = requirements.filter(({ kind }) => kind === 'skill').length;
  if (requirements.length === 0 || skills > fewSkills) return requirements;
  const { lines, sections } = sectionedText(text);
  const duties = sections
    .filter(({ kind }) => doing.has(kind))
    .flatMap((section) => sectionBody(lines, section))
    .filter((line) => splitListMarker(line.text).marker !== '')
    .flatMap((line) => requirementsOfLine(line, false))
    .filter(({ kind }) => kind === 'skill');
  return duties.length > skills ? [...requirements, ...duties].sort((a, b) => a.line - b.line) : requirements;
}
