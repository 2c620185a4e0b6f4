import { z } from 'zod';
import { AnswerFormatError, describeValue } from '../core/errors.ts';
import { type ExperienceGap, type ExplanationOutput, experienceGapSchema } from '../core/explanation.ts';
import { canonicalJson } from '../core/hash.ts';
import { type FoundObject, findJsonObjects } from '../documents/jsonObjects.ts';
import { answerText } from './answerText.ts';

/** The object that the prompt asks for. */
export const explanationAnswerSchema = z.object({
  missing_skills: z.array(z.string()),
  experience_gaps: z.array(
    z.object({
      title: z.string(),
      kind: experienceGapSchema.shape.kind,
      required_years: z.number().nullable(),
      resume_years: z.number().nullable(),
    }),
  ),
  explanation: z.string(),
});

/** Where the data has no explanation in words, its place stays empty: none is made up. */
export function explanationAnswer({ missingSkills, experienceGaps, explanation }: ExplanationOutput): string {
  return JSON.stringify({
    missing_skills: missingSkills,
    experience_gaps: experienceGaps.map(({ title, kind, requiredYears, resumeYears }) => ({
      title,
      kind,
      required_years: requiredYears,
      resume_years: resumeYears,
    })),
    explanation: explanation ?? '',
  });
}

const expectedAnswer = 'a JSON object with "missing_skills" and "experience_gaps"';

/**
 * Reads a language model's answer to the explanation prompt: one JSON object, alone, in a code fence or amid prose.
 * Keys may be written `missing_skills`, `missingSkills` or `Missing skills`. A list left out counts as empty only where
 * the other one is there; anything else is refused rather than guessed at.
 * @throws AnswerFormatError
 */
export function parseExplanationAnswer(answer: string): { output: ExplanationOutput; probability: null } {
  const text = answerText(answer, expectedAnswer);
  const objects = findJsonObjects(text).filter(({ keys }) => keys.some(isListKey));
  if (objects.length === 0) {
    throw new AnswerFormatError(`expected ${expectedAnswer}, got ${describeValue(text)}`);
  }
  const [output, ...others] = objects.map(fromObject);
  if (others.some((other) => canonicalJson(other) !== canonicalJson(output))) {
    throw new AnswerFormatError(`expected one answer, got several that differ: ${describeValue(text)}`);
  }
  return { output, probability: null };
}

const plainKey = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '');
const isListKey = (key: string) => ['missingskills', 'experiencegaps'].includes(plainKey(key));

function fromObject({ value, keys }: FoundObject): ExplanationOutput {
  if (new Set(keys.map(plainKey)).size < keys.length) {
    throw new AnswerFormatError(`expected each key once, got ${describeValue(keys.join(', '))}`);
  }
  const explanation = memberOf(value, 'explanation');
  return {
    missingSkills: readSkills(memberOf(value, 'missingskills')),
    experienceGaps: listOf(memberOf(value, 'experiencegaps'), 'experience_gaps').map(readGap),
    ...(typeof explanation === 'string' && explanation.trim() !== ''
      ? { explanation: explanation.trim() }
      : {}),
  };
}

function memberOf(value: object, name: string): unknown {
  return Object.entries(value).find(([key]) => plainKey(key) === name)?.[1] ?? null;
}

function listOf(value: unknown, name: string): unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  throw new AnswerFormatError(`expected "${name}" to be a list, got ${describeValue(value)}`);
}

/** Skills as strings, or as objects with a name; said twice is said once. */
function readSkills(value: unknown): string[] {
  const names = listOf(value, 'missing_skills').map((item) => {
    const name =
      typeof item === 'object' && item !== null ? (memberOf(item, 'skill') ?? memberOf(item, 'name')) : item;
    if (typeof name === 'string') return name.trim();
    throw new AnswerFormatError(`expected "missing_skills" to hold names, got ${describeValue(item)}`);
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

function readGap(item: unknown): ExperienceGap {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new AnswerFormatError(
      `expected "experience_gaps" to hold objects with a title, got ${describeValue(item)}`,
    );
  }
  const title = memberOf(item, 'title') ?? memberOf(item, 'role');
  if (typeof title !== 'string' || title.trim() === '') {
    throw new AnswerFormatError(`expected a gap to have a "title", got ${describeValue(item)}`);
  }
  const requiredYears = readYears(memberOf(item, 'requiredyears'));
  const resumeYears = readYears(memberOf(item, 'resumeyears'));
  return {
    kind: readKind(memberOf(item, 'kind'), resumeYears),
    title: title.trim(),
    requiredYears,
    resumeYears,
  };
}

const kinds: Readonly<Record<string, ExperienceGap['kind']>> = {
  missing: 'missing',
  removed: 'missing',
  absent: 'missing',
  shortened: 'shortened',
  short: 'shortened',
  'too short': 'shortened',
  insufficient: 'shortened',
};

/** Where the kind is left out, years held tell: some are a role held too short. */
function readKind(value: unknown, resumeYears: number | null): ExperienceGap['kind'] {
  if (value === null) return resumeYears === null || resumeYears === 0 ? 'missing' : 'shortened';
  const written = typeof value === 'string' ? value.trim().toLowerCase().replace(/[_-]/g, ' ') : '';
  const kind = Object.hasOwn(kinds, written) ? kinds[written] : undefined;
  if (kind) return kind;
  throw new AnswerFormatError(`expected "kind" to be "missing" or "shortened", got ${describeValue(value)}`);
}

/** `4`, `"4"`, `"4+ years"`; words and nothing are no number. A number that can be no years is refused. */
function readYears(value: unknown): number | null {
  const digits =
    typeof value === 'string' ? /^\s*(-?\d+(?:\.\d+)?)\s*\+?\s*(?:years?|yrs?)?\s*$/i.exec(value) : null;
  const number = digits ? Number(digits[1]) : value;
  if (typeof number !== 'number') return null;
  if (number >= 0 && number <= 100) return number;
  throw new AnswerFormatError(`expected years between 0 and 100, got ${describeValue(value)}`);
}
