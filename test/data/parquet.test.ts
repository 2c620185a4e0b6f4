import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { openDataset } from '../../src/data/dataset.ts';
import { readRows } from '../../src/data/readRows.ts';
import { readParquet } from '../../src/io/parquet.ts';
import { collect, temporaryFolder } from '../io/temporaryFolder.ts';

type Column = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];

function write(columnData: Column[], options: { rowGroupSize?: number } = {}): string {
  const path = join(temporaryFolder(), 'data.parquet');
  writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, ...options })));
  return path;
}

const pairs = (count: number): Column[] => [
  { name: 'id', data: Array.from({ length: count }, (_, index) => `p${index}`), type: 'STRING' },
  { name: 'posting', data: Array.from({ length: count }, (_, index) => `Wanted: ${index}`), type: 'STRING' },
  { name: 'resume', data: Array.from({ length: count }, (_, index) => `Résumé ${index}`), type: 'STRING' },
  { name: 'label', data: Array.from({ length: count }, (_, index) => index % 2 === 0), type: 'BOOLEAN' },
];

test('pairs in Parquet are the records that they are in CSV', async () => {
  const dataset = await openDataset(write(pairs(3)));
  expect(dataset.format).toBe('pairs');
  expect(await collect(dataset.records())).toMatchObject([
    { kind: 'pair', id: 'p0', posting: 'Wanted: 0', resume: 'Résumé 0', label: true },
    { id: 'p1', label: false },
    { id: 'p2', label: true },
  ]);
});

test('many rows in several row groups come once each, in order', async () => {
  const rows = await collect(readParquet(write(pairs(3500), { rowGroupSize: 700 })));
  expect(rows.map(({ value }) => (value as { id: string }).id)).toEqual(
    Array.from({ length: 3500 }, (_, index) => `p${index}`),
  );
  expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 3500 }, (_, index) => index + 1));
});

test('64-bit integers become numbers, absent values are left out', async () => {
  const path = write([
    { name: 'count', data: [7n, 8n], type: 'INT64' },
    { name: 'note', data: [null, 'x'], type: 'STRING', nullable: true },
  ]);
  expect((await collect(readParquet(path))).map(({ value }) => value)).toEqual([
    { count: 7 },
    { count: 8, note: 'x' },
  ]);
});

test('a wrong value is an error with its row', async () => {
  const [id, posting, resume] = pairs(2);
  const path = write([id, posting, resume, { name: 'label', data: ['yes', 'perhaps'], type: 'STRING' }]);
  const dataset = await openDataset(path);
  await expect(collect(dataset.records())).rejects.toThrow(/data\.parquet:2 .*label/);
});

test.each([0.4, 0.9])('a file cut off at %f of its length is one clear error', async (share) => {
  const path = write(pairs(200));
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(share * bytes.length)));
  await expect(collect(readParquet(path))).rejects.toThrow(/expected a whole Parquet file/);
  writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\n');
  await expect(collect(readRows(path))).rejects.toThrow(/expected a Parquet file, which begins with/);
});
