import { expect, test } from 'vitest';
import { documentShape } from '../../../src/evaluate/controls/documentShape.ts';

const linesPerSection = (text: string) => documentShape(text).sections.map(({ lines }) => lines.length);

test('headings by markup, by standing alone, by a colon', () => {
  expect(
    linesPerSection('## Skills\n- Welding\n- Soldering\n\n## Experience\nWelder (2019 - 2023)\n'),
  ).toEqual([2, 1]);
  expect(linesPerSection('**Skills**\nWelding\n__Experience__\nWelder\n')).toEqual([1, 1]);
  expect(linesPerSection('Skills\n1. Welding\n2. Soldering\r\n\r\nExperience\r\nWelder, 2019\r\n')).toEqual([
    2, 1,
  ]);
  expect(linesPerSection('What we ask for:\n- Welding\nAnd:\n- Soldering\n- Care\n---\n#')).toEqual([1, 2]);
});

test('no heading, no text', () => {
  expect(linesPerSection('We are looking for a welder who can weld.')).toEqual([1]);
  expect(linesPerSection('')).toEqual([]);
  expect(linesPerSection('---\n***\n')).toEqual([]);
});

const lineOf = (text: string) => documentShape(`- x\n${text}`).sections[0].lines[1];

test('counting numbers: digits and words, with a unit after them', () => {
  const counts = (text: string) => lineOf(text).counts;
  expect(counts('At least 3 years as a Welder, then two as a Turner')).toEqual([3, 2]);
  expect(counts('10+ years, a 1-year course, Four years')).toEqual([10, 1, 4]);
  expect(counts('3. Welder of L2 steel, 2nd level, 40% of $20 jobs, room 101, 2.5 tons, Analyst 3')).toEqual(
    [],
  );
  expect(counts('99 bottles since 2019 at least')).toEqual([]);
});

test('periods: dashes, words and months between years, open ends', () => {
  const periods = (text: string) => lineOf(text).periods;
  expect(periods('Welder (2019 - 2023)')).toEqual([{ start: 2019, end: 2023 }]);
  expect(periods('from 2008 to 2013, between 2013 and 2016')).toEqual([
    { start: 2008, end: 2013 },
    { start: 2013, end: 2016 },
  ]);
  expect(periods('Mar 2017 – Apr 2020')).toEqual([{ start: 2017, end: 2020 }]);
  expect(periods('Welder, 2020 - Present')).toEqual([{ start: 2020, end: null }]);
  expect(periods('Bachelor of Science, 2013')).toEqual([]);
});

test('words, parts and list markers', () => {
  expect(lineOf('* Welding, soldering; brazing')).toMatchObject({ listed: true, words: 3, parts: 3 });
  expect(lineOf('(2) TIG welding')).toMatchObject({ listed: true, words: 2, parts: 1, counts: [] });
  expect(lineOf('TIG welding')).toMatchObject({ listed: false });
});
