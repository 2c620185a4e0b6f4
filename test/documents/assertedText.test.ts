import { describe, expect, test } from 'vitest';
import { assertedText } from '../../src/documents/reading/assertedText.ts';

describe('what a résumé denies', () => {
  test.each([
    ['No experience with payroll', ''],
    ['Knows SQL, but has never used Oracle.', 'Knows SQL, but .'],
    ['Excel without macros, and payroll', 'Excel , and payroll'],
    ["Didn't do payroll; did invoices", '; did invoices'],
    ['Bookkeeping (excluding payroll), stock taking', 'Bookkeeping ( ), stock taking'],
    ['Not trained in welding, though a good solderer', ', though a good solderer'],
    ['Lacks Python\nSQL', '\nSQL'],
    ['Met targets, although leadership skills were not my strength', 'Met targets, although'],
    ['Despite Qlikview not being in use; Tableau', 'Despite ; Tableau'],
    ['Careful, despite the absence of analytical skills', 'Careful, despite the'],
    ['Background in management, but excludes data storage', 'Background in management, but'],
  ])('%s', (text, left) => {
    const asserted = assertedText(text);
    expect(asserted).toHaveLength(text.length);
    expect(asserted.replace(/ +/g, ' ').trim()).toBe(left.trim());
  });

  test.each([
    'Not only payroll, but invoices too',
    'No-nonsense cook who worked without supervision',
    'Managed stock, but people were not only sold to',
    'Despite rain, shipped everything',
    'Kept a nothing-wasted kitchen in Northampton',
  ])('no denial: %s', (text) => {
    expect(assertedText(text)).toBe(text);
  });

  test('a megabyte of denials takes no time', () => {
    const text = 'no '.repeat(350_000);
    expect(assertedText(text)).toHaveLength(text.length);
  });
});
