import { readFileSync } from 'node:fs';
import { l, n } from 'js-rouge';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { words } from '../../src/documents/words.ts';
import { rouge } from '../../src/metrics/rouge.ts';

test('the example of the ROUGE paper (Lin 2004, section 3.1), by hand', () => {
  // Reference: police killed the gunman; both candidates share three of four unigrams.
  // ROUGE-2: "the gunman" of three bigrams each. ROUGE-L: "police … the gunman" 3 of 4, "the gunman" 2 of 4.
  const reference = 'police killed the gunman';
  expect(rouge('police kill the gunman', reference)).toEqual({ rouge1: 3 / 4, rouge2: 1 / 3, rougeL: 3 / 4 });
  expect(rouge('the gunman kill police', reference)).toEqual({ rouge1: 3 / 4, rouge2: 1 / 3, rougeL: 2 / 4 });
});

test('texts of unequal length, repeated words counted as often as both have them', () => {
  // Unigrams: candidate a a a b (4), reference a a c b d (5): a twice, b once = 3 → 6/9.
  // Bigrams: aa aa ab against aa ac cb bd: aa once = 1 → 2/7. Subsequence a a b = 3 → 6/9.
  expect(rouge('A a, a b!', 'a a c b d')).toEqual({ rouge1: 6 / 9, rouge2: 2 / 7, rougeL: 6 / 9 });
});

test('equal texts are 1, texts without a common word 0, one word has no bigrams', () => {
  expect(rouge('SQL is missing', 'sql is MISSING.')).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
  expect(rouge('one two', 'three four')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  expect(rouge('one', 'one')).toEqual({ rouge1: 1, rouge2: 0, rougeL: 1 });
  expect(rouge('', 'one')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  expect(rouge('', '')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
});

/**
 * js-rouge 3.2 is an independent implementation. By default it splits as the Penn Treebank does ("is n't", punctuation as
 * tokens, case kept) and takes ROUGE-L sentence by sentence; ours are lower-case words of letters, digits, + and #, the
 * whole text at once. So it is given our words, and the text as one sentence.
 */
function independent(candidate: string, reference: string) {
  const options = { tokenizer: words, caseSensitive: false };
  const whole = { ...options, segmenter: (text: string) => [text] };
  return {
    rouge1: n(candidate, reference, { ...options, n: 1 }),
    rouge2: n(candidate, reference, { ...options, n: 2 }),
    rougeL: l(candidate, reference, whole),
  };
}

function expectSame(candidate: string, reference: string): void {
  const [ours, theirs] = [rouge(candidate, reference), independent(candidate, reference)];
  for (const name of ['rouge1', 'rouge2', 'rougeL'] as const) {
    expect(ours[name], `${name}: ${candidate} | ${reference}`).toBeCloseTo(theirs[name], 10);
  }
}

test('equals js-rouge on the explanations of the shipped teacher', () => {
  const read = (path: string): Record<string, unknown>[] =>
    readFileSync(new URL(`../../datasets/sample/${path}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const written = new Map(read('triples.jsonl').map((row) => [row['id'], String(row['Explanation'] ?? '')]));
  const pairs = read('teacher/test.raw.jsonl')
    .filter((row) => row['resume'] === 'unmatched')
    .map((row) => [String(row['explanation']), written.get(row['record']) ?? ''] as const);
  expect(pairs.length).toBeGreaterThan(90);
  for (const [candidate, reference] of pairs) expectSame(candidate, reference);
});

test('equals js-rouge on random texts with repeated words', () => {
  const random = createRandom(5);
  const text = () =>
    Array.from({ length: 3 + random.integer(20) }, () => 'abcdef'[random.integer(6)]).join(' ');
  for (let count = 0; count < 200; count++) expectSame(text(), text());
});

test("equals google-research's rouge_score where stemming changes nothing: the texts of its README", () => {
  // rouge_scorer.RougeScorer(['rouge1', 'rougeL'], use_stemmer=True)
  // gives fmeasure 0.7058823529411765 (6 of 8 and 9
  // words) and 0.5882352941176471 (5 of 8 and 9). https://pypi.org/project/rouge-score/
  const scores = rouge(
    'The quick brown dog jumps on the log.',
    'The quick brown fox jumps over the lazy dog',
  );
  expect(scores.rouge1).toBeCloseTo(0.7058823529411765, 12);
  expect(scores.rougeL).toBeCloseTo(0.5882352941176471, 12);
});

test('words are not stemmed, which rouge_score does on request: "skill" and "skills" differ', () => {
  expect(rouge('skills', 'skill').rouge1).toBe(0);
});
