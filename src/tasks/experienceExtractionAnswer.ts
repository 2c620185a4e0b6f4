import { AnswerFormatError, describeValue } from '../core/errors.ts';
import type { ExperienceExtractionOutput, ExtractedRole } from '../core/experienceExtraction.ts';
import { answerText, listIn } from './answerText.ts';

/** A number, with its unit or not: "4", "2.5 years", "1 yr". */
const yearsText = /^(\d{1,3}(?:\.\d+)?)\s*(?:years?|yrs?\.?)?$/i;
/** A length that is not known, in the words that models use for it. */
const unknownText = /^(?:|null|none|unknown|n\/?a|not (?:stated|specified|given))$/i;

/**
 * Reads a language model's answer to `experienceExtractionPrompt`: `{"roles": […]}` alone, in a code fence or amid
 * prose, or the bare array. Anything else is refused.
 * @throws AnswerFormatError
 */
export function parseExperienceExtractionAnswer(answer: string): {
  output: ExperienceExtractionOutput;
  probability: null;
} {
  const text = answerText(answer);
  const roles = listIn(text, ['roles', 'experiences']);
  if (roles) return { output: { roles: roles.map(roleOf) }, probability: null };
  throw new AnswerFormatError(`expected {"roles": […]}, got ${describeValue(text)}`);
}

function roleOf(value: unknown): ExtractedRole {
  const { title, years } = (value ?? {}) as { title?: unknown; years?: unknown };
  if (typeof title !== 'string' || title.trim() === '') {
    throw new AnswerFormatError(`expected {"title": …, "years": …}, got ${describeValue(value)}`);
  }
  return { title: title.trim(), years: yearsOf(years) };
}

function yearsOf(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && value >= 0) return value;
  const text = typeof value === 'string' ? value.trim() : undefined;
  const number = text === undefined ? null : yearsText.exec(text);
  if (number) return Number(number[1]);
  if (text !== undefined && unknownText.test(text)) return null;
  throw new AnswerFormatError(`expected "years" to be a number or null, got ${describeValue(value)}`);
}
