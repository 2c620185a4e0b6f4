import { AnswerFormatError, describeValue } from '../core/errors.ts';
import type { MatchingOutput } from '../core/matching.ts';
import { type FoundObject, findJsonObjects } from '../documents/jsonObjects.ts';
import { answerText } from './answerText.ts';

interface MatchingAnswer {
  readonly output: MatchingOutput;
  readonly probability: number | null;
}

const expectedAnswer = '{"match": true|false, "probability": 0..1} or a bare verdict';

/**
 * Reads a language model's answer to {@link matchingPrompt}: one JSON object, alone, in a code fence or amid
 * prose, or a bare verdict ("match", "no match", "yes", "no"). Anything else is refused rather than guessed at:
 * an empty answer, a refusal, an answer to something else, one that contradicts itself.
 * @throws AnswerFormatError
 */
export function parseMatchingAnswer(answer: string): MatchingAnswer {
  const text = answerText(answer, expectedAnswer).normalize('NFKC');
  const objects = findJsonObjects(text).filter(({ keys }) => keys.some(isMatchKey));
  if (objects.length === 0) return bareAnswer(text);
  const answers = objects.map(fromObject);
  const [first] = answers;
  const agree = answers.every(
    ({ output, probability }) => output.match === first.output.match && probability === first.probability,
  );
  const prose = verdictOf(outside(text, objects));
  if (!agree || (prose !== null && prose !== first.output.match)) throw contradiction(text);
  return first;
}

const isMatchKey = (key: string) => key.trim().toLowerCase() === 'match';
const isProbabilityKey = (key: string) => key.trim().toLowerCase() === 'probability';

function fromObject({ value, keys }: FoundObject): MatchingAnswer {
  const repeated = [isMatchKey, isProbabilityKey].some((isKey) => keys.filter(isKey).length > 1);
  if (repeated) throw new AnswerFormatError(`expected each key once, got ${describeValue(keys.join(', '))}`);
  const member = (isKey: (key: string) => boolean) =>
    Object.entries(value).find(([key]) => isKey(key))?.[1] ?? null;
  const match = readMatch(member(isMatchKey));
  if (match === null) {
    throw new AnswerFormatError(
      `expected "match" to be true or false, got ${describeValue(member(isMatchKey))}`,
    );
  }
  return consistent(match, readProbability(member(isProbabilityKey)));
}

function readMatch(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  return typeof value === 'string' ? verdictOf(value) : null;
}

/** A share, or a percentage with its sign. A word or nothing is no probability; a number off the scale is refused. */
function readProbability(value: unknown): number | null {
  const number = typeof value === 'string' ? numberIn(value) : value;
  if (typeof number !== 'number') return null;
  if (number >= 0 && number <= 1) return number;
  throw new AnswerFormatError(`expected "probability" between 0 and 1, got ${describeValue(value)}`);
}

function numberIn(text: string): number | null {
  const parts = /^(-?\d*\.?\d+(?:e-?\d+)?)\s*(%?)$/i.exec(text.trim());
  if (!parts) return null;
  return parts[2] === '%' ? Number(parts[1]) / 100 : Number(parts[1]);
}

const verdicts = new Map<string, boolean>([
  ...['match', 'matched', 'a match', 'matches', 'yes', 'true', 'it is a match', 'yes match'].map(
    (words) => [words, true] as const,
  ),
  ...[
    ...['no match', 'no', 'false', 'not a match', 'unmatched', 'mismatch', 'not matched', 'non match'],
    ...['does not match', 'not match', 'no not a match', 'it is not a match', 'no no match'],
  ].map((words) => [words, false] as const),
]);

/** "Match: no", "**Answer:** yes": a label before the verdict. */
const labelledVerdict = /^\W*(?:(?:final )?(?:answer|verdict|decision|result)|match)\W*[:=]\s*/i;

/** The verdict that the whole text is, whatever its markup and punctuation; null where it is anything more. */
function verdictOf(text: string): boolean | null {
  const plain = text
    .replace(/```\w*/g, ' ')
    .replace(labelledVerdict, '')
    .toLowerCase();
  // "0.85" must not lose its point, nor "n't" its meaning, so only these marks go.
  const words = plain.replace(/[\s*_`"'“”‘’()[\]{}.,;!–—-]+/g, ' ').trim();
  return verdicts.get(words) ?? null;
}

/** "no match, 12%", "yes (probability 0.9)". */
const verdictWithProbability = /^(.*?)[\s,;:('"–—-]+(?:probability[^\w.]*)?(\d*\.?\d+\s*%?)\W*$/is;

function bareAnswer(text: string): MatchingAnswer {
  // An object that was cut off may have gone on in any way, be it `0` of `0.95`.
  if (text.includes('{') && !text.includes('}')) throw notUnderstood(text);
  const verdict = verdictOf(text);
  if (verdict !== null) return consistent(verdict, null);
  const parts = verdictWithProbability.exec(text.slice(0, 200));
  const match = parts && verdictOf(parts[1]);
  if (parts && match !== null && text.length <= 200) return consistent(match, readProbability(parts[2]));
  throw notUnderstood(text);
}

function notUnderstood(text: string): AnswerFormatError {
  return new AnswerFormatError(`expected ${expectedAnswer}, got ${describeValue(text)}`);
}

/** The probability is that of a match, so it must lie on the verdict's side of a half. */
function consistent(match: boolean, probability: number | null): MatchingAnswer {
  if (probability !== null && (match ? probability < 0.5 : probability > 0.5)) {
    throw new AnswerFormatError(
      `expected verdict and probability to agree, got match ${match} with probability ${probability}`,
    );
  }
  return { output: { match }, probability };
}

function outside(text: string, objects: readonly FoundObject[]): string {
  const starts = [0, ...objects.map(({ end }) => end)];
  const ends = [...objects.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index])).join(' ');
}

function contradiction(text: string): AnswerFormatError {
  return new AnswerFormatError(`expected one verdict, got several that differ: ${describeValue(text)}`);
}
