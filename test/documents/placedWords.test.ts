import { expect, test } from 'vitest';
import { placedWords } from '../../src/documents/reading/words.ts';

/** As an expression cuts them. */
function byExpression(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}+#]+|[,;:()/&.|–—-]/gu)].map(([own]) => own);
}

const texts = [
  'C++ / C# (5+ years), e.g. SQL—and Node.js; R&D | 3–5',
  'Café naïve Škoda Ωmega Straße 北京 ２０２４ ﬁnance',
  // Letters of two units, an emoji, halves of a pair.
  '𝒜𝓁𝑔𝑒𝒷𝓇𝒶 😀 \ud83d text \udc00,\ud83d',
  '',
  '   \t ',
];

test.each(texts)('words are cut as by an expression: %j', (text) => {
  const words = placedWords(text);
  expect(words.map((word) => word.text)).toEqual(byExpression(text));
  for (const { text: own, start, end } of words) expect(text.slice(start, end)).toBe(own);
});

test('a word knows its key, its stem and whether it tells something', () => {
  expect(placedWords('Managing the 10;')).toMatchObject([
    { key: 'managing', stem: 'manag', isSign: false, isTelling: true },
    { key: 'the', isSign: false, isTelling: false },
    { key: '10', isSign: false, isTelling: false },
    { key: ';', stem: '', isSign: true, isTelling: false },
  ]);
});
