import { findDurations } from '../durations.ts';
import { splitListMarker } from '../listMarkers.ts';
import { requiredRoles } from '../requiredRoles.ts';
import { sectionedText } from '../sectionedText.ts';
import { splitSentences } from '../sentences.ts';
import type { ExperienceRequirement, Posting } from '../types.ts';
import { titleStems } from './titleSimilarity.ts';

/** Nobody asks for more roles; beyond it one posting would hold up all others. */
const mostRoles = 40;
/** A required year that is none: "paid monthly", "90 days' notice". */
const leastYears = 0.4;
const sameRole =
  /\b(?:similar|same|this|such|identical|equivalent|comparable|related|relevant|said|the) (?:role|position|field|job|capacity|industry|occupation|work|profession|area)\b|^\s*(?:of )?(?:prior |previous |professional |relevant |work |working )*experience\b/iu;

/**
 * The roles that a posting asks for with their years. Where its lists name none, its sentences are read, and years "in a
 * similar role" are years of the posting's own title.
 */
export function requiredRolesOf(posting: Posting, text: string): ExperienceRequirement[] {
  const listed = posting.requirements.filter(
    (one): one is ExperienceRequirement => one.kind === 'experience',
  );
  const usable = listed.filter(
    ({ years, title }) => (years === null || years >= leastYears) && titleStems(title).length > 0,
  );
  const found = usable.length > 0 ? usable : rolesInSentences(posting, text);
  return found.length > 0 ? found.slice(0, mostRoles) : impliedRole(posting);
}

/** A posting that says nothing of experience still asks for someone of its title. */
function impliedRole({ title, sections }: Posting): ExperienceRequirement[] {
  if (title === null || titleStems(title).length === 0) return [];
  return [{ kind: 'experience', title, years: null, text: title, line: sections[0]?.firstLine ?? 0 }];
}

function rolesInSentences({ title }: Posting, text: string): ExperienceRequirement[] {
  const found: ExperienceRequirement[] = [];
  for (const line of sectionedText(text).lines) {
    if (line.text === '') continue;
    for (const sentence of splitSentences(splitListMarker(line.text).text)) {
      const own = sentence.text.slice(0, 400);
      const durations = findDurations(own);
      if (durations.length === 0) continue;
      const roles = requiredRoles(own).filter(({ years }) => years !== null && years >= leastYears);
      const named = roles.filter(
        (role) => titleStems(role.title).length > 0 && role.title.split(/\s+/).length <= 12,
      );
      const isSame = sameRole.test(own.slice(durations[0].end));
      if (title !== null && isSame && durations[0].years >= leastYears)
        found.push({ kind: 'experience', title, years: durations[0].years, text: own, line: line.number });
      else
        for (const role of named) found.push({ kind: 'experience', ...role, text: own, line: line.number });
    }
  }
  return found;
}
