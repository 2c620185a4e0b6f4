import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/random.ts';
import { parseResume } from '../../../src/documents/parseResume.ts';
import { perturbations } from '../../../src/evaluate/robustness/perturbations.ts';

const posting = `Data Analyst

Requirements
- SQL
- Experience with Tableau
- At least 3 years as a Data Analyst
`;
const resume = `Ana Ruiz

Skills
- SQL
- Statistics

Experience
- Data Analyst, Brightwater (2019 - 2023)
- Clerk, Northbank (2016 to 2019)

Education
- Bachelor of Mathematics
`;
const changed = (id: string, text = resume) =>
  perturbations.find((one) => one.id === id)?.apply({ posting, resume: text }, createRandom(3, id)) ?? null;
const rolesOf = (text: string) => parseResume(text).roles.map(({ title, years }) => [title, years]);
const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu)?.sort();

test('sections move whole, what stands above them stays, and nothing is lost', () => {
  const moved = changed('reordered-sections') ?? '';
  expect(moved).not.toBe(resume);
  expect(moved.startsWith('Ana Ruiz\n\n')).toBe(true);
  expect(wordsOf(moved)).toEqual(wordsOf(resume));
  expect(moved).toContain(
    'Experience\n- Data Analyst, Brightwater (2019 - 2023)\n- Clerk, Northbank (2016 to 2019)',
  );
  expect(rolesOf(moved)).toEqual(rolesOf(resume));
  expect(changed('reordered-sections', 'I worked as a clerk from 2016 to 2019.')).toBeNull();
});

test('dates in another way are the same years; months, open ends and lone years stay', () => {
  const text = changed('date-format') ?? '';
  expect(text).toContain('(2019 to 2023)');
  expect(text).toContain('(2016 – 2019)');
  expect(rolesOf(text)).toEqual(rolesOf(resume));
  for (const kept of [
    'Clerk (Mar 2016 - Jun 2019)',
    'Clerk (2016 - Present)',
    'Graduated in 2014',
    'Clerk 03/2016 - 06/2019',
  ])
    expect(changed('date-format', kept)).toBeNull();
});

test('another layout holds the same words and roles', () => {
  const text = changed('layout') ?? '';
  expect(text).toContain('• SQL  \r\n');
  expect(wordsOf(text)).toEqual(wordsOf(resume));
  expect(rolesOf(text)).toEqual(rolesOf(resume));
});

test('a slip exchanges two neighbouring inner letters of one long word in 25', () => {
  const text = changed('typos') ?? '';
  const [before, after] = [resume.split(/\s+/), text.split(/\s+/)];
  const different = before.flatMap((word, index) => (word === after[index] ? [] : [[word, after[index]]]));
  // Nine words of six letters and more: one slip.
  expect(different).toHaveLength(1);
  const [[was, is]] = different;
  expect([...is].sort()).toEqual([...was].sort());
  expect([is[0], is.at(-1)]).toEqual([was[0], was.at(-1)]);
  expect(changed('typos')).toBe(text);
  expect(changed('typos', 'I can do it')).toBeNull();
});

test('attacks only add, and stuffing adds what the posting asks for', () => {
  for (const id of ['instruction', 'keyword-stuffing', 'hidden-text'])
    expect(changed(id)?.startsWith(resume)).toBe(true);
  expect(changed('keyword-stuffing')).toContain('Keywords: SQL, Tableau');
  expect(changed('hidden-text')).toContain('<!-- SQL, Tableau -->');
  expect(changed('instruction')).toMatch(/ignore all previous instructions/i);
});
