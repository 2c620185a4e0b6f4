import { commonSkillAliases } from './commonSkillAliases.ts';
import { createSkillLexicon } from './lexicon.ts';

/** The lexicon of common skills: what is known where no graph is named. */
export const builtInLexicon = createSkillLexicon(commonSkillAliases);
