import { expect, test } from 'vitest';
import { rolesWithYears } from '../../src/documents/roleYears.ts';

const resume =
  'Experience\n- Cook, Inn, Jan 2014 - Dec 2015\n- Baker, Mill, Mar 2012 - Oct 2012\n- Clerk (2016 - Present)\n5 years as a Cashier';

const years = (convention: Parameters<typeof rolesWithYears>[1]) =>
  rolesWithYears(resume, convention).map(({ years: length }) => length);

test('elapsed: months count', () => {
  expect(years({ years: 'elapsed' })).toEqual([2, expect.closeTo(7 / 12), null, 5]);
});

test('calendar: last year less first year, one within a year; lengths without dates stay', () => {
  expect(years({ years: 'calendar' })).toEqual([1, 1, null, 5]);
});

test('"Present" is the given year, unless the résumé names a later one; from the latest year on, nothing is known', () => {
  expect(years({ years: 'calendar', presentYear: 2022 })[2]).toBe(6);
  expect(years({ years: 'calendar', presentYear: 2010 })[2]).toBeNull();
});
