import type { TaggedSentence } from '../../src/core/record.ts';

function sentence(
  id: string,
  document: string,
  rows: readonly (readonly [string, string, string])[],
): TaggedSentence {
  return {
    kind: 'taggedSentence',
    id,
    groupId: document,
    split: null,
    tokens: rows.map(([token]) => token),
    tags: { skill: rows.map(([, skill]) => skill), knowledge: rows.map(([, , knowledge]) => knowledge) },
  };
}

/** Sentences of two postings, in SkillSpan's manner: token, skill tag, knowledge tag. */
export const taggedSentences: readonly TaggedSentence[] = [
  sentence('s1', 'one', [
    ['You', 'O', 'O'],
    ['write', 'B', 'O'],
    ['Python', 'I', 'B'],
    ['and', 'O', 'O'],
    ['Microsoft', 'O', 'B'],
    ['Excel', 'O', 'I'],
    ['.', 'O', 'O'],
  ]),
  sentence('s2', 'one', [
    ['Nothing', 'O', 'O'],
    ['here', 'O', 'O'],
  ]),
  sentence('s3', 'two', [
    ['SQL', 'O', 'B'],
    ['lead', 'B', 'O'],
    ['teams', 'I', 'O'],
  ]),
];
