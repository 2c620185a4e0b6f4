import type { Context } from '../core/context.ts';
import type { ChatAnswer } from '../remote/chat.ts';
import type { SkillEvidence } from './skillEvidence.ts';
import { type Documents, readDocuments, readNegatives } from './stages.ts';
import type { Written } from './written.ts';

/** What an answer gives: the next stage's ground, the whole record, or why neither. */
export interface Judged {
  readonly documents?: Documents;
  readonly written?: Written;
  readonly problems: readonly string[];
}

/** @param documents what the first stage gave, where the answer is one of the second */
export function judgeAnswer(
  context: Context,
  documents: Documents | null,
  { text, refusal, isCutOff }: Pick<ChatAnswer, 'text' | 'refusal' | 'isCutOff'>,
  shows: SkillEvidence,
): Judged {
  if (refusal !== null) return { problems: [`the model refused: ${refusal}`] };
  const cutOff = isCutOff ? ['the answer was cut off at the maximum of tokens: write less'] : [];
  if (documents === null) {
    const { value, problems } = readDocuments(context, text, shows);
    return problems ? { problems: [...cutOff, ...problems] } : { documents: value, problems: [] };
  }
  const { value, problems } = readNegatives(context, documents, text, shows);
  return problems ? { problems: [...cutOff, ...problems] } : { written: value, problems: [] };
}
