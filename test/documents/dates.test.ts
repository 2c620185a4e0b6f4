import { expect, test } from 'vitest';
import { findDateRanges, findLoneYears, latestYear } from '../../src/documents/dates.ts';

// text, start year, end year (null: goes on), years (null: not told)
test.each<[string, number, number | null, number | null]>([
  ['Cook (2019 - 2023)', 2019, 2023, 4],
  ['Cook (2019–2023)', 2019, 2023, 4],
  ['Cook (2019 — 2023)', 2019, 2023, 4],
  ['Cook (2015- 2020)', 2015, 2020, 5],
  ['Cook [2008 – 2011]', 2008, 2011, 3],
  ['Cook from 2008 to 2013', 2008, 2013, 5],
  ['Cook from 2008 until 2013', 2008, 2013, 5],
  ['Cook between 2013 and 2016', 2013, 2016, 3],
  ['Cook from (2017 to 2019)', 2017, 2019, 2],
  ['2011 till 2012', 2011, 2012, 1],
  ['2013-16', 2013, 2016, 3],
  ['2018 - 2022: Cook', 2018, 2022, 4],
  ['Mar 2019 - Mar 2021', 2019, 2021, 2],
  ['March 2019 to September 2020', 2019, 2020, 1.5],
  ['Sept. 2019 – Mar. 2020', 2019, 2020, 0.5],
  ['Jan 2014 - Dec 2015', 2014, 2015, 2],
  ['May 2020-April 2021', 2020, 2021, 1],
  ['03/2019–09/2021', 2019, 2021, 2.5],
  ['2019-03 - 2020-09', 2019, 2020, 1.5],
  ['Mar 2019 - Present', 2019, null, null],
  ['2019 - now', 2019, null, null],
  ['(2021 - Till date)', 2021, null, null],
  ['since 2019', 2019, null, null],
  ['from 2019 onwards', 2019, null, null],
  ['Cook, 2019 -', 2019, null, null],
])('%s', (text, startYear, endYear, years) => {
  expect(findDateRanges(text)).toMatchObject([{ startYear, endYear, years }]);
});

test.each([
  'Windows Server 2012',
  '2013 and 2016 models',
  'born 1890 - 1910',
  'grew from 2023 to 2019',
  'order 120193-2020455',
])('no range: %s', (text) => {
  expect(findDateRanges(text)).toEqual([]);
});

test('several ranges stand in order with offsets of what they cover', () => {
  const text = 'A (2014-2017), then B from 2010 to 2014';
  expect(findDateRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2014-2017',
    '2010 to 2014',
  ]);
});

test('lone years and the latest year', () => {
  expect(findLoneYears('BSc, 2013').map((year) => year.startYear)).toEqual([2013]);
  expect(findLoneYears('2013-2015')).toEqual([]);
  expect(latestYear('2013, then 2021, then 12020')).toBe(2021);
  expect(latestYear('no year')).toBeNull();
});
