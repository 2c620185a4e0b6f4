import type { ExperienceGap } from '../core/explanation.ts';
import { normaliseSkillName, skillNamesMatch } from '../documents/skillNames.ts';

/** An answer that names more is cut: no résumé lacks so many, and every name is compared with every label. */
const maximumNames = 200;

interface Lacking {
  readonly missingSkills: readonly string[];
  readonly experienceGaps: readonly ExperienceGap[];
}

export function lacksAnything({ missingSkills, experienceGaps }: Lacking): boolean {
  return missingSkills.length > 0 || experienceGaps.length > 0;
}

/** Different normalised names. */
export function missingNames(skills: readonly string[]): string[] {
  return [...new Set(skills.map(normaliseSkillName))].filter((name) => name !== '');
}

/** How many skills are named and wanted, and how many of either the other side has too. A name said twice is one. */
export function countSkills(named: readonly string[], wanted: readonly string[]) {
  const [namedNames, wantedNames] = [missingNames(named).slice(0, maximumNames), missingNames(wanted)];
  const shared = (some: readonly string[], others: readonly string[]) => ({
    strict: some.filter((name) => others.includes(name)).length,
    lenient: some.filter((name) => others.some((other) => skillNamesMatch(name, other))).length,
  });
  const right = shared(namedNames, wantedNames);
  const found = shared(wantedNames, namedNames);
  return {
    named: namedNames.length,
    wanted: wantedNames.length,
    lenientRight: right.lenient,
    lenientFound: found.lenient,
    strictRight: right.strict,
    strictFound: found.strict,
  };
}
