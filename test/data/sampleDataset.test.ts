import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convertRecordedTeacher } from '../../scripts/convert-recorded-teacher.ts';
import { digestTexts } from '../../src/core/hash.ts';
import { predictionSchema } from '../../src/core/prediction.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { readJsonLines } from '../../src/io/jsonl.ts';
import { collect, temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';

const folder = fileURLToPath(new URL('../../datasets/sample', import.meta.url));

async function predictionsIn(path: string) {
  return (await collect(readJsonLines(path))).map((row) =>
    predictionSchema.parse(row.error ? undefined : row.value),
  );
}

test('the recorded teacher answers every example of the test split, by content, and rightly', async () => {
  const dataset = await openDataset(folder);
  await dataset.verify();
  const predictions = new Map(
    (await predictionsIn(dataset.recordedTeacher?.path ?? ''))
      .filter(({ task }) => task === 'matching')
      .map((prediction) => [prediction.exampleId, prediction]),
  );
  let examples = 0;
  for await (const record of dataset.records({ split: 'test' })) {
    if (record.kind !== 'triple') throw new Error('not a triple');
    const resumes = {
      matched: record.resumeMatched,
      unmatched: record.resumeUnmatched,
      swapped: record.negatives?.swapped ?? '',
    };
    for (const [variant, resume] of Object.entries(resumes)) {
      examples++;
      expect(predictions.get(`${record.id}/${variant}`)).toMatchObject({
        task: 'matching',
        inputDigest: digestTexts(record.jobDescription, resume),
        output: { match: variant === 'matched' },
        durationMs: null,
      });
    }
  }
  expect(examples).toBe(294);
  expect(predictions.size).toBe(294);
});

test('the shipped predictions are what the script makes of the shipped raw answers', async () => {
  const output = join(temporaryFolder(), 'p.jsonl');
  await convertRecordedTeacher(join(folder, 'teacher/test.raw.jsonl'), output);
  expect(readFileSync(output, 'utf8')).toBe(
    readFileSync(join(folder, 'teacher/test.predictions.jsonl'), 'utf8'),
  );
});

test('records named by line number need the stem of their file; a broken row is told by its line', async () => {
  const row = { record: 12, resume: 'matched', inputDigest: 'a'.repeat(64), match: true, p_match: 0.5 };
  const input = temporaryFile('raw.jsonl', `${JSON.stringify(row)}\n`);
  const output = join(temporaryFolder(), 'p.jsonl');
  await expect(convertRecordedTeacher(input, output)).rejects.toThrow(/line number/);
  expect(await convertRecordedTeacher(input, output, 'dev700')).toMatchObject([
    { task: 'matching', exampleId: 'dev700-12/matched', probability: 0.5 },
  ]);
  const broken = temporaryFile('raw.jsonl', `${JSON.stringify({ ...row, p_match: 2 })}\n`);
  await expect(convertRecordedTeacher(broken, output, 'x')).rejects.toThrow(
    /raw\.jsonl:1 \(p_match\): expected at most 1, got 2/,
  );
});

testWithShared(['sample/triples.jsonl'], 'the data file is the raw one byte for byte', () => {
  expect(
    readFileSync(join(folder, 'triples.jsonl')).equals(readFileSync(sharedData('sample/triples.jsonl'))),
  ).toBe(true);
});

testWithShared(
  ['teacher/rjdb-dev700-llm-teacher.jsonl', 'rjdb/dev700.jsonl'],
  'the raw answers on RJDB convert too, to the ids and digests of its records',
  async () => {
    const raw = sharedData('teacher/rjdb-dev700-llm-teacher.jsonl');
    const all = await convertRecordedTeacher(raw, join(temporaryFolder(), 'p.jsonl'), 'dev700');
    expect(new Set(all.map(({ task }) => task)).size).toBe(4);
    const predictions = all.filter(({ task }) => task === 'matching');
    expect(predictions).toHaveLength(200);
    const digests = new Map(predictions.map(({ exampleId, inputDigest }) => [exampleId, inputDigest]));
    let found = 0;
    let right = 0;
    for await (const record of (await openDataset(sharedData('rjdb/dev700.jsonl'))).records()) {
      if (record.kind !== 'triple') throw new Error('not a triple');
      for (const [variant, resume] of [
        ['matched', record.resumeMatched],
        ['unmatched', record.resumeUnmatched],
      ]) {
        const exampleId = `${record.id}/${variant}`;
        if (!digests.has(exampleId)) continue;
        expect(digests.get(exampleId)).toBe(digestTexts(record.jobDescription, resume));
        const output = predictions.find((prediction) => prediction.exampleId === exampleId)?.output;
        right += (output as { match: boolean }).match === (variant === 'matched') ? 1 : 0;
        found++;
      }
    }
    // The recorded accuracy that is known of this teacher.
    expect([found, right / found]).toEqual([200, 0.965]);
  },
);
