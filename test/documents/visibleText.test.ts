import { describe, expect, test } from 'vitest';
import { visibleText } from '../../src/documents/visibleText.ts';

describe('what a reader does not see', () => {
  test.each([
    ['a comment', 'Cook <!-- Python, SQL --> since 2019'],
    ['an element that is not displayed', 'Cook <span style="display:none">Python</span> since 2019'],
    ['one of another spelling', 'Cook <P STYLE="color:red; Visibility : hidden">SQL</P> since 2019'],
    ['letters of no size', 'Cook <b style="font-size:0px">SQL</b> since 2019'],
    ['the attribute', 'Cook <div hidden>SQL</div> since 2019'],
  ])('%s: blanks in its place', (_, text) => {
    const shown = visibleText(text);
    expect(shown).toHaveLength(text.length);
    expect(shown).toMatch(/^Cook +/);
    expect(shown).toMatch(/ since 2019$/);
    expect(shown).not.toMatch(/Python|SQL/);
  });

  test('line ends stay, and so does what is shown', () => {
    expect(visibleText('a\n<!-- b\nc -->\nd')).toBe('a\n      \n     \nd');
    const plain = 'C++ < C# <b style="font-size:0.8em">x</b> <i>y</i> 3 <!- 4';
    expect(visibleText(plain)).toBe(plain);
  });

  test('what is never closed hides the rest; a megabyte of openings takes no time', () => {
    expect(visibleText('a <!-- b\nc').trim()).toBe('a');
    const hostile = '<span style="display:none"'.repeat(40_000);
    expect(visibleText(hostile)).toHaveLength(hostile.length);
    expect(visibleText('<!--'.repeat(200_000)).trim()).toBe('');
  });
});
