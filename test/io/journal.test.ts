import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/io/journal.ts';
import { readJournal, type TornLine } from '../../src/io/readJournal.ts';
import { collect, temporaryFile, temporaryFolder } from './temporaryFolder.ts';

async function read(path: string): Promise<{ rows: unknown[]; torn: TornLine[] }> {
  const torn: TornLine[] = [];
  const rows = (await collect(readJournal(path, { onTorn: (line) => torn.push(line) }))).map(
    ({ value }) => value,
  );
  return { rows, torn };
}

async function append(path: string, ...rows: unknown[]): Promise<number> {
  const journal = await openJournal(path);
  await journal.append(rows);
  await journal.close();
  return journal.tornBytes;
}

test('rows come back in the order of the appends, also when these were not waited for', async () => {
  const path = join(temporaryFolder(), 'deep', 'journal.jsonl');
  const journal = await openJournal(path);
  await Promise.all([[{ n: 1 }, { n: 2 }], [{ n: 3 }], []].map((rows) => journal.append(rows)));
  // On the disk before close or sync: what a kill would leave.
  expect(readFileSync(path, 'utf8')).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
  await journal.sync();
  await journal.close();
  expect(await read(path)).toEqual({ rows: [{ n: 1 }, { n: 2 }, { n: 3 }], torn: [] });
});

test('cut at every byte of the last line, the lines before it stay and the next append joins them', async () => {
  const whole = '{"n":1}\n{"n":2}\n';
  const last = `{"text":"über\\n${'x'.repeat(20)}"}\n`;
  const lastBytes = Buffer.byteLength(last);
  for (let cut = 1; cut <= lastBytes; cut++) {
    const path = temporaryFile('journal.jsonl', whole + last);
    truncateSync(path, Buffer.byteLength(whole) + lastBytes - cut);
    const torn = lastBytes - cut;
    expect(await read(path)).toEqual({
      rows: [{ n: 1 }, { n: 2 }],
      torn: torn === 0 ? [] : [{ line: 3, bytes: torn }],
    });
    expect(await append(path, { n: 3 })).toBe(torn);
    expect(readFileSync(path, 'utf8')).toBe(`${whole}{"n":3}\n`);
  }
});

test('a torn line longer than the blocks it is looked for in is cut off whole', async () => {
  const path = temporaryFile('journal.jsonl', `{"n":1}\n{"text":"${'x'.repeat(200_000)}`);
  expect(await append(path, { n: 2 })).toBe(200_009);
  expect(readFileSync(path, 'utf8')).toBe('{"n":1}\n{"n":2}\n');
});

test('a journal that is one torn line starts anew; an empty one is a journal', async () => {
  const path = temporaryFile('journal.jsonl', '{"n"');
  expect(await read(path)).toEqual({ rows: [], torn: [{ line: 1, bytes: 4 }] });
  expect(await append(path, { n: 1 })).toBe(4);
  expect(await read(path)).toEqual({ rows: [{ n: 1 }], torn: [] });
  expect(await read(temporaryFile('empty', ''))).toEqual({ rows: [], torn: [] });
});

test('a broken line that is whole is an error with its number', async () => {
  const path = temporaryFile('journal.jsonl', '{"n":1}\n{"n":\n{"n":3}\n');
  await expect(read(path)).rejects.toThrow(
    `${path}:2: expected a whole JSON line of a journal, got "{\\"n\\":"`,
  );
});

test('lines that straddle chunks are read whole', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => ({ n, text: '€'.repeat(100) }));
  const path = temporaryFile('journal.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  expect((await read(path)).rows).toEqual(rows);
});

test('a row that has no JSON form leaves nothing behind', async () => {
  const path = join(temporaryFolder(), 'journal.jsonl');
  const journal = await openJournal(path);
  expect(() => journal.append([{ ok: 1 }, { bad: 1n }])).toThrow(TypeError);
  await journal.append([{ ok: 2 }]);
  await journal.close();
  expect((await read(path)).rows).toEqual([{ ok: 2 }]);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is a failure that names the path', async () => {
  const journal = await openJournal('/dev/full');
  await expect(journal.append([{ n: 1 }])).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('/dev/full: could not be written: the disk is full'),
  });
});

test('a place that can not be written is a failure that names the path', async () => {
  const path = join(temporaryFile('file', ''), 'journal.jsonl');
  await expect(openJournal(path)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(path),
  });
});

test('appending goes on after rows of an earlier process', async () => {
  const path = temporaryFile('journal.jsonl', '');
  writeFileSync(path, '{"n":1}\n');
  await append(path, { n: 2 });
  appendFileSync(path, '{"n":3}\n');
  expect((await read(path)).rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});
