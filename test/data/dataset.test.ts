import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type InputError, InterruptedError } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/hash.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { ReadOptions } from '../../src/data/readRecords.ts';
import { collect, temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { jsonLines, rjdbRow } from './rjdbRow.ts';

const idsOf = async (path: string, options?: ReadOptions) =>
  (await collect((await openDataset(path)).records(options))).map(({ id }) => id);

const sentence = {
  kind: 'taggedSentence',
  id: 's1',
  groupId: 'g',
  split: 'train',
  tokens: ['a'],
  tags: { skill: ['O'] },
};
const good = (id: string, split: string | null = null) => rjdbRow({ id, split });

test('a file is named, told apart and hashed as it is stored', async () => {
  const text = jsonLines(good('a'), good('b'));
  for (const [name, bytes] of [
    ['x.jsonl', Buffer.from(text)],
    ['x.json', Buffer.from(text)],
    ['x.jsonl.gz', gzipSync(text)],
    ['x', Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
  ] as const) {
    const dataset = await openDataset(temporaryFile(name, bytes));
    expect(dataset).toMatchObject({ name, format: 'rjdb', manifest: null, recordedTeacher: null });
    expect(await dataset.digest()).toBe(sha256(bytes));
    expect((await collect(dataset.records())).map(({ id }) => id)).toEqual(['a', 'b']);
    // A dataset may be read again.
    expect(await collect(dataset.records())).toHaveLength(2);
  }
});

test('native records of every kind', async () => {
  const pair = { kind: 'pair', id: 'p1', groupId: 'g', split: null, posting: 'P', resume: 'R', label: true };
  const path = temporaryFile('native.jsonl', jsonLines(sentence, pair));
  const dataset = await openDataset(path);
  expect(dataset.format).toBe('native');
  expect(await collect(dataset.records())).toEqual([sentence, pair]);
});

test.each([
  [
    { ...sentence, kind: 'sentence' },
    '(record s1, kind): expected triple or pair or taggedSentence, got "sentence"',
  ],
  [{ ...sentence, tags: { skill: [] } }, '(record s1): expected every tag layer must have one tag a token'],
  [
    { ...sentence, split: 'dev' },
    '(record s1, split): expected "train" or "validation" or "test", got "dev"',
  ],
])('a wrong native record is an error with its key (%#)', async (row, message) => {
  await expect(idsOf(temporaryFile('n.jsonl', jsonLines(sentence, row)))).rejects.toThrow(
    `n.jsonl:2 ${message}`,
  );
});

test('splits are counted and read one at a time', async () => {
  const path = temporaryFile('x.jsonl', jsonLines(good('a', 'train'), good('b', 'test'), good('c')));
  expect(await idsOf(path, { split: 'test' })).toEqual(['b']);
  expect(await idsOf(path, { split: 'validation' })).toEqual([]);
  expect(await (await openDataset(path)).splitCounts()).toEqual({
    train: 1,
    validation: 0,
    test: 1,
    none: 1,
  });
});

const tooLong = `"${'x'.repeat(17 * 1024 * 1024)}"`;
test.each([
  ['no JSON', Buffer.from('{"id":\n'), /:2: expected one JSON value a line/],
  [
    'a missing key',
    Buffer.from(jsonLines(rjdbRow({ id: 'm', 'Resume-matched': undefined }))),
    /:2 \(record m, Resume-matched\)/,
  ],
  [
    'a wrong type',
    Buffer.from(jsonLines(rjdbRow({ Skills: 3 }))),
    /:2 \(Skills\): expected a list of skills, got 3/,
  ],
  ['no object', Buffer.from('[1]\n'), /:2: expected an object, got \[1\]/],
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), /:2: expected UTF-8 text/],
  ['a line that is too long', Buffer.from(`${tooLong}\n`), /:2: expected one record a line/],
  [
    'a repeated id',
    Buffer.from(jsonLines(good('a'))),
    /:2 \(record a\): expected an id of its own .* got the id of .*x\.jsonl:1/,
  ],
])(
  '%s: one clear error with file and line; passed over and counted on request',
  async (_, bytes, message) => {
    const path = temporaryFile(
      'x.jsonl',
      Buffer.concat([Buffer.from(jsonLines(good('a'))), bytes, Buffer.from(jsonLines(good('c')))]),
    );
    await expect(idsOf(path)).rejects.toThrow(message);
    await expect(idsOf(path)).rejects.toMatchObject({ exitCode: 2, location: { file: path, line: 2 } });
    const invalid: InputError[] = [];
    expect(await idsOf(path, { skipInvalid: true, onInvalid: (error) => invalid.push(error) })).toEqual([
      'a',
      'c',
    ]);
    expect(invalid.map(({ location }) => location.line)).toEqual([2]);
  },
);

test('a broken first row hides the format from nobody', async () => {
  const path = temporaryFile('x.jsonl', `{broken\n${jsonLines(good('b'))}`);
  await expect(idsOf(path)).rejects.toThrow(/x\.jsonl:1: expected one JSON value a line/);
  expect(await idsOf(path, { skipInvalid: true })).toEqual(['b']);
});

