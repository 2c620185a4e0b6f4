import { chmodSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.ts';
import { readLines } from '../../src/io/lines.ts';
import { collect, temporaryFile, temporaryFolder } from './temporaryFolder.ts';

const linesOf = async (content: string | Uint8Array, options?: { maximumLineBytes: number }) =>
  (await collect(readLines(temporaryFile('a.txt', content), options))).map((line) =>
    line.error ? `${line.line}! ${line.error.expected} / ${line.error.got}` : `${line.line} ${line.text}`,
  );

test('lines are numbered from 1, whatever ends them, with or without a last newline', async () => {
  expect(await linesOf('a\nb\n')).toEqual(['1 a', '2 b']);
  expect(await linesOf('a\r\n\r\nb')).toEqual(['1 a', '2 ', '3 b']);
  expect(await linesOf('')).toEqual([]);
  expect(await linesOf('\n')).toEqual(['1 ']);
});

test('a byte order mark is dropped at the start of the file only', async () => {
  expect(await linesOf('\ufeffa\n\ufeffb')).toEqual(['1 a', '2 \ufeffb']);
});

test('a character that is cut by a chunk border stays whole', async () => {
  // Chunks are 256 KiB: 3-byte characters, shifted by one byte, straddle every border.
  const text = `x${'€'.repeat(300_000)}`;
  expect(await linesOf(`${text}\nend`)).toEqual([`1 ${text}`, '2 end']);
});

test('invalid UTF-8 is told with its line and place, and reading can go on', async () => {
  const bytes = Buffer.concat([Buffer.from('good\ncaf'), Buffer.from([0xe9]), Buffer.from('\nmore')]);
  expect(await linesOf(bytes)).toEqual([
    '1 good',
    '2! UTF-8 text / the byte 0xE9 at position 4 of the line',
    '3 more',
  ]);
});

test('UTF-16 is called by its name', async () => {
  expect((await linesOf(Buffer.from('\ufeffhi', 'utf16le')))[0]).toBe('1! UTF-8 text / UTF-16');
});

test('gzip is told by its content, also of several members', async () => {
  const bytes = Buffer.concat([gzipSync('a\nb'), gzipSync('c\nd\n')]);
  expect(await linesOf(bytes)).toEqual(['1 a', '2 bc', '3 d']);
});

test('a cut-off or damaged gzip is one clear error', async () => {
  const whole = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, index) => `line ${index}`).join('\n')));
  await expect(linesOf(whole.subarray(0, -20))).rejects.toThrow(
    /expected a whole gzip file, got one that ends too early/,
  );
  await expect(linesOf(whole.subarray(0, 5))).rejects.toThrow(InputError);
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 100, 140);
  await expect(linesOf(damaged)).rejects.toThrow(/expected a whole gzip file, got a damaged one/);
});

test('a line above the limit is an error once, the lines around it are read', async () => {
  expect(await linesOf(`ab\n${'x'.repeat(1_000_000)}\ncd\n`, { maximumLineBytes: 1000 })).toEqual([
    '1 ab',
    '2! one record a line / a line of more than 1000 bytes',
    '3 cd',
  ]);
  expect(await linesOf(`${'x'.repeat(1000)}\n${'x'.repeat(1001)}`, { maximumLineBytes: 1000 })).toEqual([
    `1 ${'x'.repeat(1000)}`,
    '2! one record a line / a line of more than 1000 bytes',
  ]);
});

test('a 50 MB line is refused at the limit, long before it is in memory', async () => {
  const path = join(temporaryFolder(), 'long.jsonl');
  const descriptor = openSync(path, 'w');
  const block = Buffer.alloc(1024 * 1024, 'x');
  for (let written = 0; written < 50; written++) writeSync(descriptor, block);
  const before = process.memoryUsage().arrayBuffers;
  const first = await readLines(path).next();
  expect(first.value?.error?.message).toBe(
    `${path}:1: expected one record a line, got a line of more than 16 MB\n  → put each record on a line of its own (a JSON array: \`jq -c ".[]" file.json > file.jsonl\`)`,
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(24 * 1024 * 1024);
});

test('what is no readable file is one clear error with advice', async () => {
  const folder = temporaryFolder();
  const read = (path: string) => collect(readLines(path));
  await expect(read(folder)).rejects.toThrow(
    /expected a readable file, got a directory\n {2}→ name a file in it/,
  );
  await expect(read(join(folder, 'absent'))).rejects.toThrow(/got no such file\n {2}→ check the path/);
  await expect(read(join(temporaryFile('a', ''), 'b'))).rejects.toThrow(/got no such file/);
  await expect(read('/dev/null')).rejects.toThrow(/expected a regular file/);
});

test.skipIf(process.getuid?.() === 0)(
  'a file without permission is one clear error (root may read all)',
  async () => {
    const path = temporaryFile('secret', 'a');
    chmodSync(path, 0);
    await expect(collect(readLines(path))).rejects.toThrow(/permission denied/);
  },
);
