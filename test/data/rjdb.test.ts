import { expect, test } from 'vitest';
import type { Triple } from '../../src/core/record.ts';
import { tripleSchema } from '../../src/core/record.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { rjdbFormat } from '../../src/data/formats/rjdb.ts';
import { sharedData, testWithShared } from '../sharedData.ts';
import { filteredRow, rjdbRow } from './rjdbRow.ts';

const place = { file: 'data/dev7.jsonl', line: 12 };
const triple = (row: unknown) => rjdbFormat.toRecord(row, place) as Triple;

test('a row becomes a triple: texts untouched, the title with its comma, years, what was filtered', () => {
  const row = rjdbRow();
  expect(triple(row)).toEqual({
    kind: 'triple',
    id: 'dev7-12',
    groupId: 'baker artisan',
    split: null,
    context: {
      occupations: [
        { title: 'Baker, artisan', years: 4, startYear: 2019, endYear: 2023 },
        { title: 'Miller', years: 1, startYear: 2018, endYear: 2019 },
      ],
      skills: ['Sourdough', 'Oven care'],
    },
    jobDescription: row['Job-Description'],
    resumeMatched: row['Resume-matched'],
    resumeUnmatched: row['Resume-unmatched'],
    filtered: {
      skills: ['Sourdough'],
      experience: { kind: 'shortened', title: 'Baker, artisan', requiredYears: 4, resumeYears: 2 },
    },
  });
});

test.each([
  ['without including "Baker - artisan (2019 - 2023)"', ['removed', 'Baker, artisan', 4, 0]],
  ['the same job experience', ['unchanged', null, null, null]],
  ['the same job experience as before', ['unchanged', null, null, null]],
  ['instead of "Miller (2018 - 2019)" use "Miller (2018 - 2018)"', ['shortened', 'Miller', 1, 0]],
  [
    'instead of "The "Dough" Lead (2010 - 2015)" use "The "Dough" Lead (2010 - 2012)"',
    ['shortened', 'The "Dough" Lead', 5, 2],
  ],
  ['without including "1. Baker\n2. Miller (2014 - 2016)"', ['removed', '1. Baker\n2. Miller', 2, 0]],
])('experience sentence %j', (Experience, [kind, title, requiredYears, resumeYears]) => {
  expect(triple(filteredRow({ Experience })).filtered.experience).toEqual({
    kind,
    title,
    requiredYears,
    resumeYears,
  });
});

test('an experience sentence of another form is an error that shows the known ones', () => {
  expect(() => triple(filteredRow({ Experience: 'drop the baker' }))).toThrow(
    /^data\/dev7\.jsonl:12 \(Filtered-information\.Experience\): expected instead of .* got "drop the baker"/,
  );
});

test.each([
  [['Sourdough'], ['Sourdough']],
  [{ Sourdough: 1, 'Oven care': 1 }, ['Sourdough', 'Oven care']],
  [{}, []],
  [null, []],
  [undefined, []],
])('skills as a list, an object or nothing: %j', (Skills, expected) => {
  expect(triple(filteredRow({ Skills })).filtered.skills).toEqual(expected);
  expect(triple(rjdbRow({ Skills })).context.skills).toEqual(expected);
});

test('the years may go by the name of the RJDB README, or be missing', () => {
  const { 'Experiences-years': years, ...row } = rjdbRow();
  expect(triple({ ...row, 'Experience-years': years })).toEqual(triple(rjdbRow()));
  expect(triple(row).context.occupations).toEqual([
    { title: 'Baker, artisan', years: null },
    { title: 'Miller', years: null },
  ]);
});

test('the primary occupation is the latest, wherever it stands in Experiences', () => {
  expect(triple(rjdbRow({ Experiences: ['Miller', 'Baker, artisan'] })).groupId).toBe('baker artisan');
});

