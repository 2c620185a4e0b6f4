import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/reading.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { rankingText } from '../../src/report/rankingText.ts';
import { readingText } from '../../src/report/readingText.ts';

const reading: Reading = {
  match: { probability: 0.4567, verdict: 'too close to call' },
  requirements: [
    {
      line: 4,
      text: 'TIG welding',
      kind: 'skill',
      satisfied: true,
      probability: 0.97,
      missing: [],
      evidence: { line: 3, text: '- TIG welding' },
    },
    {
      line: 5,
      text: 'Blueprint reading, forklift driving',
      kind: 'skill',
      satisfied: false,
      probability: 0.1,
      missing: ['forklift driving'],
      evidence: { line: 4, text: '- Reads blueprints' },
    },
    {
      line: 8,
      text: 'At least 4 years as a Welder',
      kind: 'role',
      satisfied: false,
      probability: null,
      missing: ['Welder'],
      evidence: { line: 8, text: 'Welder (2018 - 2020)' },
      requiredYears: 4,
      foundYears: 2,
    },
  ],
  explanation: 'The résumé does not show forklift driving.',
  skills: ['TIG welding', 'Reads blueprints'],
  roles: [
    { title: 'Welder', years: 2, start: 2018, end: 2020 },
    { title: 'Fitter', years: 1, start: 2020 },
    { title: 'Turner', years: null },
  ],
};

test('one résumé: verdict, why, each requirement with its line and evidence, skills, roles', () => {
  expect(readingText('anna.pdf', reading, 100)).toBe(`anna.pdf: too close to call, probability .46
The résumé does not show forklift driving.

not satisfied: 2 of 3
  line 5: Blueprint reading, forklift driving  .10
      missing: forklift driving
      résumé, line 4: - Reads blueprints
  line 8: At least 4 years as a Welder
      2 of 4 years as Welder
      résumé, line 8: Welder (2018 - 2020)

satisfied: 1 of 3
  line 4: TIG welding  .97
      résumé, line 3: - TIG welding

skills: TIG welding, Reads blueprints
roles
  Welder, 2018–2020, 2 years
  Fitter, 2020–now, 1 year
  Turner, years not said`);
});

test('a résumé by itself has skills and roles only', () => {
  expect(readingText('anna.pdf', { skills: [], roles: [] }, 100)).toBe(
    'anna.pdf:\nskills: none found\nroles: none found',
  );
});

test.each([100, 40, 24])(
  'nothing is wider than a terminal of %s columns, and nothing that documents say acts on it',
  (width) => {
    const hostile: Reading = {
      ...reading,
      explanation:
        'red \u001b[31m alert, and a sentence that goes on for longer than most terminals are wide',
      skills: ['\u202eevil', '会计'.repeat(4)],
    };
    const texts = [
      readingText('an\u001b]0;title\u0007na.pdf', hostile, width),
      rankingText(
        [
          { resume: 'a.pdf', reading: hostile },
          { resume: 'b\u0007.pdf', reading },
        ],
        width,
      ),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  },
);

test('several résumés: one a row, what is missing cut to the width', () => {
  const files = [
    { resume: 'anna.pdf', reading },
    { resume: 'ben.docx', reading: { ...reading, requirements: reading.requirements.slice(0, 1) } },
  ];
  expect(rankingText(files, 100)).toBe(`              p     verdict             not satisfied
1  anna.pdf   .46   too close to call   2 of 3; missing: forklift driving; 2 of 4 years as Welder
2  ben.docx   .46   too close to call   0 of 1`);
  expect(rankingText(files, 72).split('\n')[1]).toBe(
    '1  anna.pdf   .46   too close to call   2 of 3; missing: forklift drivi…',
  );
  expect(rankingText(files, 50)).toBe(`1  anna.pdf
    too close to call, probability .46
    not satisfied: 2 of 3; missing: forklift
      driving; 2 of 4 years as Welder
2  ben.docx
    too close to call, probability .46
    not satisfied: 0 of 1`);
});

test('of a long line, the part that shows what is asked for', () => {
  const line = `Skills: ${Array.from({ length: 20 }, (_, index) => `thing ${index}`).join(', ')}, Retirement planning, Excel`;
  expect(excerpt(line, 'Retirement planning', 40)).toBe('… 19, Retirement planning, Excel');
  expect(excerpt(line, 'nothing of this', 20)).toBe('Skills: thing 0, th…');
  expect(excerpt('short', 'Retirement', 40)).toBe('short');
});