test.each([
  ['empty.jsonl', '', /expected at least one record, got an empty file/],
  ['blank.jsonl', '\n\n', /got an empty file/],
  ['empty.csv', 'posting,resume,label\n', /got an empty file/],
  [
    'prose.txt',
    'Dear reader,\nhello, you\n',
    /prose\.txt:2: expected a record in a known format, got one with the keys Dear reader/,
  ],
  ['prose.jsonl', 'Dear reader\n', /prose\.jsonl:1: expected one JSON value a line, got "Dear reader"/],
  ['other.jsonl', '{"a":1,"b":2}\n', /other\.jsonl:1: .* got one with the keys a, b\n {2}→ known are rjdb/],
  ['list.json', '[\n{"a":1}\n]\n', /list\.json:1: .*\n {2}→ put each record on a line of its own/],
])('%s is one clear error', async (name, content, message) => {
  const path = temporaryFile(name, content);
  await expect(openDataset(path)).rejects.toThrow(message);
  await expect(openDataset(path)).rejects.toMatchObject({ exitCode: 2 });
});

test('when every row is invalid that is an error also where invalid rows are passed over', async () => {
  const path = temporaryFile(
    'x.jsonl',
    jsonLines(rjdbRow({ 'Job-Description': '' }), rjdbRow({ Skills: 1 })),
  );
  await expect(idsOf(path, { skipInvalid: true })).rejects.toThrow(
    /expected at least one valid record, got 2 invalid rows, the first: .*x\.jsonl:1 \(Job-Description\)/,
  );
});

test('the format can be named, and then its errors are shown', async () => {
  const dataset = await openDataset(temporaryFile('x.jsonl', jsonLines({ text: 'a' })), { format: 'rjdb' });
  await expect(collect(dataset.records())).rejects.toThrow(
    /x\.jsonl:1 \(Job-Description\): expected a string, got nothing/,
  );
});

test('reading stops when it is told to', async () => {
  const controller = new AbortController();
  const dataset = await openDataset(temporaryFile('x.jsonl', jsonLines(good('a'), good('b'))));
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { id } of dataset.records({ signal: controller.signal })) {
      seen.push(id);
      controller.abort();
    }
  })();
  await expect(reading).rejects.toThrow(InterruptedError);
  expect(seen).toEqual(['a']);
});

test("an error of the reader's own is not taken for an invalid row", async () => {
  const iterator = (await openDataset(temporaryFile('x.jsonl', jsonLines(good('a'), good('b'))))).records({
    skipInvalid: true,
  });
  await iterator.next();
  await expect(iterator.throw(new Error('mine'))).rejects.toThrow('mine');
});

const digestOf = (text: string) => sha256(text);

function folderWith(changes: Record<string, unknown>, data = jsonLines(good('a', 'train'))): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'teacher'));
  writeFileSync(join(folder, 'd.jsonl'), data);
  writeFileSync(join(folder, 'teacher/p.jsonl'), '{}\n');
  const manifest = {
    schemaVersion: 1,
    name: 'mine',
    title: 'Mine',
    version: '1',
    files: [
      { path: 'd.jsonl', sha256: digestOf(data), bytes: Buffer.byteLength(data), records: 1, format: 'rjdb' },
    ],
    source: 's',
    licence: 'l',
    provenance: 'p',
    splits: { train: 1, validation: 0, test: 0, none: 0 },
    recordedTeacher: { path: 'teacher/p.jsonl', sha256: digestOf('{}\n'), model: 'm', split: 'train' },
    ...changes,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

test('a folder is read by its manifest and leads to its recorded teacher', async () => {
  const folder = folderWith({});
  const dataset = await openDataset(folder);
  expect(dataset).toMatchObject({ name: 'mine', path: folder, format: 'rjdb' });
  expect(dataset.recordedTeacher).toMatchObject({
    path: join(folder, 'teacher/p.jsonl'),
    model: 'm',
    split: 'train',
  });
  expect(await dataset.splitCounts()).toEqual({ train: 1, validation: 0, test: 0, none: 0 });
  expect((await collect(dataset.located())).map(({ record, line }) => [record.id, line])).toEqual([['a', 1]]);
  await dataset.verify();
  writeFileSync(join(folder, 'teacher/p.jsonl'), '[]\n');
  await expect(dataset.verify()).rejects.toThrow(/p\.jsonl: expected the sha256 .* as in the manifest/);
  writeFileSync(join(folder, 'd.jsonl'), '');
  await expect(dataset.verify()).rejects.toThrow(/d\.jsonl: expected \d+ bytes as in the manifest, got 0/);
});

test('a manifest can not lead out of its folder', async () => {
  for (const path of ['../secret', '/etc/passwd', 'a/../../b', 'C:\\x', '..\\x']) {
    const files = [{ path, sha256: digestOf(''), bytes: 0, records: 0, format: 'rjdb' }];
    await expect(openDataset(folderWith({ files }))).rejects.toThrow(
      /\(files\.0\.path\): .*relative path inside/,
    );
  }
});

test('a folder without a manifest, or with a broken one, is one clear error', async () => {
  const folder = temporaryFolder();
  await expect(openDataset(folder)).rejects.toThrow(
    /got a directory\n {2}→ name a file in it, or a dataset folder/,
  );
  writeFileSync(join(folder, 'manifest.json'), '{');
  await expect(openDataset(folder)).rejects.toThrow(/manifest\.json: expected JSON/);
  await expect(openDataset(folderWith({ schemaVersion: 2 }))).rejects.toThrow(
    /manifest\.json \(schemaVersion\)/,
  );
});
