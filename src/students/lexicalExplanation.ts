import { type ExplanationOutput, explanationInputSchema } from '../core/explanation.ts';
import { lackingRequirements } from './lackingRequirements.ts';
import type { LexicalExtractor } from './lexicalExtractor.ts';
import { readLexically } from './lexicalReading.ts';

/**
 * What a posting asks for by name and a résumé does not show: a skill that does not stand in it and of whose words most
 * are absent, a role under no matching title, or held for too few years by the dates.
 */
export const lexicalExplanation = {
  version: '2',
  answer(input): ExplanationOutput {
    const { posting, resume } = explanationInputSchema.parse(input);
    return lackingRequirements(readLexically(posting, resume));
  },
} satisfies LexicalExtractor;
