import { expect, test } from 'vitest';
import { createEvidenceCheck, isEvidenced } from '../../src/documents/evidence.ts';
import { normaliseSkillName, skillNamesMatch } from '../../src/documents/skillNames.ts';

test.each([
  ['C++ / C#', 'c++ c#'],
  ['  Problem-Solving  Skills ', 'problem solving skills'],
  ['ＳＱＬ', 'sql'],
  ['Français!', 'français'],
  ['—', ''],
])('%j is %j', (name, normalised) => {
  expect(normaliseSkillName(name)).toBe(normalised);
});

test('lenient: equal or one contains the other', () => {
  expect(skillNamesMatch('Communication', 'communication skills')).toBe(true);
  expect(skillNamesMatch('Effective time-management', 'Time Management')).toBe(true);
  expect(skillNamesMatch('Welding', 'Baking')).toBe(false);
  expect(skillNamesMatch('', 'Baking')).toBe(false);
});

test('evidence stands on word boundaries', () => {
  expect(isEvidenced('Excel', 'Reports in MS-Excel, weekly')).toBe(true);
  expect(isEvidenced('excel', 'an excellent cook')).toBe(false);
  expect(isEvidenced('R', 'Python, R; SQL')).toBe(true);
  expect(isEvidenced('C', 'C++ only')).toBe(false);
  expect(isEvidenced('Time Management', 'time\nmanagement')).toBe(true);
  expect(isEvidenced('…', 'anything …')).toBe(false);
});

test('one prepared text answers for many skills', () => {
  const isShown = createEvidenceCheck('Welding and brazing');
  expect(['welding', 'brazing', 'baking'].map(isShown)).toEqual([true, true, false]);
});
