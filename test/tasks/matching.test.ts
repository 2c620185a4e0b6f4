import { expect, test } from 'vitest';
import { digestTexts, sha256, trainingDigest } from '../../src/core/hash.ts';
import type { Prediction } from '../../src/core/prediction.ts';
import type { Pair, TaggedSentence, Triple } from '../../src/core/record.ts';
import { matching } from '../../src/tasks/matching.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';

const triple: Triple = {
  kind: 'triple',
  id: 'r1',
  groupId: 'welder',
  split: 'test',
  context: { occupations: [], skills: ['TIG welding'] },
  jobDescription: 'Welder wanted: TIG welding.',
  resumeMatched: 'TIG welding',
  resumeUnmatched: 'Soldering',
  negatives: { swapped: 'MIG welding', other: 'Brazing' },
  filtered: {
    skills: ['TIG welding'],
    experience: { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null },
  },
};
const pair: Pair = {
  kind: 'pair',
  id: 'p1',
  groupId: 'p1',
  split: null,
  posting: 'Cook',
  resume: 'Baker',
  label: false,
};
const sentence: TaggedSentence = {
  kind: 'taggedSentence',
  id: 's1',
  groupId: 's1',
  split: null,
  tokens: ['a'],
  tags: {},
};

test('a triple gives one example a résumé, further negatives by their names', () => {
  const examples = matching.examples(triple);
  expect(examples.map(({ id, variant, target }) => [id, variant, target.match])).toEqual([
    ['r1/matched', 'matched', true],
    ['r1/unmatched', 'unmatched', false],
    ['r1/swapped', 'swapped', false],
    ['r1/other', 'other', false],
  ]);
  for (const example of examples) {
    expect(example).toMatchObject({ taskId: 'matching', clusterId: 'r1', groupId: 'welder', split: 'test' });
    expect(example.input.posting).toBe(triple.jobDescription);
  }
  expect(examples[2].input.resume).toBe('MIG welding');
});

test('digests are of posting and résumé', () => {
  const [matched] = matching.examples(triple);
  expect(matched.inputDigest).toBe(sha256('Welder wanted: TIG welding.\0TIG welding'));
  expect(matched.trainingDigest).toBe(trainingDigest('WELDER wanted - TIG  welding', 'tig welding!'));
});

test('a pair gives one example with its label; a tagged sentence none', () => {
  const [example, ...rest] = matching.examples(pair);
  expect(rest).toEqual([]);
  expect(example).toMatchObject({
    id: 'p1/pair',
    variant: 'pair',
    target: { match: false },
  });
  expect(example.inputDigest).toBe(digestTexts('Cook', 'Baker'));
  expect(matching.examples(sentence)).toEqual([]);
});

test('pairs of one posting are one cluster, those of different postings are not', () => {
  const clusterOf = (id: string, posting: string) => matching.examples({ ...pair, id, posting })[0].clusterId;
  expect(clusterOf('p1', 'Cook wanted')).toBe(clusterOf('p2', 'Cook  wanted.'));
  expect(clusterOf('p1', 'Cook wanted')).not.toBe(clusterOf('p1', 'Baker wanted'));
});

const prediction = (part: Partial<Prediction>): Prediction => ({
  task: 'matching',
  exampleId: 'x',
  inputDigest: 'x',
  output: null,
  durationMs: null,
  ...part,
});

test.each([
  [
    { output: { match: true }, probability: 0.75 },
    { label: 1, decision: 1, probability: 0.75 },
  ],
  [
    { output: { match: true }, probability: 0.75, abstained: false },
    { label: 1, decision: 1, probability: 0.75, abstained: 0, called: 1 },
  ],
  [
    { output: { match: true }, probability: 0.55, abstained: true },
    { label: 1, decision: 1, probability: 0.55, abstained: 1, called: null },
  ],
  [{ output: { match: false } }, { label: 1, decision: 0, probability: null }],
  [
    { output: { match: false }, probability: null },
    { label: 1, decision: 0, probability: null },
  ],
  [
    { output: { match: 'yes' }, probability: 0.9 },
    { label: 1, decision: null, probability: null },
  ],
  [
    { error: { kind: 'unparsable' as const, message: '' }, output: { match: true }, probability: 0.9 },
    { label: 1, decision: null, probability: null },
  ],
])('observes %j', (part, observation) => {
  const [matched] = matching.examples(triple);
  expect(matching.observe(matched, prediction(part))).toEqual({
    abstained: null,
    called: null,
    ...observation,
  });
});

test('every metric reads columns that an observation names', () => {
  const columns = Object.keys(matching.observe(matching.examples(triple)[0], prediction({})));
  for (const metric of matching.metrics) {
    for (const column of metric.columns) expect(columns).toContain(column);
  }
  const ids = matching.metrics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([
    ...['accuracy', 'precision', 'recall', 'f1', 'mcc', 'rocAuc', 'averagePrecision'],
    ...['brier', 'logLoss', 'ece', 'pairwise', 'abstained', 'calledAccuracy'],
  ]);
  expect(ids).toContain(matching.primaryMetric);
  for (const id of matching.headlineMetrics) expect(ids).toContain(id);
});

test('subsets name variants, and tasks stand under their own id', () => {
  expect(matching.subsets.map(({ variants }) => variants)).toEqual([
    ['matched', 'unmatched'],
    ['matched', 'swapped'],
  ]);
  for (const [id, task] of Object.entries(tasksById)) expect(task.id).toBe(id);
});
