import { describe, expect, test } from 'vitest';
import type { Triple } from '../../src/core/record.ts';
import { nameFeatures, namesOfTable, type PostingNames } from '../../src/documents/reading/postingNames.ts';
import { postingUnits } from '../../src/documents/reading/postingUnits.ts';
import { candidatesOf, prepareResume } from '../../src/documents/reading/readPair.ts';
import { indexResume } from '../../src/documents/reading/resumeIndex.ts';
import { stemOf } from '../../src/documents/reading/stem.ts';
import { stemPlaces } from '../../src/documents/reading/stemPlaces.ts';
import { evidenceCode, wordEvidence } from '../../src/documents/reading/wordEvidence.ts';
import { countPostingNames } from '../../src/train/reading/countPostingNames.ts';

const posting = `## Job title
Weather Observer

## Required Skills
- Cloud photography and rain gauges
- Search Engine Optimization
- Advanced knitting

## Required Experience
- 3 years as a Weather Observer
- 2 years as a Lighthouse Keeper
`;
const resume = `## Skills
- Photographing clouds, cloud photography
- SEO
- Gauge reading

## Experience
- Weather Observer (2015 - 2019)
- Lighthouse Keepers (2013 - 2014)
`;

const asked = postingUnits(posting);
const { units, roles } = asked;
const index = indexResume(resume);

function codesOf(text: string) {
  const unit = units.find((one) => one.text.startsWith(text));
  if (!unit) throw new Error(`no unit "${text}"`);
  const codes = wordEvidence(unit, index);
  return Object.fromEntries(unit.words.map(({ key }, word) => [key, codes[word]]));
}

describe('what a résumé shows of the words of a posting', () => {
  test('sentences that ask for skills, without those of roles', () => {
    expect(units.map(({ line, text }) => [line, text])).toEqual([
      [4, 'Cloud photography and rain gauges'],
      [5, 'Search Engine Optimization'],
      [6, 'Advanced knitting'],
    ]);
    expect(roles.map(({ title, years }) => [title, years])).toEqual([
      ['Weather Observer', 3],
      ['Lighthouse Keeper', 2],
    ]);
  });

  test('words in their phrase, in another form, absent, and those that only ask', () => {
    expect(codesOf('Cloud photography')).toEqual({
      cloud: evidenceCode.inPhrase,
      photography: evidenceCode.inPhrase,
      and: evidenceCode.empty,
      // The title speaks of weather.
      rain: evidenceCode.related,
      gauges: evidenceCode.stem,
    });
    expect(codesOf('Advanced')).toEqual({ advanced: evidenceCode.empty, knitting: evidenceCode.absent });
  });

  test('initials stand for the words that they begin', () => {
    expect(Object.values(codesOf('Search'))).toEqual([
      evidenceCode.alias,
      evidenceCode.alias,
      evidenceCode.alias,
    ]);
  });

  test('a word outside of the list of skills counts as standing elsewhere', () => {
    const elsewhere = indexResume(`${resume}Did some knitting on duty.`);
    const unit = units[2];
    expect(wordEvidence(unit, elsewhere)).toEqual([evidenceCode.empty, evidenceCode.elsewhere]);
  });
});

describe('roles held against those that are asked for', () => {
  const { roles: held } = prepareResume(asked, resume);

  test('a role that is held longer is met, one that is held too short lacks the difference', () => {
    expect(held.map(({ role, heldYears, yearsShort }) => [role?.title, heldYears, yearsShort])).toEqual([
      ['Weather Observer', 4, 0],
      ['Lighthouse Keepers', 1, 1],
    ]);
  });

  test('each role of the résumé is given away once', () => {
    const two = [
      { kind: 'experience', title: 'Nurse', years: 2, text: '', line: 0 },
      { kind: 'experience', title: 'Head Nurse', years: 1, text: '', line: 1 },
    ] as const;
    const pair = prepareResume(
      { ...asked, units: [], roles: two },
      '## Experience\n- Head Nurse (2018 - 2019)\n- Nurse (2016 - 2018)\n',
    );
    expect(pair.roles.map(({ role }) => role?.title)).toEqual(['Nurse', 'Head Nurse']);
  });
});

