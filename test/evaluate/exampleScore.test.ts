import { expect, test } from 'vitest';
import { exampleScore } from '../../src/evaluate/exampleScore.ts';

test('one example of each task, by hand', () => {
  expect(exampleScore('matching', { label: 1, decision: 1 })).toBe(1);
  expect(exampleScore('matching', { label: 1, decision: 0 })).toBe(0);
  expect(exampleScore('matching', { label: 1, decision: null })).toBeNull();
  // 2 of 4 named are right, 2 of 3 wanted are found: 2 · ½ · ⅔ / (½ + ⅔) = 4/7.
  expect(exampleScore('skill-extraction', { named: 4, wanted: 3, right: 2 })).toBeCloseTo(4 / 7, 12);
  expect(exampleScore('skill-extraction', { named: 0, wanted: 0, right: 0 })).toBe(1);
  expect(exampleScore('skill-extraction', { named: 2, wanted: 0, right: 0 })).toBe(0);
  expect(exampleScore('experience-extraction', { namedRoles: 2, wantedRoles: 2, rightRoles: 1 })).toBe(0.5);
  // The skills are all right, the role is not.
  const skills = { named: 1, wanted: 1, lenientRight: 1, lenientFound: 1 };
  expect(exampleScore('explanation', { ...skills, experienceRole: 0 })).toBe(0.5);
  expect(exampleScore('editing', { coverageAfter: 0.75 })).toBe(0.75);
});
