import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { htmlReport } from '../../../src/report/html/page.ts';
import type { ReportView } from '../../../src/report/html/reportView.ts';
import { expectQuiet, type OpenOptions, openFile, testInBrowser } from '../../browser.ts';
import { temporaryFolder } from '../../io/temporaryFolder.ts';
import { lowContrast } from './lowContrast.ts';
import { tripleOf, viewOf } from './sampleView.ts';

async function open(view: ReportView, options?: OpenOptions) {
  const file = join(temporaryFolder(), 'report.html');
  writeFileSync(file, htmlReport(view));
  return openFile(file, options);
}

const someRecords = (count: number) => Array.from({ length: count }, (_, index) => tripleOf(`r${index}`));

testInBrowser(
  'opens from disk with the verdict first, without a complaint, in themes that can be read',
  async () => {
    const view = await viewOf(someRecords(5));
    for (const colorScheme of ['light', 'dark'] as const) {
      const opened = await open(view, { colorScheme });
      const { page } = opened;
      expect(await page.textContent('h1')).toBe('The student is worse than the teacher.');
      const top = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeLessThan(300);
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      expect(await page.evaluate(lowContrast)).toEqual([]);
      await page.click('#theme');
      expect(await ground()).not.toBe(before);
      expect(await page.evaluate(lowContrast)).toEqual([]);
      expectQuiet(opened);
    }
  },
);

testInBrowser(
  'filters and search show what they say, and the requirement its words in both documents',
  async () => {
    const opened = await open(await viewOf(someRecords(10)));
    const { page } = opened;
    const found = () => page.textContent('#found');
    expect(await found()).toBe('20 of 20 examples');
    await page.selectOption('select[name=outcome]', 'firstWrong');
    expect(await found()).toBe('4 of 20 examples');
    await page.selectOption('select[name=variant]', 'unmatched');
    expect(await found()).toBe('2 of 20 examples');
    await page.click('button[type=reset]');
    await expect.poll(found).toBe('20 of 20 examples');
    await page.fill('#search', 'PERSON r7');
    expect(await found()).toBe('2 of 20 examples');
    expect(await page.textContent('#example-title')).toBe('r7/matched');
    await page.fill('#search', 'r7/unmatched');
    const rows = await page.locator('#detail table.answers').nth(1).locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Kubernetes not by this name missing',
      'Python line 2',
      'Welder, 4 years 2 years, line 4 missing',
    ]);
    await page.click('button.find:has-text("Welder")');
    const current = await page.locator('mark.current').allTextContents();
    expect(current).toEqual(['Welder', 'Welder']);
    await page.fill('#search', 'nobody has written this');
    expect(await found()).toBe('0 of 20 examples');
    expect(await page.textContent('#detail')).toBe('No example is like that.');
    expectQuiet(opened);
  },
);

testInBrowser(
  'works by keyboard: / searches, Escape clears, arrows and Home and End walk the list',
  async () => {
    const opened = await open(await viewOf(someRecords(30)));
    const { page } = opened;
    const title = () => page.textContent('#example-title');
    await page.keyboard.press('/');
    await page.keyboard.type('matched r1');
    expect(await page.textContent('#found')).not.toBe('60 of 60 examples');
    await page.keyboard.press('Escape');
    expect(await page.textContent('#found')).toBe('60 of 60 examples');
    await page.focus('#entries');
    const steps: [string, string][] = [
      ['ArrowDown', 'r0/unmatched'],
      ['ArrowDown', 'r1/matched'],
      ['ArrowUp', 'r0/unmatched'],
      ['End', 'r29/unmatched'],
      ['ArrowDown', 'r29/unmatched'],
      ['Home', 'r0/matched'],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      expect(await title()).toBe(expected);
      const active = await page.getAttribute('#entries', 'aria-activedescendant');
      expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
      expect(await page.locator(`#${active}`).isVisible()).toBe(true);
    }
    // Everything that can be used is reached by Tab, and shows that it is.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const reached = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { id, tagName } = document.activeElement ?? document.body;
        return {
          name: id || tagName,
          outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        };
      });
      if (focus.name !== 'BODY') expect(focus.outline).toBe('solid');
      reached.add(focus.name);
    }
    for (const name of ['theme', 'search', 'entries', 'SELECT', 'BUTTON', 'A'])
      expect(reached).toContain(name);
    expectQuiet(opened);
  },
);

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<img src=x onerror=alert(3)>',
  '<a href="javascript:alert(4)">apply</a> javascript:alert(5)',
  '<!-- <script> --!> ]]> &lt;b&gt; &amp;amp;',
  'a\u2028b\u2029c\u0000d',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '\u202Eesrever\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627',
  'x'.repeat(3000),
  '{{7*7}} \\u003cscript> `',
].join('\n');

