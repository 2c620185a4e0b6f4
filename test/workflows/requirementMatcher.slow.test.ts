import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import type { DatasetRecord } from '../../src/core/record.ts';
import { studentSchema } from '../../src/core/student.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { explanation } from '../../src/tasks/explanation.ts';
import { matching } from '../../src/tasks/matching.ts';
import { trainStudent } from '../../src/workflows/train.ts';

const folder = mkdtempSync(join(tmpdir(), 'requirement-matcher-'));
const output = join(folder, 'student');
const data = join(folder, 'data.jsonl');
const records: DatasetRecord[] = [];
const small = { task: 'matching', kind: 'requirement-matcher', data: [data], output, threads: 1 } as const;

beforeAll(async () => {
  for await (const record of (await openDataset('datasets/sample')).records({}))
    if (record.split === 'train' && records.length < 24) records.push(record);
  writeFileSync(data, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await trainStudent({ ...small, folds: 2, maxSteps: 4, vocabSize: 400 });
}, 300_000);

describe('a requirement matcher', () => {
  test('its folder describes a student, with what it was trained on', () => {
    const student = studentSchema.parse(JSON.parse(readFileSync(join(output, 'student.json'), 'utf8')));
    expect(student.kind).toBe('requirement-matcher');
    const digests = new Set(
      records.flatMap((record) => matching.examples(record)).map((one) => one.trainingDigest),
    );
    expect(new Set(student.trainingDigests)).toEqual(digests);
  });

  test('every résumé has an answer of students that never saw it', () => {
    const rows = readFileSync(join(output, 'out-of-fold.jsonl'), 'utf8').trim().split('\n');
    const ids = rows.map((row) => (JSON.parse(row) as { exampleId: string }).exampleId);
    const all = records.flatMap((record) => matching.examples(record)).map(({ id }) => id);
    expect(ids.sort()).toEqual(all.sort());
  });

  test('an answer does not depend on what else is asked, and explanation and verdict are one', async () => {
    const student = await loadOnnxPredictor(output, {});
    const asked = records.slice(0, 4).flatMap((record) => matching.examples(record));
    const together = await student.predict(asked);
    const whys = await student.predict(records.slice(0, 4).flatMap((record) => explanation.examples(record)));
    for (const [index, example] of asked.entries()) {
      const [alone] = await student.predict([example]);
      expect(alone.probability).toBeCloseTo(together[index].probability ?? Number.NaN, 5);
      const { match } = together[index].output as { match: boolean };
      const why = whys[index].output as { missingSkills: string[]; experienceGaps: unknown[] };
      expect(why.missingSkills.length + why.experienceGaps.length > 0).toBe(!match);
      const reading = await student.readPair?.(example.input);
      expect(reading?.match.probability).toBeCloseTo(alone.probability ?? Number.NaN, 5);
      expect(reading?.requirements.some(({ satisfied }) => !satisfied)).toBe(!match);
      for (const { line, text } of reading?.requirements ?? [])
        expect(example.input.posting.split('\n')[line - 1]).toContain(text.slice(0, 20));
    }
    await student.dispose();
  });

  test.each([
    ['init', 'somewhere'],
    ['teacher', 'lexical:tfidf'],
  ])('%s does not go with it', async (name, value) => {
    const request = trainStudent({ ...small, output: join(folder, name), [name]: value });
    await expect(request).rejects.toThrow(UsageError);
    await expect(request).rejects.toThrow(`--${name} does not go with --kind requirement-matcher`);
  });
});
