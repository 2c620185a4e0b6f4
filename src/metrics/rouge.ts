import { words } from '../documents/words.ts';

export interface RougeScores {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/** Beyond this many words a text is cut: the longest common subsequence costs the product of the lengths. */
const maximumWords = 1000;

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L as F1 = 2PR / (P + R), over lower-case words without stemming. ROUGE-N counts n-grams
 * that both texts have (each as often as it stands in both); ROUGE-L is the longest common subsequence of words, with
 * P = lcs / words of the candidate and R = lcs / words of the reference. 0 where nothing is shared.
 * Source: Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries, https://aclanthology.org/W04-1013/
 */
export function rouge(candidate: string, reference: string): RougeScores {
  const left = words(candidate).slice(0, maximumWords);
  const right = words(reference).slice(0, maximumWords);
  return {
    rouge1: overlapF1(left, right),
    rouge2: overlapF1(bigrams(left), bigrams(right)),
    rougeL: f1(longestCommonSubsequence(left, right), left.length, right.length),
  };
}

function overlapF1(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const gram of right) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of left) {
    const remaining = counts.get(gram) ?? 0;
    if (remaining > 0) shared++;
    counts.set(gram, remaining - 1);
  }
  return f1(shared, left.length, right.length);
}

function bigrams(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);
}

/** 2PR / (P + R) with P = shared / a and R = shared / b, which is 2·shared / (a + b). */
function f1(shared: number, a: number, b: number): number {
  return a + b > 0 ? (2 * shared) / (a + b) : 0;
}

function longestCommonSubsequence(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint16Array(right.length + 1);
  for (const word of left) {
    const current = new Uint16Array(right.length + 1);
    for (const [index, other] of right.entries()) {
      current[index + 1] =
        word === other ? previous[index] + 1 : Math.max(previous[index + 1], current[index]);
    }
    previous = current;
  }
  return previous[right.length];
}