testInBrowser('hostile text stays text, in documents, ids and answers', async () => {
  const record = tripleOf('"><script>alert(0)</script>', {
    jobDescription: `Requirements\n- ${hostile}`,
    resumeMatched: hostile,
    resumeUnmatched: `Skills\n${hostile}`,
    filtered: {
      skills: ['<script>alert(7)</script>'],
      experience: { kind: 'removed', title: '<b>Boss</b>', requiredYears: 1, resumeYears: null },
    },
    explanation: hostile,
  });
  const view = await viewOf(
    [record],
    ['matching', 'explanation', 'skill-extraction', 'experience-extraction', 'editing'],
  );
  const named = {
    ...view,
    title: '</title><script>alert(8)</script>',
    facts: [hostile],
    provenance: [hostile],
  };
  for (const width of [1280, 390]) {
    const opened = await open(named, { width });
    const { page } = opened;
    const total = await page.locator('.spacer > *').count();
    expect(total).toBe(7);
    for (let step = 0; step < total; step++) {
      await page.locator('.entry').nth(step).click();
      // Only what the page itself is made of: no element came out of the text.
      expect(await page.locator('#detail :is(script, img, a, b, iframe)').count()).toBe(0);
    }
    await page.locator('.entry').first().click();
    const shown = await page.textContent('#detail');
    for (const words of [
      '<script>alert(1)</script>',
      '</script><script>alert(2)',
      '␛[31mred',
      '⟨U+202E⟩esrever',
      '\u05E9\u05DC',
    ]) {
      expect(shown).toContain(words);
    }
    expect(await page.locator('script').count()).toBe(2);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expectQuiet(opened);
  }
});

testInBrowser(
  'fits a phone without scrolling sideways, and prints on light paper without its controls',
  async () => {
    const opened = await open(await viewOf(someRecords(5), ['matching', 'explanation', 'editing']), {
      width: 360,
      colorScheme: 'dark',
    });
    const { page } = opened;
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    for (const control of ['#filters', '#entries', '#theme']) {
      expect(await page.locator(control).isVisible(), control).toBe(false);
    }
    expect(await page.locator('#detail').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expectQuiet(opened);
  },
);

testInBrowser(
  '2,000 examples: only the visible part of the list is in the page, whatever is filtered',
  async () => {
    const opened = await open(await viewOf(someRecords(1000)));
    const { page } = opened;
    const counts = async () => [await page.locator('.entry').count(), await page.locator('*').count()];
    expect(await page.textContent('#found')).toBe('2000 of 2000 examples');
    const [entries, elements] = await counts();
    expect(entries).toBeLessThan(50);
    for (const act of [
      () => page.fill('#search', 'python'),
      () => page.selectOption('select[name=order]', 'certain'),
      () => page.locator('#entries').evaluate((list) => list.scrollTo(0, 40_000)),
      () => page.focus('#entries').then(() => page.keyboard.press('End')),
    ]) {
      await act();
      const [nowEntries, nowElements] = await counts();
      expect(nowEntries).toBeLessThan(50);
      expect(nowEntries).toBeGreaterThan(5);
      expect(nowElements).toBeLessThan(1.5 * elements);
    }
    expectQuiet(opened);
  },
);