test('candidates are the names that the encoder reads, and of the rules the others', () => {
  const pair = prepareResume(asked, resume);
  const none = { wholeShown: 0, wholeMissing: 0 };
  const read = pair.posting.units.map(({ words }, unit) => ({
    ...none,
    shown: words.map(({ key }) => (unit === 0 && (key === 'cloud' || key === 'photography') ? 0.9 : 0)),
    missing: words.map(({ key }) => (unit === 0 && (key === 'rain' || key === 'gauges') ? 0.8 : 0)),
  }));
  expect(
    candidatesOf(pair, read, () => ({ wanted: 0, seen: 0 })).map(({ unit, name }) => [unit, name]),
  ).toEqual([
    [0, 'Cloud photography'],
    [0, 'rain gauges'],
    [1, 'Search Engine Optimization'],
    [2, 'knitting'],
  ]);
});

test('never throws, and stays small, on hostile text', () => {
  const hostile = `${'a, '.repeat(20_000)}\n${'## '.repeat(5000)}\n${'(2010 - 2011) '.repeat(3000)}`;
  const pair = prepareResume(postingUnits(hostile), hostile);
  expect(pair.typed.length).toBeLessThanOrEqual(150);
});

describe('what shows a requirement without naming it', () => {
  const codes = (asked: string, shown: string) => {
    const [unit] = postingUnits(`## Required Skills\n- ${asked}\n- Knitting\n`).units;
    return wordEvidence(unit, indexResume(`## Experience\n- ${shown}\n`));
  };

  test('a paraphrase, the special for the general', () => {
    expect(codes('JavaScript', 'Wrote ECMAScript')).toEqual([evidenceCode.alias]);
    expect(codes('mathematics', 'Did statistics by hand')).toEqual([evidenceCode.related]);
    expect(codes('attention to detail', 'Meticulous').filter((code) => code !== evidenceCode.empty)).toEqual([
      evidenceCode.related,
      evidenceCode.related,
    ]);
  });

  test('no sibling, and not the general for the special', () => {
    expect(codes('Python', 'Wrote Java')).toEqual([evidenceCode.absent]);
    expect(codes('MySQL', 'Wrote SQL')).not.toContain(evidenceCode.related);
  });

  test('places of a word: more where it is named in another form than where it is paraphrased', () => {
    const resume = indexResume(
      '## Experience\n- Negotiated leases\n- Drove a van\n- Bargaining with growers\n',
    );
    const { clauses, likeness } = stemPlaces(stemOf('negotiation'), resume);
    const places = clauses.map((clause, at) => [resume.clauses[clause].lineText, likeness[at]]);
    expect(places.find(([line]) => String(line).includes('Negotiated'))?.[1]).toBeGreaterThan(0.6);
    expect(places.find(([line]) => String(line).includes('Bargaining'))?.[1]).toBe(0.6);
    expect(places).toHaveLength(2);
  });
});

describe('what training data tell of names', () => {
  const known: PostingNames = (name) =>
    ({ knitting: { wanted: 4, seen: 8 }, 'hand knitting': { wanted: 3, seen: 3 } })[name] ?? {
      wanted: 0,
      seen: 0,
    };

  test('the best-known part, all of it, how often the posting says it', () => {
    // (3 + .3) / (3 + 2) beats (4 + .3) / (8 + 2).
    const posting = ' fine hand knitting wanted fine hand knitting ';
    expect(nameFeatures('Fine hand knitting', null, posting, known)).toEqual([3.3 / 5, 3, 2, 0, 2, 3]);
  });

  test('a record is not told of itself, nor by its neighbours', () => {
    const triple = (id: string, groupId: string, skills: string[], jobDescription: string) =>
      ({ id, groupId, jobDescription, context: { skills } }) as unknown as Triple;
    const records = [
      triple('a', 'smiths', ['Knitting'], 'Knitting.'),
      triple('b', 'smiths', ['Knitting'], 'Knitting.'),
      triple('c', 'tailors', ['Knitting', 'Sewing'], 'Sews.'),
    ];
    const counted = countPostingNames(records);
    expect(namesOfTable(counted.table())('knitting')).toEqual({ wanted: 3, seen: 2 });
    expect(namesOfTable(counted.table())('sewing')).toEqual({ wanted: 1, seen: 0 });
    expect(counted.without(records[0])('knitting')).toEqual({ wanted: 1, seen: 0 });
    expect(counted.without(records[2])('knitting')).toEqual({ wanted: 2, seen: 2 });
    expect(counted.without(records[2])('sewing')).toEqual({ wanted: 0, seen: 0 });
  });
});
