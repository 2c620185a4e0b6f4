import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CoOccurrence, logLikelihoodRatio, normalisedPmi } from '../../src/stats/contingency.ts';

test('NPMI and log-likelihood ratio by hand', () => {
  // Of 100 postings 20 are of the occupation, 10 name the skill, 8 are both.
  const counts = { both: 8, first: 20, second: 10, total: 100 };
  // ln(.08 / (.2 · .1)) / −ln .08 = 1.386294 / 2.525729
  expect(normalisedPmi(counts)).toBeCloseTo(0.548869, 6);
  // expected 2, 18, 8, 72: 2 (8 ln 4 + 12 ln(12/18) + 2 ln(2/8) + 78 ln(78/72)) = 2 · 9.695516
  expect(logLikelihoodRatio(counts)).toBeCloseTo(19.391032, 5);
});

test('the ends of their ranges', () => {
  expect(normalisedPmi({ both: 0, first: 3, second: 4, total: 10 })).toBe(-1);
  expect(normalisedPmi({ both: 4, first: 4, second: 4, total: 10 })).toBeCloseTo(1, 12);
  expect(normalisedPmi({ both: 10, first: 10, second: 10, total: 10 })).toBe(1);
  // independent: .5 · .4 = .2
  expect(normalisedPmi({ both: 2, first: 5, second: 4, total: 10 })).toBeCloseTo(0, 12);
  expect(logLikelihoodRatio({ both: 2, first: 5, second: 4, total: 10 })).toBeCloseTo(0, 12);
});

test('counts that cannot be are refused', () => {
  expect(() => normalisedPmi({ both: 5, first: 4, second: 9, total: 10 })).toThrow(RangeError);
  expect(() => logLikelihoodRatio({ both: 1, first: 8, second: 8, total: 10 })).toThrow(RangeError);
});

test('SciPy gives the same numbers on sixty tables', () => {
  const path = new URL('../golden/association-reference.json', import.meta.url);
  const cases = JSON.parse(readFileSync(path, 'utf8')) as (CoOccurrence & { npmi: number; llr: number })[];
  expect(cases).toHaveLength(60);
  for (const { npmi, llr, ...counts } of cases) {
    expect(normalisedPmi(counts)).toBeCloseTo(npmi, 9);
    expect(logLikelihoodRatio(counts)).toBeCloseTo(llr, 6);
  }
});
