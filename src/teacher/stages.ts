import { z } from 'zod';
import type { Context } from '../core/context.ts';
import { digestValue } from '../core/hash.ts';
import type { ChatMessage } from '../core/task.ts';
import { checkDocuments } from './checkDocuments.ts';
import { checkNegatives } from './checkNegatives.ts';
import {
  documentsAnswerSchema,
  documentsPrompt,
  documentsPromptVersion,
  mostQuotedWords,
} from './prompts/documentsPrompt.ts';
import { negativesAnswerSchema, negativesPrompt, negativesPromptVersion } from './prompts/negativesPrompt.ts';
import { readAnswer } from './readAnswer.ts';
import type { SkillEvidence } from './skillEvidence.ts';
import type { ClaimedEvidence, Written } from './written.ts';

/** A record is written in two answers: posting and matched résumé, then what is made of that résumé. */
export const stageIds = ['documents', 'negatives'] as const;
export type StageId = (typeof stageIds)[number];

/** Changes with every word of the prompts and with what answers are checked for. */
export const teacherDigest = digestValue({
  documents: documentsPromptVersion,
  negatives: negativesPromptVersion,
  checks: '1',
});

/** What the first stage has given. */
export interface Documents {
  readonly posting: string;
  readonly matched: string;
  readonly explanationMatched: string;
  readonly claimed: ClaimedEvidence;
}

type Read<Value> =
  | { readonly value: Value; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly string[] };

/** Reads and checks an answer of the first stage. */
export function readDocuments(context: Context, text: string, shows: SkillEvidence): Read<Documents> {
  const { answer, problem } = readAnswer(documentsAnswerSchema, text);
  if (answer === undefined) return { problems: [problem] };
  const { job_posting: posting, resume: matched, evidence, explanation } = answer;
  const known = new Set(context.skills);
  const words = (of: 'in_posting' | 'in_resume', text: string) =>
    new Map(
      evidence
        .filter(({ skill, [of]: quote }) => known.has(skill) && isShortQuote(quote, text))
        .map(({ skill, [of]: quote }) => [skill, quote]),
    );
  const claimed = { posting: words('in_posting', posting), resume: words('in_resume', matched) };
  const value = { posting, matched, explanationMatched: explanation, claimed };
  const problems = checkDocuments(context, value, claimed, shows);
  return problems.length > 0 ? { problems } : { value };
}

/** A quotation proves a paraphrase only if it stands there, and is no half of the document. */
function isShortQuote(quote: string, text: string): boolean {
  const own = quote.trim();
  return own.length >= 2 && own.split(/\s+/).length <= mostQuotedWords && text.includes(own);
}

/** Reads and checks an answer of the second stage. */
export function readNegatives(
  context: Context,
  documents: Documents,
  text: string,
  shows: SkillEvidence,
): Read<Written> {
  const { answer, problem } = readAnswer(negativesAnswerSchema, text);
  if (answer === undefined) return { problems: [problem] };
  const swapsNothing = context.swap.skills.length === 0 && context.swap.experience === null;
  const value: Written = {
    posting: documents.posting,
    matched: documents.matched,
    unmatched: answer.resume_unmatched,
    swapped: swapsNothing ? null : answer.resume_swapped,
    explanation: answer.explanation,
    explanationMatched: documents.explanationMatched,
  };
  const problems = [
    ...(!swapsNothing && value.swapped === null ? ['the swapped résumé is missing'] : []),
    ...(value.explanation.trim() === '' ? ['the explanation is missing'] : []),
    ...checkNegatives(context, value, documents.claimed, shows),
  ];
  return problems.length > 0 ? { problems } : { value };
}

/** What is asked for a stage. @param documents of the first stage, for the second */
export function stageMessages(
  context: Context,
  documents: Documents | null,
  reasons: readonly string[],
): ChatMessage[] {
  return documents === null
    ? documentsPrompt(context, reasons)
    : negativesPrompt(context, documents, documents.claimed, reasons);
}

export const stageSchemas: Record<StageId, Readonly<Record<string, unknown>>> = {
  documents: z.toJSONSchema(documentsAnswerSchema),
  negatives: z.toJSONSchema(negativesAnswerSchema),
};
