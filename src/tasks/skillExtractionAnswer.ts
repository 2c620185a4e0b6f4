import { z } from 'zod';
import { AnswerFormatError, describeValue } from '../core/errors.ts';
import {
  type QuotedSpan,
  quotedSpanSchema,
  type SkillExtractionInput,
  type SkillExtractionOutput,
  type SkillExtractionTarget,
  type TokenSpan,
  tokenSpanSchema,
} from '../core/skillExtraction.ts';
import { answerText } from './answerText.ts';
import { listIn } from './listIn.ts';

/** The object that the prompt asks for: names for a résumé, quoted spans of the layers asked for in a sentence. */
export function skillExtractionAnswerSchema(input: SkillExtractionInput): z.ZodType {
  if ('resume' in input) return z.object({ skills: z.array(z.string()) });
  return z.object({ spans: z.array(z.object({ layer: z.enum(input.layers), text: z.string() })) });
}

/** Spans by their words, which is how the prompt asks for them: a model counts no tokens. */
export function skillExtractionAnswer(
  answered: SkillExtractionOutput | SkillExtractionTarget,
  input: SkillExtractionInput,
): string {
  if ('skills' in answered) return JSON.stringify({ skills: answered.skills });
  const tokens = 'tokens' in input ? input.tokens : [];
  const spans = answered.spans.map((span) => ({
    layer: span.layer,
    text: 'text' in span ? span.text : tokens.slice(span.start, span.end).join(' '),
  }));
  return JSON.stringify({ spans });
}

const expectedAnswer = '{"skills": […]} or {"spans": […]}';
const bullet = /^(?:[-*•]|\d{1,3}[.)])\s+(.+)$/;

/**
 * Reads a language model's answer to `skillExtractionPrompt`: `{"skills": […]}` or `{"spans": […]}`, alone, in a code
 * fence or amid prose; a bare JSON array of names; or lines that are all items of a list. Anything else is refused: a
 * sentence that mentions skills is no list of them.
 * @throws AnswerFormatError
 */
export function parseSkillExtractionAnswer(answer: string): {
  output: SkillExtractionOutput;
  probability: null;
} {
  const text = answerText(answer, expectedAnswer).normalize('NFKC');
  const spans = /"spans"/i.test(text) ? listIn(text, ['spans']) : null;
  if (spans) return { output: { spans: spans.map(spanOf) }, probability: null };
  const skills = listIn(text, ['skills']) ?? bulletList(text);
  if (skills)
    return { output: { skills: skills.map(nameOf).filter((name) => name !== '') }, probability: null };
  throw new AnswerFormatError(`expected ${expectedAnswer}, got ${describeValue(text)}`);
}

function nameOf(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null;
  const name = isObject
    ? ((value as { skill?: unknown; name?: unknown }).skill ?? (value as { name?: unknown }).name)
    : value;
  if (typeof name === 'string') return name.trim();
  throw new AnswerFormatError(`expected the name of a skill, got ${describeValue(value)}`);
}

function spanOf(value: unknown): TokenSpan | QuotedSpan {
  const positions = tokenSpanSchema.safeParse(value);
  if (positions.success) return lowered(positions.data);
  const quoted = quotedSpanSchema.safeParse(value);
  if (quoted.success) return lowered(quoted.data);
  throw new AnswerFormatError(`expected {"layer": …, "text": …}, got ${describeValue(value)}`);
}

function lowered<Span extends { readonly layer: string }>(span: Span): Span {
  return { ...span, layer: span.layer.trim().toLowerCase() };
}

function bulletList(text: string): string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map((line) => bullet.exec(line.trim())?.[1]);
  return items.every((item) => item !== undefined)
    ? items.map((item) => item.replace(/[*_`]{2,}/g, ''))
    : null;
}
