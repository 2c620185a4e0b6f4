import { type EditingOutput, editingInputSchema, experienceInWords } from '../core/editing.ts';
import { findDateRanges } from '../documents/dates.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { parseResume } from '../documents/parseResume.ts';
import { titlesMatch } from '../documents/titles.ts';
import type { Resume } from '../documents/types.ts';

type Experience = Parameters<typeof experienceInWords>[0];

/**
 * Puts the allowed facts that a résumé does not show where it lists such things, one a line: skills below its skills,
 * work below its work. A job that is there with other dates gets the true ones. Everything else stays as it is.
 */
export const lexicalEditing = {
  version: '1',
  answer(input: unknown): EditingOutput {
    const { resume, allowedFacts } = editingInputSchema.parse(input);
    const stands = createEvidenceCheck(resume);
    const skills = [...new Set(allowedFacts.skills)].filter((skill) => !stands(skill));
    const parsed = parseResume(resume);
    const lines = resume.split(/\r\n|\n|\r/);
    const { experience } = allowedFacts;
    const isOpen = experience !== null && roleShortfall(experience, parsed.roles) !== null;
    // From the end, so that the line numbers before stay true.
    const insertions = [
      ...(isOpen && !correctDates(lines, parsed, experience)
        ? [insertion(lines, lastWorkLine(parsed), 'Experience', [experienceInWords(experience)])]
        : []),
      ...(skills.length > 0 ? [insertion(lines, lastSkillLine(parsed), 'Skills', skills)] : []),
    ].sort((a, b) => b.after - a.after);
    for (const { after, added } of insertions) lines.splice(after + 1, 0, ...added);
    return { resume: lines.join('\n') };
  },
};

/** Whether the job stood there with dates, which now are the true ones. */
function correctDates(lines: string[], { roles }: Resume, experience: Experience): boolean {
  if (experience.startYear === null) return false;
  for (const role of roles.filter(({ title }) => titlesMatch(title, experience.title))) {
    const [range] = findDateRanges(lines[role.line]);
    if (!range) continue;
    const line = lines[role.line];
    const dates = `${experience.startYear} - ${experience.endYear ?? 'Present'}`;
    lines[role.line] = line.slice(0, range.start) + dates + line.slice(range.end);
    return true;
  }
  return false;
}

interface Insertion {
  /** 0-based number of the line to insert after. */
  readonly after: number;
  readonly added: readonly string[];
}

/** Below the line given and marked like it; without one, under a heading of its own at the end. */
function insertion(
  lines: readonly string[],
  after: number | undefined,
  heading: string,
  items: readonly string[],
): Insertion {
  if (after === undefined) {
    return { after: lines.length - 1, added: ['', heading, ...items.map((item) => `- ${item}`)] };
  }
  const marker = /^\s*(?:[-*•–]\s+)?/.exec(lines[after])?.[0] ?? '';
  return { after, added: items.map((item) => marker + item) };
}

function lastWorkLine({ roles }: Resume): number | undefined {
  return roles.at(-1)?.line;
}

/** The last line of the last skill that stands in a skills section. */
function lastSkillLine({ sections, skills }: Resume): number | undefined {
  const section = sections.find(({ kind }) => kind === 'skills');
  if (!section) return undefined;
  const inside = skills.filter(({ line }) => line >= section.firstLine && line < section.endLine);
  return inside.length > 0 ? Math.max(...inside.slice(-1).map(({ line }) => line)) : undefined;
}
