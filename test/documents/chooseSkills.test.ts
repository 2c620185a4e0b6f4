import { expect, test } from 'vitest';
import {
  candidateFeatureNames,
  candidateFeatures,
} from '../../src/documents/candidates/candidateFeatures.ts';
import { skillCandidates } from '../../src/documents/candidates/candidates.ts';
import { bestCandidates, chooseSkills, type Expert } from '../../src/documents/candidates/chooseSkills.ts';
import type { NameKnowledge } from '../../src/documents/candidates/nameKnowledge.ts';
import { skillLines } from '../../src/documents/candidates/skillLines.ts';

const resume = `Ada Rossi

## Education
BSc in Data Mining, 2010 - 2013

## Skills
- Proficient in Data Mining and SQL
- Time management skills: keeps to every date

## Experience
- Analyst, Loop Ltd (2013 - 2016)
`;
const wanted = new Map([
  ['data mining', 4],
  ['sql', 9],
]);
const known: NameKnowledge = {
  wanted: (name) => wanted.get(name) ?? 0,
  seen: (name) => ({ resumes: 2 * (wanted.get(name) ?? 0), wanted: wanted.get(name) ?? 0 }),
  meant: () => ({ resumes: 3, wanted: 1 }),
  wantedTogether: (name, other) => Math.min(wanted.get(name) ?? 0, wanted.get(other) ?? 0, 3),
  records: 100,
  listed: () => 0,
  listedTogether: () => 0,
  postings: 0,
  // Of 8 places 6 inside a skill, 2 first, 4 last, 1 before one, none behind.
  word: (word) => (word === 'sql' ? [8, 6, 2, 4, 1, 0] : [0, 0, 0, 0, 0, 0]),
  isName: (name) => wanted.has(name),
  isWord: (word) => ['data', 'mining', 'sql'].includes(word),
  forms: () => [],
};
const likeness = () => 1;

test('lines on which skills may stand: no headings, jobs, education', () => {
  expect(skillLines(resume).map(({ text, rank }) => [rank, text])).toEqual([
    [2, 'Ada Rossi'],
    [5, '- Proficient in Data Mining and SQL'],
    [5, '- Time management skills: keeps to every date'],
  ]);
});

test('candidates: known names, whole labels with and without their last word, what follows a preposition', () => {
  const names = skillCandidates(skillLines(resume), known).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'data mining',
      'sql',
      'time management',
      'time management skills',
      'data mining and sql',
    ]),
  );
  expect(names).not.toContain('bsc');
});

test('features have the numbers that their names say', () => {
  const lines = skillLines(resume);
  const candidates = skillCandidates(lines, known);
  const rows = candidateFeatures(lines, candidates, known);
  const place = candidates.findIndex(({ name }) => name === 'sql');
  const featureNamed = (name: (typeof candidateFeatureNames)[number]) =>
    rows[place][candidateFeatureNames.indexOf(name)];
  expect(rows.every((row) => row.length === candidateFeatureNames.length && row.every(Number.isFinite))).toBe(
    true,
  );
  expect(featureNamed('wanted')).toBeCloseTo(Math.log(10));
  // (9 + 0.3) / (18 + 1)
  expect(featureNamed('share')).toBeCloseTo(9.3 / 19);
  expect(featureNamed('words')).toBe(1);
  expect(featureNamed('lineWords')).toBe(6);
  // "and" before it
  expect(featureNamed('signBefore')).toBe(4);
  expect(featureNamed('contextNames')).toBe(2);
  // (6 + 0.4 · 2) / (8 + 2), and (4 + 0.4 · 2) / 10
  expect(featureNamed('wordsMean')).toBeCloseTo(0.68);
  expect(featureNamed('closes')).toBeCloseTo(0.48);
  // Behind it is nothing; "and" before it was never seen: 4 in 10.
  expect([featureNamed('follows'), featureNamed('leads')]).toEqual([-1, 0.4]);
  // (1 + 0.1) / (3 + 1)
  expect(featureNamed('meantShare')).toBeCloseTo(0.275);
  // One name beside it, wanted by 4 records, 3 of them want both: log((3 + 3 · 0.095) / (4 + 3) / 0.095)
  expect(featureNamed('lift')).toBeCloseTo(Math.log((3 + 3 * 0.095) / 7 / 0.095));
});

test('the likeliest are chosen, overlapping ones left out, each once, as they are written', () => {
  const likely: Record<string, number> = { 'data mining': 0.9, 'data mining and sql': 0.6, sql: 0.5 };
  const lines = skillLines(resume);
  const scored = skillCandidates(lines, known).map((candidate) => ({
    ...candidate,
    probability: likely[candidate.name] ?? 0.1,
  }));
  const names = (rules: { threshold: number; firstThreshold: number }) =>
    bestCandidates(scored, lines, rules).map(({ name }) => name);
  expect(names({ threshold: 0.45, firstThreshold: 0.2 })).toEqual(['data mining', 'sql']);
  expect(names({ threshold: 0.55, firstThreshold: 0.2 })).toEqual(['data mining']);
  expect(names({ threshold: 0.95, firstThreshold: 0.95 })).toEqual([]);
  const rules = { threshold: 0.5, firstThreshold: 0.5 };
  const expert = { known, probability: () => 0.9, likeness };
  expect(chooseSkills('Skills\n- TIG welding', [expert], rules)).toEqual(['TIG welding']);
});

test('a name that is meant is given as it is known', () => {
  const vocabulary = {
    ...known,
    isName: (name: string) => name === 'welding skills',
    isWord: (word: string) => word === 'welding',
  };
  const form = candidateFeatureNames.indexOf('form');
  const expert = {
    known: vocabulary,
    probability: (row: ArrayLike<number>) => (row[form] > 0 ? 0.9 : 0.1),
    likeness,
  };
  const rules = { threshold: 0.5, firstThreshold: 0.5 };
  expect(chooseSkills('Skills\n- Exemplary welding', [expert], rules)).toEqual(['welding skills']);
});

test('the expert whose collection a résumé is like decides', () => {
  const expert = (probability: number, likely: number): Expert => ({
    known,
    probability: () => probability,
    likeness: () => likely,
  });
  const rules = { threshold: 0.5, firstThreshold: 0.5 };
  const skillsBy = (...experts: Expert[]) => chooseSkills('Skills\n- Bread', experts, rules);
  expect(skillsBy(expert(0.9, 0.3), expert(0.1, 0.7))).toEqual([]);
  expect(skillsBy(expert(0.9, 0.7), expert(0.1, 0.3))).toEqual(['Bread']);
});
