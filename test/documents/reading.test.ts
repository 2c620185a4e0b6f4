import { describe, expect, test } from 'vitest';
import { postingUnits } from '../../src/documents/reading/postingUnits.ts';
import { candidatesOf, prepareResume } from '../../src/documents/reading/readPair.ts';
import { indexResume } from '../../src/documents/reading/resumeIndex.ts';
import { evidenceCode, wordEvidence } from '../../src/documents/reading/wordEvidence.ts';

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

const { units, roles } = postingUnits(posting);
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
      rain: evidenceCode.absent,
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
  const { roles: held } = prepareResume({ units, roles }, resume);

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
      { units: [], roles: two },
      '## Experience\n- Head Nurse (2018 - 2019)\n- Nurse (2016 - 2018)\n',
    );
    expect(pair.roles.map(({ role }) => role?.title)).toEqual(['Nurse', 'Head Nurse']);
  });
});

test('candidates are the names that the encoder reads, and of the rules the others', () => {
  const pair = prepareResume({ units, roles }, resume);
  const none = { wholeShown: 0, wholeMissing: 0 };
  const read = pair.posting.units.map(({ words }, unit) => ({
    ...none,
    shown: words.map(({ key }) => (unit === 0 && (key === 'cloud' || key === 'photography') ? 0.9 : 0)),
    missing: words.map(({ key }) => (unit === 0 && (key === 'rain' || key === 'gauges') ? 0.8 : 0)),
  }));
  expect(candidatesOf(pair, read).map(({ unit, name }) => [unit, name])).toEqual([
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