test('a title that was cut at its comma stays as the teacher saw it, and names the group whole', () => {
  const cut = triple(
    rjdbRow({
      Experiences: ['Physicians, ward'],
      'Experiences-years': [
        [
          ['1 years as a ward', '3 years as a Physicians'],
          ['ward (2021 - 2022)', 'Physicians (2018 - 2021)'],
        ],
        2022,
        [1, 3],
      ],
    }),
  );
  expect(cut.context.occupations.map(({ title }) => title)).toEqual(['ward', 'Physicians']);
  expect(cut.groupId).toBe('physicians ward');
});

test('the further keys of our own sample', () => {
  const record = triple(
    rjdbRow({
      id: 'sample-7',
      soc: '51-3011.00',
      split: 'test',
      'Resume-swapped': 'swapped text',
      Explanation: 'why not',
      'Explanation-matched': 'why',
      wording: 'exact',
      jd_style: 'terse',
      resume_style: 'long',
    }),
  );
  expect(record).toMatchObject({
    id: 'sample-7',
    groupId: '51-3011.00',
    split: 'test',
    negatives: { swapped: 'swapped text' },
    explanation: 'why not',
    explanationMatched: 'why',
    style: { wording: 'exact', posting: 'terse', resume: 'long' },
  });
  expect(triple(rjdbRow({ split: 'dev' })).split).toBe('validation');
});

test.each([
  [rjdbRow({ 'Resume-unmatched': undefined }), 'Resume-unmatched', 'a string', 'nothing'],
  [rjdbRow({ 'Job-Description': 7 }), 'Job-Description', 'a string', '7'],
  [rjdbRow({ 'Resume-matched': ' \n' }), 'Resume-matched', 'a text that is not empty', '" \\n"'],
  [rjdbRow({ 'Filtered-information': undefined }), 'Filtered-information', 'an object', 'nothing'],
  [rjdbRow({ Skills: 'Sourdough' }), 'Skills', 'a list of skills', '"Sourdough"'],
  [rjdbRow({ Experiences: ['Baker', 3] }), 'Experiences[1]', 'a string', '3'],
  [rjdbRow({ split: 'holdout' }), 'split', 'train, validation or test', '"holdout"'],
])('a wrong row names the key, what was expected and what was found (%#)', (row, column, expected, got) => {
  expect(() => triple(row)).toThrow(`data/dev7.jsonl:12 (${column}): expected ${expected}, got ${got}`);
  expect(() => triple({ ...row, id: 'r1' })).toThrow(`data/dev7.jsonl:12 (record r1, ${column}): `);
});

testWithShared(['rjdb/dev700.jsonl'], 'all of RJDB dev700 is read', async () => {
  const dataset = await openDataset(sharedData('rjdb/dev700.jsonl'));
  expect(dataset.format).toBe('rjdb');
  const kinds = { removed: 0, shortened: 0, unchanged: 0 };
  const records: Triple[] = [];
  for await (const record of dataset.records()) {
    if (record.kind !== 'triple') throw new Error('not a triple');
    records.push(tripleSchema.parse(record));
    kinds[record.filtered.experience.kind]++;
  }
  // Counted with Python's json and re on the raw file.
  expect(records).toHaveLength(700);
  expect(kinds).toEqual({ shortened: 373, removed: 251, unchanged: 76 });
  expect(records.reduce((sum, { filtered }) => sum + filtered.skills.length, 0)).toBe(1331);
  expect(records.reduce((sum, { context }) => sum + context.skills.length, 0)).toBe(4549);
  // The four whose removed skills are an object in place of a list.
  expect([255, 343, 442, 487].map((line) => records[line - 1].filtered.skills)).toEqual([
    [expect.stringMatching(/^Pediatric/)],
    ['Angular'],
    ['Product Knowledge'],
    ['Customer Service Skills'],
  ]);
  expect(records[486].id).toBe('dev700-487');
  // Every filtered title is one of the record's occupations, and a shortened one is shorter.
  for (const { context, filtered } of records) {
    const { kind, title, requiredYears, resumeYears } = filtered.experience;
    if (kind === 'unchanged') continue;
    expect(context.occupations.map((occupation) => occupation.title)).toContain(title);
    expect(resumeYears).toBeLessThan(requiredYears ?? 0);
  }
});
