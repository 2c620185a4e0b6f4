import { expect, test } from 'vitest';
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
