import { expect, test } from 'vitest';
import { findDurations } from '../../src/documents/durations.ts';

test.each<[string, number]>([
  ['5 years', 5],
  ['five years', 5],
  ['Five-year experience', 5],
  ['1 year', 1],
  ['a year', 1],
  ['3+ years', 3],
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

test.each(['aged 30 years old', 'year-round', 'two of the years', '$5 years', 'years of work'])(
  'no length: %s',
  (text) => {
    expect(findDurations(text)).toEqual([]);
  },
);

test('several, in order', () => {
  expect(findDurations('2 years as A and 1 year as B').map((duration) => duration.years)).toEqual([2, 1]);
});
