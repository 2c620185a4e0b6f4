import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { expect, test } from 'vitest';
import type { TaggedSentence } from '../../src/core/record.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { collect, temporaryFile } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';

async function read(name: string, content: string, options: { skipInvalid?: boolean } = {}) {
  const dataset = await openDataset(temporaryFile(name, content));
  return { format: dataset.format, records: (await collect(dataset.records(options))) as TaggedSentence[] };
}

const row = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    idx: 7,
    tokens: ['Write', 'Python', '.'],
    tags_skill: ['B', 'I', 'O'],
    tags_knowledge: ['O', 'B', 'O'],
    source: 'tech',
    ...changes,
  });

test('SkillSpan: told by its keys, an id by line, the document as the group', async () => {
  const { format, records } = await read('dev.json', `${row()}\n\n${row({ tokens: ['A', 'b', 'c'] })}\n`);
  expect(format).toBe('skillspan');
  expect(records).toEqual([
    {
      kind: 'taggedSentence',
      id: 'dev-1',
      groupId: '7',
      split: null,
      tokens: ['Write', 'Python', '.'],
      tags: { skill: ['B', 'I', 'O'], knowledge: ['O', 'B', 'O'] },
    },
    expect.objectContaining({ id: 'dev-3', groupId: '7', tokens: ['A', 'b', 'c'] }),
  ]);
});

test.each([
  [{ tags_skill: ['B', 'I'] }, /dev\.json:1 \(tags_skill\): expected one tag a token: 3, got 2 tags/],
  [{ tags_skill: ['B', 'I', 'X'] }, /dev\.json:1 \(tags_skill\[2\]\): expected "O" or "B" or "I", got "X"/],
  [{ tags_knowledge: undefined }, /dev\.json:1 \(tags_knowledge\): expected an array/],
  [{ tokens: 'Write Python' }, /dev\.json:1 \(tokens\): expected an array/],
  [{ idx: null }, /dev\.json:1 \(idx\)/],
])('SkillSpan: %j is an error with line and key', async (changes, message) => {
  await expect(read('dev.json', `${row(changes)}\n`)).rejects.toThrow(message);
});

testWithShared(['skillspan/dev.json'], 'every published SkillSpan sentence is read', async () => {
  const records = await collect((await openDataset(sharedData('skillspan/dev.json'))).records());
  expect(records).toHaveLength(3174);
  expect(new Set(records.map(({ groupId }) => groupId)).size).toBe(58);
});

test('CoNLL: a token and its tag a line, an empty line between sentences', async () => {
  const { format, records } = await read('mine.conll', 'Write\tB\nPython\tI\n\n\n#\tO\nSQL\tB\n');
  expect(format).toBe('conll');
  expect(records).toEqual([
    {
      kind: 'taggedSentence',
      id: 'mine-1',
      groupId: 'mine-1',
      split: null,
      tokens: ['Write', 'Python'],
      tags: { skill: ['B', 'I'] },
    },
    expect.objectContaining({ id: 'mine-5', tokens: ['#', 'SQL'], tags: { skill: ['O', 'B'] } }),
  ]);
});

/** name, content, layers with tags by sentence */
const columnFiles: [string, string, string, Record<string, string>[]][] = [
  ['blanks and CRLF', 'a.txt', 'a B\r\nb I\r\n\r\nc O\r\n', [{ skill: 'B I' }, { skill: 'O' }]],
  ['two columns of bare tags', 'a.tsv', 'a\tB\tO\nb\tO\tB\n', [{ skill: 'B O', knowledge: 'O B' }]],
  ['four columns as in CoNLL-2003', 'a.conll', 'a NN B-NP B-SKILL\nb NN I-NP O\n', [{ skill: 'B-SKILL O' }]],
  [
    'types that are seen only later, so that no sentence shows which it has',
    'a.bio',
    'a O\n\nb B-Skill\nc B-Knowledge\n',
    [
      { skill: 'O', knowledge: 'O' },
      { skill: 'B-Skill O', knowledge: 'O B-Knowledge' },
    ],
  ],
  [
    'types that are not ours',
    'a.iob2',
    'a B-Skill\nb B-Occupation\nc I-Occupation\n',
    [{ skill: 'B-Skill O O' }],
  ],
  ['comments and documents', 'a.conll', '# a comment\n-DOCSTART- -X- O\n\na B\n# O\n', [{ skill: 'B O' }]],
  ['no name ending at all', 'sentences', 'a\tB-SoftSkill\n', [{ skill: 'B-SoftSkill' }]],
  ['a blank as a token', 'a.conll', 'a\tB\n\tI\n', [{ skill: 'B I' }]],
  ['a byte order mark and no last line end', 'a.conll', '\ufeffa\tB\nb\tI', [{ skill: 'B I' }]],
];

test.each(columnFiles)('CoNLL: %s', async (_, name, content, expected) => {
  const { format, records } = await read(name, content);
  expect(format).toBe('conll');
  const layers = records.map(({ tags }) =>
    Object.fromEntries(Object.entries(tags).map(([layer, list]) => [layer, list.join(' ')])),
  );
  expect(layers).toEqual(expected);
});

test('CoNLL: sentences of one document are one group', async () => {
  const { records } = await read('a.conll', '-DOCSTART- O\n\na B\n\nb O\n\n-DOCSTART- O\n\nc O\n');
  expect(records.map(({ groupId }) => groupId)).toEqual(['document-1', 'document-1', 'document-2']);
});

test('CoNLL: gzip', async () => {
  const plain = temporaryFile('a.conll', 'a\tB\nb\tI\n');
  await pipeline(createReadStream(plain), createGzip(), createWriteStream(`${plain}.gz`));
  const records = await collect((await openDataset(`${plain}.gz`)).records());
  expect(records).toMatchObject([{ id: 'a-1', tags: { skill: ['B', 'I'] } }]);
});

test.each([
  ['a\tB\nb\n', /a\.conll:2: expected 2 columns, the last of them a tag .*, got "b"/],
  ['a\tB\nb\tX\n', /a\.conll:2: expected 2 columns/],
  ['a\tB\nb\tNN\tB\n', /a\.conll:2: expected 2 columns/],
  ['a\tB-PER\n', /a\.conll:1: expected tags of the type skill or knowledge, got the types PER/],
])('CoNLL: %j is an error with the line', async (content, message) => {
  await expect(read('a.conll', content)).rejects.toThrow(message);
});

test('CoNLL: --skip-invalid passes over the sentence alone', async () => {
  const { records } = await read('a.conll', 'a\tB\n\nb\nc\tO\n\nd\tO\n', { skipInvalid: true });
  expect(records.map(({ tokens }) => tokens)).toEqual([['a'], ['d']]);
});

test('what is no column file stays what it was', async () => {
  const pairs = 'posting\tresume\tlabel\nI O\tB\t1\n';
  expect((await read('pairs.tsv', pairs)).format).toBe('pairs');
  expect((await read('pairs.csv', 'posting,resume,label\nP,R,1\n')).format).toBe('pairs');
  expect((await read('pairs', '{"posting":"P O","resume":"R","label":true}\n')).format).toBe('pairs');
});
