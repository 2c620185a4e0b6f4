import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDataset } from '../../src/data/dataset.ts';
import { collect } from '../io/temporaryFolder.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../datasets/${name}`, import.meta.url));

/** O*NET's codes refine those of the SOC: `29-1141.03` is a kind of `29-1141`. */
const socCode = (groupId: string) => groupId.slice(0, 7);

test('the written records are for training, and none is of an occupation that the sample holds out', async () => {
  const written = await openDataset(folder('written'));
  await written.verify();
  const sample = await collect((await openDataset(folder('sample'))).records());
  const heldOut = new Set(
    sample.filter(({ split }) => split !== 'train').map(({ groupId }) => socCode(groupId)),
  );
  expect(heldOut.size).toBeGreaterThan(100);
  const records = await collect(written.records());
  expect(records.length).toBeGreaterThanOrEqual(99);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records.filter(({ split, groupId }) => split !== 'train' || heldOut.has(socCode(groupId)))).toEqual(
    [],
  );
});

test('every record has a posting of its own and a negative that keeps the count of lines', async () => {
  const postings = new Set<string>();
  for (const record of await collect((await openDataset(folder('written'))).records())) {
    if (record.kind !== 'triple') throw new Error('not a triple');
    const { jobDescription, resumeMatched, resumeUnmatched, negatives, filtered } = record;
    expect(postings.has(jobDescription), record.id).toBe(false);
    postings.add(jobDescription);
    const swapped = negatives?.swapped ?? '';
    expect(swapped.split('\n').length, record.id).toBe(resumeMatched.split('\n').length);
    expect(new Set([resumeMatched, resumeUnmatched, swapped]).size, record.id).toBe(3);
    expect(filtered.skills.length, record.id).toBeGreaterThan(0);
  }
});
