import { expect, test } from 'vitest';
import type { Pair, TaggedSentence, Triple } from '../../../src/core/record.ts';
import { sliceAttributes } from '../../../src/evaluate/slices/sliceAttributes.ts';
import { matching } from '../../../src/tasks/matching.ts';
import { skillExtraction } from '../../../src/tasks/skillExtraction.ts';

const triple: Triple = {
  kind: 'triple',
  id: 't',
  groupId: '15-1252.00',
  split: 'test',
  context: {
    occupations: [{ title: 'Developer', years: 4 }],
    skills: ['Java', 'SQL', 'Git', 'Linux', 'Docker'],
  },
  jobDescription: 'word '.repeat(150),
  resumeMatched: 'word '.repeat(60),
  resumeUnmatched: 'word '.repeat(50),
  negatives: { swapped: 'word '.repeat(60) },
  filtered: {
    skills: ['Java', 'SQL'],
    experience: { kind: 'shortened', title: 'Developer', requiredYears: 4, resumeYears: 2 },
  },
  style: { wording: 'exact', resume: 'terse' },
};

test('a triple: what its record and its texts say', () => {
  const [matched, unmatched, swapped] = matching
    .examples(triple)
    .map((each) => sliceAttributes(triple, each));
  expect(matched).toEqual({
    occupation: '15',
    occupationArea: 'Management, Business, Science, and Arts',
    requirements: '6–8',
    length: '201–300',
    wording: 'exact',
    resumeStyle: 'terse',
    resumeKind: 'matched',
    removedSkills: '2',
    filteredExperience: 'shortened',
  });
  expect(unmatched).toMatchObject({ length: '≤200', resumeKind: 'unmatched', removedSkills: '2' });
  // Another negative lacks something else than the unmatched résumé.
  expect(swapped).not.toHaveProperty('removedSkills');
  expect(swapped).not.toHaveProperty('filteredExperience');
});

test('a group that is no SOC code stands for itself; a résumé alone has its own lengths and no filter', () => {
  const record = { ...triple, groupId: 'java developer' };
  const [example] = skillExtraction.examples(record);
  const found = sliceAttributes(record, example);
  expect(found).toMatchObject({ occupation: 'java developer', length: '≤100' });
  expect(found).not.toHaveProperty('occupationArea');
  expect(found).not.toHaveProperty('removedSkills');
});

test('pairs and sentences: what can be counted', () => {
  const pair: Pair = {
    kind: 'pair',
    id: 'p',
    groupId: 'p',
    split: null,
    posting: 'Requirements\n- Java\n- SQL\n',
    resume: 'Skills\nJava\n',
    label: false,
  };
  const [example] = matching.examples(pair);
  expect(sliceAttributes(pair, example)).toEqual({ requirements: '≤5', length: '≤200' });
  const sentence: TaggedSentence = {
    kind: 'taggedSentence',
    id: 's',
    groupId: 'd',
    split: null,
    tokens: Array.from({ length: 31 }, () => 'a'),
    tags: { skill: Array.from({ length: 31 }, () => 'O') },
  };
  const [tagged] = skillExtraction.examples(sentence);
  expect(sliceAttributes(sentence, tagged)).toEqual({ length: '≥31' });
});
