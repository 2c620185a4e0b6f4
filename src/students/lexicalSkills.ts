import { type SkillExtractionOutput, skillExtractionInputSchema } from '../core/skillExtraction.ts';
import { builtInLexicon } from '../documents/builtInLexicon.ts';
import { parseResume } from '../documents/parseResume.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';
import type { LexicalExtractor } from './lexicalExtractor.ts';

/**
 * Skills by rules: what a résumé lists or names in known words; in a sentence, the well-known names that the lexicon
 * finds, as spans of knowledge (the lexicon has tools and fields, no activities).
 */
export const lexicalSkills: LexicalExtractor = {
  version: '1',
  answer(input): SkillExtractionOutput {
    const asked = skillExtractionInputSchema.parse(input);
    if ('resume' in asked)
      return { skills: differentNames(parseResume(asked.resume).skills.map(({ text }) => text)) };
    const { tokens, layers } = asked;
    const layer = layers.includes('knowledge') ? 'knowledge' : layers[0];
    return { spans: knownSpans(tokens).map((span) => ({ layer, ...span })) };
  },
};

function differentNames(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of names) {
    const key = normaliseSkillName(name);
    if (key !== '' && !byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()];
}

/** The lexicon's finds as whole tokens; one that begins or ends inside a token is none. */
function knownSpans(tokens: readonly string[]): { start: number; end: number }[] {
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  let offset = 0;
  for (const [index, token] of tokens.entries()) {
    startAt.set(offset, index);
    endAt.set(offset + token.length, index + 1);
    offset += token.length + 1;
  }
  return builtInLexicon.find(tokens.join(' ')).flatMap((found) => {
    const [start, end] = [startAt.get(found.start), endAt.get(found.end)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
