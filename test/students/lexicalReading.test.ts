import { expect, test } from 'vitest';
import { readLexically } from '../../src/students/lexicalReading.ts';

const posting = `Welder

Required Skills
- TIG welding
- Blueprint reading, forklift driving

Required Experience
- At least 4 years as a Welder
- At least 2 years as a Librarian`;

const resume = `Robin

Skills
- TIG welding
- Reads blueprints

Experience
- Welder (2018 - 2020)`;

test('a requirement stands with its line, and with the line of the résumé that shows it', () => {
  expect(readLexically(posting, resume)).toEqual([
    {
      line: 4,
      text: 'TIG welding',
      kind: 'skill',
      satisfied: true,
      probability: null,
      missing: [],
      evidence: { line: 4, text: '- TIG welding' },
    },
    {
      // One statement, two skills: what is there is evidence for a part of it.
      line: 5,
      text: 'Blueprint reading, forklift driving',
      kind: 'skill',
      satisfied: false,
      probability: null,
      missing: ['forklift driving'],
      evidence: { line: 5, text: '- Reads blueprints' },
    },
    {
      line: 8,
      text: 'At least 4 years as a Welder',
      kind: 'role',
      satisfied: false,
      probability: null,
      missing: ['Welder'],
      evidence: { line: 8, text: '- Welder (2018 - 2020)' },
      requiredYears: 4,
      foundYears: 2,
    },
    {
      line: 9,
      text: 'At least 2 years as a Librarian',
      kind: 'role',
      satisfied: false,
      probability: null,
      missing: ['Librarian'],
      evidence: null,
      requiredYears: 2,
    },
  ]);
});

test('lines are counted as an editor does, whatever ends them', () => {
  const [reading] = readLexically('Requirements\r\n- Payroll', 'Anna\r\r\n\r\nSkills\r\n- Payroll');
  expect(reading).toMatchObject({ line: 2, evidence: { line: 5, text: '- Payroll' } });
});

test('the years of two spells count together; the first of them is the evidence', () => {
  const [reading] = readLexically(
    'Required Experience\n- At least 4 years as a Welder',
    'Experience\n- Welder (2010 - 2012)\n- Welder (2014 - 2016)',
  );
  expect(reading).toMatchObject({ satisfied: true, requiredYears: 4, foundYears: 4, evidence: { line: 2 } });
});
