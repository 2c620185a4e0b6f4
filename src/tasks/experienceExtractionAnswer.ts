import { AnswerFormatError, describeValue } from '../core/errors.ts';
import type { ExperienceExtractionOutput, ExtractedRole } from '../core/experienceExtraction.ts';
import { answerText } from './answerText.ts';
import { listIn } from './listIn.ts';

const expectedAnswer = '{"roles": […]}';

/** A number, with its unit or not: "4", "2.5 years", "1 yr", "10+ years", "6 months". */
const lengthText = /^(\d{1,3}(?:\.\d+)?)\s*\+?\s*(?:years?|yrs?\.?|(months?|mos?\.?))?$/i;
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
  const text = answerText(answer, expectedAnswer).normalize('NFKC');
  const roles = listIn(text, ['roles', 'experiences']);
  if (roles) return { output: { roles: roles.map(roleOf) }, probability: null };
  throw new AnswerFormatError(`expected ${expectedAnswer}, got ${describeValue(text)}`);
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
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  const text = typeof value === 'string' ? value.trim() : undefined;
  const length = text === undefined ? null : lengthText.exec(text);
  if (length) return Number(length[1]) / (length[2] ? 12 : 1);
  if (text !== undefined && unknownText.test(text)) return null;
  throw new AnswerFormatError(`expected "years" to be a number or null, got ${describeValue(value)}`);
}
