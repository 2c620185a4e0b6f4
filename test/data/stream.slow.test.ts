import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';

const rows = readFileSync(new URL('../../datasets/sample/triples.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The sample over and over with changed ids, plain or as gzip members. */
function writeLarge(path: string, rounds: number, compress: boolean): void {
  const file = openSync(path, 'w');
  for (let round = 0; round < rounds; round++) {
    const text = rows.map((row) => `${JSON.stringify({ ...row, id: `${row.id}-${round}` })}\n`).join('');
    writeSync(file, compress ? gzipSync(text, { level: 1 }) : Buffer.from(text));
  }
  closeSync(file);
}

test.each([
  ['plain', false],
  ['gzip', true],
])('50,000 records (260 MB), %s, stream under 250 MB resident', (_, compress) => {
  const path = join(temporaryFolder(), compress ? 'large.jsonl.gz' : 'large.jsonl');
  const rounds = 120;
  writeLarge(path, rounds, compress);
  if (!compress) expect(statSync(path).size).toBeGreaterThan(200 * 1024 * 1024);
  const child = fileURLToPath(new URL('streamChild.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', child, path], { encoding: 'utf8' });
  const { records, peakMegabytes } = JSON.parse(output);
  console.log(`${records} records, peak ${Math.round(peakMegabytes)} MB`);
  expect(records).toBe(rounds * rows.length);
  expect(peakMegabytes).toBeLessThan(250);
});
