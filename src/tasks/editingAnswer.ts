import type { EditingOutput } from '../core/editing.ts';
import { AnswerFormatError, describeValue } from '../core/errors.ts';
import { findJsonObjects } from '../documents/jsonObjects.ts';
import { answerText } from './answerText.ts';

const expectedAnswer = "the edited résumé's text";

/** No résumé is shorter. */
const minimumLength = 20;

const refusal =
  /^(?:i['’]?m sorry|sorry|i am sorry|i (?:cannot|can['’]?t|can not|won['’]?t|am unable)|i['’]?m (?:unable|not able)|unfortunately|as an ai)\b/i;
const refusalLength = 400;

/** "Here is the edited résumé:" above the text. */
const preamble = /^(?:sure|certainly|of course|okay|ok|here|below|the edited)\b[^\n]{0,150}:[*_ ]*\n+/i;

/** What is left of an object that was cut off, or has another shape; a résumé may begin with "[Name]". */
const json = /^(?:\{|\[\s*["{[])/;

/**
 * Reads a language model's answer to the editing prompt: the résumé's text, as it is, below an introduction, in one code
 * fence, or as `{"resume": "…"}`. Its lines stay as they are. An empty or absurdly short answer, a refusal, a JSON object
 * of another shape and several differing texts are refused.
 * @throws AnswerFormatError
 */
export function parseEditingAnswer(answer: string): { output: EditingOutput; probability: null } {
  const text = answerText(answer, expectedAnswer);
  if (text.length < refusalLength && refusal.test(text)) throw unexpected(text);
  const resume = (fromJson(text) ?? fromFence(text) ?? text.replace(preamble, '')).trim();
  if (json.test(resume)) throw unexpected(resume);
  if (resume.length < minimumLength || !/\p{L}/u.test(resume)) throw unexpected(resume);
  return { output: { resume }, probability: null };
}

/** Null where the text is no JSON; a JSON answer has to be of the right shape. */
function fromJson(text: string): string | null {
  const objects = findJsonObjects(text);
  const resumes = objects.flatMap(({ value: { resume } }) => (typeof resume === 'string' ? [resume] : []));
  if (new Set(resumes).size > 1) throw severalTexts(text);
  if (resumes.length > 0) return resumes[0];
  return null;
}

function fromFence(text: string): string | null {
  const [, ...parts] = text.split(/^```\w*[ \t]*$/m);
  if (parts.length === 0) return null;
  // What stands between the first fence and the second, the third and the fourth, …
  const blocks = [...new Set(parts.filter((_, index) => index % 2 === 0).map((block) => block.trim()))];
  if (blocks.length > 1) throw severalTexts(text);
  return blocks[0];
}

function unexpected(text: string): AnswerFormatError {
  return new AnswerFormatError(`expected ${expectedAnswer}, got ${describeValue(text)}`);
}

function severalTexts(text: string): AnswerFormatError {
  return new AnswerFormatError(`expected one résumé, got several that differ: ${describeValue(text)}`);
}
