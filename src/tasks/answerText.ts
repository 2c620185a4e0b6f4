import { AnswerFormatError } from '../core/errors.ts';

/** Far above any real answer, reasoning included; keeps hostile ones cheap. */
const maximumLength = 200_000;

/**
 * What of a language model's answer is to be read: without the reasoning that some models think aloud before
 * `</think>`, trimmed.
 * @param expected what an answer should be, for the message.
 * @throws AnswerFormatError when nothing is left, or the answer is absurdly long.
 */
export function answerText(answer: string, expected: string): string {
  if (answer.length > maximumLength) {
    throw new AnswerFormatError(`expected ${expected}, got ${answer.length} characters`);
  }
  const end = answer.lastIndexOf('</think>');
  const text = (end === -1 ? answer : answer.slice(end + '</think>'.length)).trim();
  if (text === '') throw new AnswerFormatError(`expected ${expected}, got an empty answer`);
  return text;
}
