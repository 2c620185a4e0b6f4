import { expect, test } from 'vitest';
import { digestTexts, trainingDigest } from '../../src/core/hash.ts';
import type { Prediction } from '../../src/core/prediction.ts';
import type { Pair, TaggedSentence } from '../../src/core/record.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { skillExtraction } from '../../src/tasks/skillExtraction.ts';
import { tradeRecords } from '../students/postings.ts';

const prediction = (output: unknown, part: Partial<Prediction> = {}): Prediction => ({
  task: 'skill-extraction',
  exampleId: 'x',
  inputDigest: 'x',
  output,
  durationMs: null,
  ...part,
});

const [triple] = tradeRecords;
const sentence: TaggedSentence = {
  kind: 'taggedSentence',
  id: 's1',
  groupId: 'posting 4',
  split: 'test',
  tokens: ['Write', 'Python', 'and', 'Python', 'tests'],
  tags: { skill: ['B', 'I', 'O', 'O', 'O'], knowledge: ['O', 'B', 'O', 'B', 'I'] },
};

test('a triple asks for the skills of its matched résumé', () => {
  const [example, ...rest] = skillExtraction.examples(triple);
  const { jobDescription, resumeMatched } = triple;
  expect(rest).toEqual([]);
  expect(example).toEqual({
    id: 'trade-0/matched',
    taskId: 'skill-extraction',
    inputDigest: digestTexts(resumeMatched),
    pairDigest: digestTexts(jobDescription, resumeMatched),
    trainingDigest: trainingDigest(resumeMatched),
    clusterId: 'trade-0',
    groupId: 'Welder',
    split: 'train',
    variant: 'matched',
    input: { resume: resumeMatched },
    target: { skills: ['TIG welding', 'Blueprint reading', 'Forklift driving'] },
  });
});

test('a tagged sentence asks for the spans of its layers; sentences of a document are one cluster', () => {
  const [example, ...rest] = skillExtraction.examples(sentence);
  expect(rest).toEqual([]);
  expect(example).toMatchObject({
    id: 's1/sentence',
    clusterId: 'posting 4',
    variant: 'sentence',
    input: { tokens: sentence.tokens, layers: ['skill', 'knowledge'] },
    target: {
      spans: [
        { layer: 'skill', start: 0, end: 2 },
        { layer: 'knowledge', start: 1, end: 2 },
        { layer: 'knowledge', start: 3, end: 5 },
      ],
    },
  });
  expect(example.pairDigest).toBeUndefined();
  const [other] = skillExtraction.examples({ ...sentence, tags: { skill: sentence.tags['skill'] } });
  expect(other.inputDigest).not.toBe(example.inputDigest);
});

test('pairs and sentences without tags ask nothing', () => {
  const pair: Pair = {
    kind: 'pair',
    id: 'p',
    groupId: 'p',
    split: null,
    posting: 'P',
    resume: 'R',
    label: true,
  };
  expect(skillExtraction.examples(pair)).toEqual([]);
  expect(skillExtraction.examples({ ...sentence, tags: {} })).toEqual([]);
});

const observeSkills = (named: readonly string[], wanted: readonly string[]) => {
  const [example] = skillExtraction.examples({
    ...triple,
    context: { occupations: [], skills: [...wanted] },
  });
  return skillExtraction.observe(example, prediction({ skills: named }));
};

/** By hand: named, wanted, right strictly; right and found relaxed; named, wanted, right canonically. */
test.each<[string, string[], string[], number[]]>([
  ['form alone does not matter', ['SQL!', 'c++ / C#'], ['sql', 'C++ C#'], [2, 2, 2, 2, 2, 2, 2, 2]],
  ['the same name twice is one', ['SQL', 'sql', ' '], ['SQL', 'Java'], [1, 2, 1, 1, 1, 1, 2, 1]],
  // JS and JavaScript are one skill to the lexicon, two names otherwise.
  ['spellings', ['JS', 'JavaScript'], ['JavaScript'], [2, 1, 1, 1, 1, 1, 1, 1]],
  // "project planning" shares one of two words with "project management", one of four with "a b project c".
  [
    'half of the words of the longer',
    ['project planning', 'project'],
    ['project management', 'a b project c'],
    [2, 2, 0, 2, 1, 2, 2, 0],
  ],
  ['nothing named', [], ['SQL'], [0, 1, 0, 0, 0, 0, 1, 0]],
  ['nothing wanted', ['SQL'], [], [1, 0, 0, 0, 0, 1, 0, 0]],
  ['C, C++ and C# are three', ['C'], ['C++', 'C#'], [1, 2, 0, 0, 0, 1, 2, 0]],
])('skills: %s', (_, named, wanted, counts) => {
  const observed = observeSkills(named, wanted);
  const names = ['namedSkills', 'wantedSkills', 'strictRight', 'relaxedRight', 'relaxedFound'];
  const columns = [...names, 'canonicalNamed', 'canonicalWanted', 'canonicalRight'];
  expect(columns.map((column) => observed[column])).toEqual(counts);
  expect([observed['named'], observed['wanted'], observed['right']]).toEqual(counts.slice(0, 3));
  expect(Object.entries(observed).filter(([name]) => name.includes('pan'))).toHaveLength(9);
  for (const [name, value] of Object.entries(observed)) if (/[sS]pan/.test(name)) expect(value).toBeNull();
});

