import type { Example } from '../../core/example.ts';
import {
  type SkillExtractionOutput,
  type SkillExtractionTarget,
  skillExtractionInputSchema,
  type TokenSpan,
} from '../../core/skillExtraction.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import { findPhrases, phraseOfTokens } from '../../documents/tokenPhrases.ts';
import type { OutputControl } from '../controlTypes.ts';
import { commonestList } from './commonest.ts';
import { rememberNames } from './rememberedNames.ts';

type SkillExample = Example<unknown, SkillExtractionTarget>;
type SkillControl = OutputControl<unknown, SkillExtractionTarget, SkillExtractionOutput>;

/** Says the same of every résumé: as many skills as résumés have on average, the commonest ones. Marks no sentence. */
const frequentSkills: SkillControl = {
  id: 'frequentSkills',
  title: 'the most frequent skills, text never seen',
  fit(examples) {
    const skills = commonestList(skillLists(examples), normaliseSkillName);
    return (input) => ('resume' in skillExtractionInputSchema.parse(input) ? { skills } : { spans: [] });
  },
};

/** Knows every name and phrase of the training part by heart and finds it wherever it stands. */
const rememberedSkills: SkillControl = {
  id: 'rememberedSkills',
  title: 'skills of the training part, where they stand in the text',
  fit(examples) {
    const namesIn = rememberNames(skillLists(examples).flat());
    const phrases = phrasesByLayer(examples);
    return (input) => {
      const asked = skillExtractionInputSchema.parse(input);
      if ('resume' in asked) return { skills: namesIn(asked.resume) };
      return { spans: asked.layers.flatMap((layer) => phrases.find(layer, asked.tokens)) };
    };
  },
};

/** The shortcuts beside which scores on skill extraction are printed. */
export const skillExtractionControls: readonly SkillControl[] = [frequentSkills, rememberedSkills];

function skillLists(examples: readonly SkillExample[]): (readonly string[])[] {
  return examples.flatMap(({ target }) => ('skills' in target ? [target.skills] : []));
}

function phrasesByLayer(examples: readonly SkillExample[]) {
  const byLayer = new Map<string, Set<string>>();
  let longest = 0;
  for (const { input: unread, target } of examples) {
    const input = skillExtractionInputSchema.parse(unread);
    if (!('tokens' in input) || !('spans' in target)) continue;
    for (const { layer, start, end } of target.spans) {
      const phrases = byLayer.get(layer) ?? new Set();
      byLayer.set(layer, phrases.add(phraseOfTokens(input.tokens.slice(start, end))));
      longest = Math.max(longest, end - start);
    }
  }
  return {
    find: (layer: string, tokens: readonly string[]): TokenSpan[] =>
      findPhrases(tokens, byLayer.get(layer) ?? new Set(), longest).map((span) => ({ layer, ...span })),
  };
}
