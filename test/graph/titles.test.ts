import { expect, test } from 'vitest';
import type { OccupationFact } from '../../src/graph/sources/evidence.ts';
import { cleanTitle, titleKey } from '../../src/graph/titles/cleanTitle.ts';
import { skillsFromTitles } from '../../src/graph/titles/skillsFromTitles.ts';
import { createTitleIndex, singularTitle } from '../../src/graph/titles/titleIndex.ts';

test.each([
  ['Sr. Java Developer - NYC (Contract)', 'Java Developer'],
  ['.NET Developer the need in Chicago, IL, USA? || FULLTIME', '.NET Developer'],
  ['***TS/SCI w/ FS Poly Required*** - Senior Web Developer', 'Web Developer'],
  ['Software Developer III', 'Software Developer'],
  ['9001 Data Security Administrator', 'Data Security Administrator'],
  ['SR. WINDOWS SYSTEMS ADMINISTRATOR', 'WINDOWS SYSTEMS ADMINISTRATOR'],
  ['Linux Admin with Perl', 'Linux Administrator'],
  ['Dot Net Developers', '.NET Developers'],
  ['Manager', null],
  ['IT Generalist', null],
  ['', null],
])('%j is %j', (designation, title) => {
  expect(cleanTitle(designation)).toBe(title);
});

test('a title that is the name of an object member is only a title', () => {
  expect(cleanTitle('Constructor Manager')).toBe('Constructor Manager');
});

test('number, case, blanks and signs do not tell titles apart', () => {
  expect(titleKey('Systems Administrators')).toBe(titleKey('system administrator'));
  expect(titleKey('Front-End Developer')).toBe(titleKey('Frontend developers'));
  expect(titleKey('.NET Developer')).not.toBe(titleKey('C# Developer'));
});

const occupation = (id: string, title: string, alternateTitles: string[]): OccupationFact => ({
  id,
  title,
  group: { code: '15', title: 'x' },
  alternateTitles,
  related: [],
});

test('a title names an occupation where that is certain', () => {
  const index = createTitleIndex([
    occupation('1', 'Accountants and Auditors', ['Cost Accountant', 'Business Analyst']),
    occupation('2', 'Software Developers', ['Applications Developer', 'Business Analyst']),
  ]);
  expect(index.find('Accountant')).toEqual({ kind: 'title', id: '1' });
  expect(index.find('cost accountants')).toEqual({ kind: 'alternate', id: '1' });
  expect(index.find('Agile Software Developer')).toEqual({ kind: 'head', id: '2' });
  expect(index.find('Business Analyst')).toEqual({ kind: 'ambiguous', ids: ['1', '2'] });
  // An alternate title at the end of a longer one is a hint, no certainty.
  expect(index.find('Web Applications Developer')).toEqual({ kind: 'ambiguous', ids: ['2'] });
  expect(index.find('Baker')).toEqual({ kind: 'unknown' });
});

test('plural titles of a classification as one person bears them', () => {
  expect(singularTitle('Registered Nurses')).toBe('Registered Nurse');
  expect(singularTitle('Welders, Cutters, Solderers, and Brazers')).toBe('Welder');
  expect(singularTitle('Secretaries')).toBe('Secretary');
});

test('titles tell skills: the kind of work before a head that is an activity', () => {
  const titles = [
    'MIG Welder',
    'Welder',
    'Cost Accountant',
    'Senior Welder',
    'Assembler Brazer',
    'XYZ Nurse',
    'Manager',
  ];
  expect(skillsFromTitles(titles)).toEqual([
    { name: 'MIG welding', titles: 1 },
    { name: 'Welding', titles: 1 },
    { name: 'Cost accounting', titles: 1 },
  ]);
  expect(skillsFromTitles(['Tax Auditor', 'Tax auditors'.slice(0, -1)])).toEqual([
    { name: 'Tax auditing', titles: 2 },
  ]);
});