const span = (layer: string, start: number, end: number) => ({ layer, start, end });

/** By hand against the three spans above: all, skill, knowledge as named/wanted/right. */
test.each<[string, unknown[], string]>([
  ['nothing', [], '0/3/0 0/1/0 0/2/0'],
  ['all of it', [span('skill', 0, 2), span('knowledge', 1, 2), span('knowledge', 3, 5)], '3/3/3 1/1/1 2/2/2'],
  ['a boundary off by one', [span('skill', 0, 1), span('knowledge', 3, 4)], '2/3/0 1/1/0 1/2/0'],
  ['the other layer', [span('knowledge', 0, 2), span('skill', 1, 2)], '2/3/0 1/1/0 1/2/0'],
  ['a span twice counts once', [span('skill', 0, 2), span('skill', 0, 2)], '1/3/1 1/1/1 0/2/0'],
  ['quoted words', [{ layer: 'skill', text: 'write  PYTHON' }], '1/3/1 1/1/1 0/2/0'],
  [
    'a quote that stands twice, quoted twice: each place once',
    [
      { layer: 'knowledge', text: 'Python' },
      { layer: 'knowledge', text: 'Python' },
    ],
    '2/3/1 0/1/0 2/2/1',
  ],
  ['a quote that does not stand there', [{ layer: 'skill', text: 'write Java' }], '1/3/0 1/1/0 0/2/0'],
  ['a quote that ends inside a token', [{ layer: 'knowledge', text: 'Pyth' }], '1/3/0 0/1/0 1/2/0'],
  ['a layer that was not asked for', [span('experience', 0, 2)], '1/3/0 0/1/0 0/2/0'],
])('spans: %s', (_, spans, counts) => {
  const [example] = skillExtraction.examples(sentence);
  const observed = skillExtraction.observe(example, prediction({ spans }));
  const show = (prefix: string) =>
    ['Named', 'Wanted', 'Right'].map((suffix) => observed[`${prefix}${suffix}`]).join('/');
  expect(['span', 'skillSpan', 'knowledgeSpan'].map(show).join(' ')).toBe(counts);
  expect([observed['named'], observed['wanted'], observed['right']].join('/')).toBe(show('span'));
  for (const column of ['namedSkills', 'strictRight', 'relaxedFound']) expect(observed[column]).toBeNull();
});

test('an error, a malformed output and the answer to the other kind of question observe nothing', () => {
  const [resume] = skillExtraction.examples(triple);
  const [tagged] = skillExtraction.examples(sentence);
  const error = { kind: 'unparsable', message: '' } as const;
  for (const [example, given] of [
    [resume, prediction({ skills: ['SQL'] }, { error })],
    [resume, prediction({ skills: 'SQL' })],
    [resume, prediction({ spans: [] })],
    [tagged, prediction({ skills: ['SQL'] })],
    [tagged, prediction({ spans: [{ layer: 'skill', start: 2, end: 2 }] })],
  ] as const) {
    const observed = skillExtraction.observe(example, given);
    expect(Object.keys(observed)).toEqual(skillExtraction.columns);
    expect(Object.values(observed).every((value) => value === null)).toBe(true);
  }
});

test('metrics are micro-averaged, and those of the other kind of record undefined: by hand', () => {
  // 3 named, 4 wanted, 2 right over both résumés: P = 2/3, R = 1/2, F1 = 4/7.
  const observed = [observeSkills(['a', 'b'], ['a', 'c', 'd']), observeSkills(['e'], ['e'])];
  const table = createScoreTable({
    clusterOf: Int32Array.of(0, 1),
    clusterCount: 2,
    columns: Object.fromEntries(
      skillExtraction.columns.map((name) => [
        name,
        Float64Array.from(observed, (row) => row[name] ?? Number.NaN),
      ]),
    ),
  });
  const values = Object.fromEntries(skillExtraction.metrics.map(({ id, prepare }) => [id, prepare(table)()]));
  expect(values).toMatchObject({
    strictPrecision: 2 / 3,
    strictRecall: 1 / 2,
    spanF1: null,
    skillSpanF1: null,
  });
  expect(values['strictF1']).toBeCloseTo(4 / 7, 12);
  expect(values['strictSkillF1']).toBe(values['strictF1']);
});

test('metrics read columns that there are, the primary and the headlines among them', () => {
  const ids = skillExtraction.metrics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [skillExtraction.primaryMetric, ...skillExtraction.headlineMetrics])
    expect(ids).toContain(id);
  for (const { columns } of skillExtraction.metrics) {
    for (const column of columns) expect(skillExtraction.columns).toContain(column);
  }
});
