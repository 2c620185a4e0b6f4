import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDataset } from '../../src/data/dataset.ts';
import { checkData } from '../../src/workflows/dataCheck.ts';
import { importData } from '../../src/workflows/dataImport.ts';
import { splitData } from '../../src/workflows/dataSplit.ts';
import { dataStats } from '../../src/workflows/dataStats.ts';
import { jsonLines, rjdbRow } from '../data/rjdbRow.ts';
import { collect, temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';

const sample = fileURLToPath(new URL('../../datasets/sample', import.meta.url));

/** Twelve records of six occupations; texts differ in every record. */
function someRecords(): Record<string, unknown>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = Array.from({ length: 12 }, (_, word) => `w${index}x${word}`).join(' ');
    return rjdbRow({
      id: `r${index}`,
      soc: `soc-${index % 6}`,
      'Job-Description': `Posting ${own}`,
      'Resume-matched': `Sourdough ${own}`,
      'Resume-unmatched': `Baker ${own}`,
    });
  });
}

test('import writes a folder that reads back the same records, verifies, and has a card', async () => {
  const input = temporaryFile('mine.jsonl', jsonLines(...someRecords()));
  const output = join(temporaryFolder(), 'deep', 'mine');
  const seen: number[] = [];
  const result = await importData({ input, output, onProgress: ({ records }) => seen.push(records) });
  expect(result).toMatchObject({
    format: 'rjdb',
    invalid: { count: 0 },
    manifest: { name: 'mine', splits: { none: 12 } },
  });
  expect(seen.at(-1)).toBe(12);
  expect(readdirSync(output).sort()).toEqual(['README.md', 'data.jsonl', 'manifest.json']);
  expect(readFileSync(join(output, 'README.md'), 'utf8')).toContain('12 records');
  const written = await openDataset(output);
  await written.verify();
  expect(written.format).toBe('native');
  expect(await collect(written.records())).toEqual(await collect((await openDataset(input)).records()));
});

test('import takes one split, refuses a taken place, and overwrites a dataset on request only', async () => {
  const output = join(temporaryFolder(), 'test-part');
  const { manifest } = await importData({ input: sample, output, split: 'test' });
  expect(manifest).toMatchObject({
    splits: { train: 0, validation: 0, test: 98, none: 0 },
    files: [{ records: 98 }],
  });
  await expect(importData({ input: sample, output })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/not empty/),
  });
  await importData({ input: sample, output, overwrite: true });
  expect((await openDataset(output)).manifest?.files[0].records).toBe(417);
  expect(readdirSync(join(output, '..'))).toEqual(['test-part']);

  const other = temporaryFolder();
  writeFileSync(join(other, 'thesis.txt'), 'years of work');
  await expect(importData({ input: sample, output: other, overwrite: true })).rejects.toThrow(
    /not empty and no dataset/,
  );
  expect(readdirSync(other)).toEqual(['thesis.txt']);
});

test('a failed import leaves nothing behind', async () => {
  const input = temporaryFile('bad.jsonl', jsonLines(...someRecords(), rjdbRow({ Skills: 5 })));
  const folder = temporaryFolder();
  const output = join(folder, 'out');
  await expect(importData({ input, output })).rejects.toMatchObject({ exitCode: 2, location: { line: 13 } });
  await expect(importData({ input, output, split: 'test', skipInvalid: true })).rejects.toThrow(
    /records of the split test, got none/,
  );
  expect(readdirSync(folder)).toEqual([]);
  const { invalid, manifest } = await importData({ input, output, skipInvalid: true });
  expect(invalid).toEqual({
    count: 1,
    first: [{ file: input, line: 13, column: 'Skills', expected: 'a list of skills', got: '5' }],
  });
  expect(manifest.files[0].records).toBe(12);
  mkdirSync(join(folder, 'file'));
  writeFileSync(join(folder, 'file', 'x'), '');
  await expect(importData({ input, output: join(folder, 'file', 'x', 'y') })).rejects.toThrow(/x\/y/);
});

