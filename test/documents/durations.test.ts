import { expect, test } from 'vitest';
import { findDurations, isRate } from '../../src/documents/durations.ts';

test.each<[string, number]>([
  ['5 years', 5],
  ['five years', 5],
  ['Five-year experience', 5],
  ['1 year', 1],
  ['a year', 1],
  ['3+ years', 3],
  ['4 yearsExperience', 4],
  ['3-5 years', 3],
  ['5 (five) years', 5],
  ['two (2) years', 2],
  ['18 months', 1.5],
  ['2 years and 6 months', 2.5],
  ['a year and a half', 1.5],
  ["4 years' experience", 4],
  ['2 or more years as', 2],
  ['5 consecutive years', 5],
  ['1.5 years', 1.5],
  ['12 yrs', 12],
])('%s', (text, years) => {
  const [duration, ...others] = findDurations(text);
  expect(duration.years).toBeCloseTo(years, 10);
  expect(others).toEqual([]);
});

test.each([
  'aged 30 years old',
  'Teach 84 first-year students a term',
  'fifteen-year-olds',
  'a bonus in the 13th month',
  'year-round',
  'two of the years',
  '$5 years',
  'years of work',
])('no length: %s', (text) => {
  expect(findDurations(text)).toEqual([]);
});

test('several, in order', () => {
  expect(findDurations('2 years as A and 1 year as B').map((duration) => duration.years)).toEqual([2, 1]);
});

test.each<[string, boolean]>([
  ['600 calls a year', true],
  ['checked once a month', true],
  ['for a year', false],
  ['at least a year', false],
  ['a year as a Cook', false],
  ['600 calls in 2 years', false],
])('a rate, no length of time: %s', (text, expected) => {
  expect(findDurations(text).map((duration) => isRate(text, duration))).toEqual([expected]);
});
