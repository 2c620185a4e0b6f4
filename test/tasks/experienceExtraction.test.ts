import { expect, test } from 'vitest';
import { digestTexts } from '../../src/core/hash.ts';
import type { Prediction } from '../../src/core/prediction.ts';
import { experienceExtraction } from '../../src/tasks/experienceExtraction.ts';
import { tradeRecords } from '../students/postings.ts';

type Role = [title: string, years: number | null];

const roles = (list: readonly Role[]) => list.map(([title, years]) => ({ title, years }));
const exampleWith = (wanted: readonly Role[]) =>
  experienceExtraction.examples({
    ...tradeRecords[0],
    context: { occupations: roles(wanted), skills: [] },
  })[0];
const prediction = (output: unknown, part: Partial<Prediction> = {}): Prediction => ({
  task: 'experience-extraction',
  exampleId: 'x',
  inputDigest: 'x',
  output,
  durationMs: null,
  ...part,
});

test('a triple asks for the roles of its matched résumé, other records for nothing', () => {
  const example = exampleWith([['Welder', 4]]);
  const { jobDescription, resumeMatched } = tradeRecords[0];
  expect(example).toMatchObject({
    id: 'trade-0/matched',
    inputDigest: digestTexts(resumeMatched),
    pairDigest: digestTexts(jobDescription, resumeMatched),
    clusterId: 'trade-0',
    input: { resume: resumeMatched },
    target: { roles: [{ title: 'Welder', years: 4 }] },
  });
  const pair = {
    kind: 'pair',
    id: 'p',
    groupId: 'p',
    split: null,
    posting: 'P',
    resume: 'R',
    label: true,
  } as const;
  expect(experienceExtraction.examples(pair)).toEqual([]);
});

/** By hand: named, wanted, right titles, right roles. */
test.each<[string, Role[], Role[], string]>([
  [
    'all right',
    [
      ['Welder', 4],
      ['Cook', 2],
    ],
    [
      ['Cook', 2],
      ['Welder', 4],
    ],
    '2/2/2/2',
  ],
  [
    'titles in another form',
    [['Maids and Housekeeping Cleaners', 3]],
    [['Housekeeping Cleaner', 3]],
    '1/1/1/1',
  ],
  ['years off by one', [['Welder', 3]], [['Welder', 4]], '1/1/1/0'],
  ['years that are not named', [['Welder', null]], [['Welder', 4]], '1/1/1/0'],
  ['years that the record does not know', [['Welder', 9]], [['Welder', null]], '1/1/1/1'],
  ['five weeks of rounding', [['Welder', 3.9]], [['Welder', 4]], '1/1/1/1'],
  ['two months are no rounding', [['Welder', 3.83]], [['Welder', 4]], '1/1/1/0'],
  [
    'one role answers for one',
    [['Welder', 4]],
    [
      ['Welder', 4],
      ['Welder', 4],
    ],
    '1/2/1/1',
  ],
  [
    'a title named twice is right once',
    [
      ['Welder', 4],
      ['Welder', 4],
    ],
    [['Welder', 4]],
    '2/1/1/1',
  ],
  // The years decide which of two equal titles is meant, whatever the order.
  [
    'equal titles, other years',
    [
      ['Welder', 2],
      ['Welder', 4],
    ],
    [
      ['Welder', 4],
      ['Welder', 2],
    ],
    '2/2/2/2',
  ],
  ['nothing named', [], [['Welder', 4]], '0/1/0/0'],
  ['nothing wanted', [['Welder', 4]], [], '1/0/0/0'],
  ['another trade', [['Baker', 4]], [['Welder', 4]], '1/1/0/0'],
])('%s', (_, named, wanted, counts) => {
  const observed = experienceExtraction.observe(exampleWith(wanted), prediction({ roles: roles(named) }));
  expect(Object.values(observed).join('/')).toBe(counts);
  expect(Object.keys(observed)).toEqual(experienceExtraction.columns.slice());
});

test('an error and a malformed output observe nothing', () => {
  const error = { kind: 'refused', message: '' } as const;
  for (const given of [
    prediction({ roles: [] }, { error }),
    prediction({ roles: 'Welder' }),
    prediction(null),
  ]) {
    const observed = experienceExtraction.observe(exampleWith([['Welder', 4]]), given);
    expect(Object.values(observed)).toEqual([null, null, null, null]);
  }
});

test('metrics read columns that there are, the primary and the headlines among them', () => {
  const ids = experienceExtraction.metrics.map(({ id }) => id);
  expect(ids).toEqual(['roleF1', 'rolePrecision', 'roleRecall', 'titleF1', 'titlePrecision', 'titleRecall']);
  for (const { columns } of experienceExtraction.metrics) {
    for (const column of columns) expect(experienceExtraction.columns).toContain(column);
  }
});