test('split writes splits by group that the check finds no leak in; the same seed, the same bytes', async () => {
  const data = temporaryFile('mine.jsonl', jsonLines(...someRecords()));
  const folder = temporaryFolder();
  const fractions = { train: 0.5, validation: 0.25, test: 0.25 };
  const split = (name: string, seed: number) =>
    splitData({ data, output: join(folder, name), seed, fractions });
  const first = await split('a', 17);
  expect(first.groups.train + first.groups.validation + first.groups.test).toBe(6);
  expect(first.records).toMatchObject({ train: 6, none: 0 });
  const again = await split('b', 17);
  expect(again.manifest.files[0].sha256).toBe(first.manifest.files[0].sha256);
  const sides = new Map<string, Set<string | null>>();
  for await (const { groupId, split: side } of (await openDataset(join(folder, 'a'))).records()) {
    sides.set(groupId, (sides.get(groupId) ?? new Set()).add(side));
  }
  expect([...sides.values()].every((set) => set.size === 1)).toBe(true);
  const leaks = (await checkData({ data: join(folder, 'a') })).findings.filter(({ id }) =>
    id.startsWith('leakage'),
  );
  expect(leaks.map(({ count }) => count)).toEqual([0, 0, 0]);
});

test('check: clean, findings, and what is unreadable', async () => {
  const records = someRecords();
  const clean = await checkData({ data: temporaryFile('a.jsonl', jsonLines(...records)) });
  expect(clean).toMatchObject({
    status: 'clean',
    records: 12,
    notes: [expect.stringMatching(/no record has a split/)],
  });

  const doubled = temporaryFile('b.jsonl', jsonLines(...records, { ...records[3], id: 'copy' }));
  const found = await checkData({ data: doubled });
  expect(found.status).toBe('findings');
  expect(found.findings.filter(({ exceeded }) => exceeded)).toMatchObject([
    {
      id: 'duplicates',
      count: 1,
      examples: [{ ids: ['r3', 'copy'], places: [`${doubled}:4`, `${doubled}:13`] }],
    },
  ]);
  expect((await checkData({ data: doubled, thresholds: { duplicates: 0.1 } })).status).toBe('clean');

  const broken = temporaryFile('c.jsonl', `${jsonLines(...records)}{oops\n`);
  await expect(checkData({ data: broken })).rejects.toMatchObject({ exitCode: 2, location: { line: 13 } });
  const skipped = await checkData({ data: broken, skipInvalid: true });
  expect(skipped.status).toBe('findings');
  expect(skipped.findings[0]).toMatchObject({
    id: 'invalid-rows',
    count: 1,
    of: 13,
    examples: [{ places: [`${broken}:13`] }],
  });

  await expect(checkData({ data: doubled, thresholds: { duplicates: 2 } })).rejects.toMatchObject({
    exitCode: 2,
  });
  await expect(checkData({ data: doubled, thresholds: { duplicate: 0 } as object })).rejects.toThrow(
    /thresholds: .*duplicate/,
  );
});

test('the shipped sample is clean, whole and as its card says', async () => {
  const result = await checkData({ data: sample });
  expect(result).toMatchObject({ status: 'clean', records: 417, notes: [] });
  const { stats } = await dataStats({ data: sample });
  expect(stats).toMatchObject({
    kinds: { triple: 417, pair: 0, taggedSentence: 0 },
    splits: { train: 264, validation: 55, test: 98, none: 0 },
    experience: { shortened: 238, unchanged: 95, removed: 84 },
    removedSkills: { total: 761 },
  });
  expect(stats.lengths['swapped'].n).toBe(417);
});

testWithShared(['rjdb/dev700.jsonl'], 'RJDB dev700 has the label noise that is known of it', async () => {
  const { findings, status } = await checkData({ data: sharedData('rjdb/dev700.jsonl') });
  const byId = Object.fromEntries(findings.map((finding) => [finding.id, finding]));
  // On all 1,000 records 13.6 % still stand, 17.9 % never stood; counted apart in Python on these 700: 168 and 241, in 302 records.
  expect(byId['still-evidenced']).toMatchObject({ count: 168, of: 1331, exceeded: true });
  expect(byId['never-evidenced']).toMatchObject({ count: 241, of: 1331 });
  expect(byId['unclean-labels']).toMatchObject({ count: 302, of: 700 });
  expect(status).toBe('findings');
});
