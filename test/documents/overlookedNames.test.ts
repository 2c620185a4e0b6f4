import { expect, test } from 'vitest';
import { overlookedNames } from '../../src/documents/reading/overlookedNames.ts';
import { placedWords } from '../../src/documents/reading/words.ts';

function overlooked(text: string, known: readonly number[] = []): string[] {
  const words = placedWords(text);
  return overlookedNames({ words }, new Set(known)).map((run) => run.map((at) => words[at].text).join(' '));
}

test.each<[string, string[]]>([
  ['and a Java tool of our own', ['Java']],
  ['while our school partners use Schoology', ['Schoology']],
  ['clips for a show page that needs a little HTML', ['HTML']],
  ['you keep the ledger in Microsoft Excel and SAP', ['Microsoft Excel', 'SAP']],
  ['Tire mold engraving on the side line when orders come in', ['Tire mold engraving']],
  ['Bamboo for builds and releases', ['Bamboo']],
  // Where most words are capitals they say nothing, and a sentence about "we" begins with no skill.
  ['Senior Network Administrator Wanted Here', ['Senior Network Administrator Wanted Here']],
  ['We are looking for somebody', []],
])('%s', (text, names) => {
  expect(overlooked(text)).toEqual(names);
});

test('what is part of a candidate is no name of its own, and a sentence with one has no head', () => {
  expect(overlooked('our partners use Java', [3])).toEqual([]);
  expect(overlooked('Filing of letters', [2])).toEqual([]);
});
