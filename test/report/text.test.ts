import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { plainText } from '../../src/report/plainText.ts';
import { textTable } from '../../src/report/textTable.ts';
import { wrapText } from '../../src/report/wrapText.ts';

const rows = [
  { label: 'student', cells: ['.61 [.56, .66]', '.65'] },
  { label: '履歴書 only', cells: ['.50', '–'] },
];

test('columns are aligned, wide characters included', () => {
  const lines = textTable(['accuracy', 'AUC'], rows, 80).split('\n');
  const columns = lines.map((line) => stringWidth(line.slice(0, line.search(/(?<= {3})(?=\S+$)/))));
  expect(new Set(columns).size).toBe(1);
});

test('on a narrow terminal every value stands on its own line under its label', () => {
  const text = textTable(['accuracy', 'AUC'], rows, 24);
  expect(text.split('\n')).toEqual([
    'student',
    '    accuracy  .61 [.56, .66]',
    '    AUC       .65',
    '履歴書 only',
    '    accuracy  .50',
    '    AUC       –',
  ]);
});

test('wrapping loses no word and keeps to the width where words allow it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 20, max: 60 }),
      (words, width) => {
        const wrapped = wrapText(words.join(' '), width, 4);
        expect(wrapped.split(/\s+/)).toEqual(words);
        for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('text from outside loses escape sequences, line breaks and bidirectional overrides', () => {
  expect(plainText('\u001b[31mred\u001b[0m\nnext\u202eevil')).toBe('[31mred [0m next evil');
});
