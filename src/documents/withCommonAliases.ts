import { commonSkillAliases } from './commonSkillAliases.ts';
import { createSkillLexicon, type SkillAlias } from './lexicon.ts';

/**
 * The spellings given, then the common ones: where both know a skill, by the name that it is given here, so that no
 * common spelling is another skill than before.
 */
export function withCommonAliases(aliases: readonly SkillAlias[]): SkillAlias[] {
  const given = createSkillLexicon(aliases);
  return [
    ...aliases,
    ...commonSkillAliases.map((entry) => ({
      ...entry,
      canonical: given.canonical(entry.canonical) ?? entry.canonical,
    })),
  ];
}
