import { expect, test } from 'vitest';
import { tripleSchema } from '../../src/core/record.ts';

const triple = {
  kind: 'triple',
  id: 'r1',
  groupId: 'g',
  split: null,
  context: { occupations: [], skills: [] },
  jobDescription: 'Cook',
  resumeMatched: 'Cook',
  resumeUnmatched: 'Baker',
  filtered: {
    skills: [],
    experience: { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null },
  },
};

test.each([
  ['swapped', true],
  ['matched-in-part', true],
  ['matched', false],
  ['unmatched', false],
  ['a/b', false],
])('a negative named %s: its example would have an id of its own is %s', (name, valid) => {
  expect(tripleSchema.safeParse({ ...triple, negatives: { [name]: 'Baker' } }).success).toBe(valid);
});
