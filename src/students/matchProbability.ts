import type { AnswerToken, TokenProbability } from '../remote/chat.ts';

/** How a verdict begins, as JSON or as a bare word. */
const verdictStart = /"match"\s*:\s*"?(?=true|false)|^\W*(?=(?:yes|no|true|false)\b)/i;

const positive = ['true', 'yes'];
const negative = ['false', 'no'];

/**
 * P(match) from the log-probabilities of the token in which the verdict is given: the mass on words for a match,
 * divided by the mass on both kinds of words. Null where the answer has no such token.
 */
export function matchProbability(tokens: readonly AnswerToken[]): number | null {
  const text = tokens.map(({ token }) => token).join('');
  const start = verdictStart.exec(text);
  if (!start) return null;
  const verdict = tokenAt(tokens, start.index + start[0].length);
  if (!verdict) return null;
  const candidates = verdict.alternatives.some(({ token }) => token === verdict.token)
    ? verdict.alternatives
    : [...verdict.alternatives, verdict];
  const [match, noMatch] = [massOn(positive, candidates), massOn(negative, candidates)];
  if (match > 0 && noMatch > 0) return match / (match + noMatch);
  // Only one of both is listed: what it leaves of 1 is all that the other can have.
  if (match > 0) return Math.min(1, match);
  return noMatch > 0 ? Math.max(0, 1 - noMatch) : null;
}

/** The token that the character at this position of the whole answer belongs to. */
function tokenAt(tokens: readonly AnswerToken[], position: number): AnswerToken | undefined {
  let end = 0;
  return tokens.find(({ token }) => {
    end += token.length;
    return position < end;
  });
}

/** A token may be only the beginning of a word (`tr`), and begin with a space or quote. */
function massOn(words: readonly string[], candidates: readonly TokenProbability[]): number {
  return candidates
    .filter(({ token }) => {
      const letters = token.toLowerCase().replace(/[^a-z]/g, '');
      return letters !== '' && words.some((word) => word.startsWith(letters));
    })
    .reduce((sum, { logProbability }) => sum + Math.exp(logProbability), 0);
}
