import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { loadStudent } from '../../src/workflows/loadStudent.ts';
import { trainStudent } from '../../src/workflows/train.ts';

let folder: string;
let data: string;

/** Sixty records of the sample: enough for trees, and quick. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extractor-'));
  data = join(folder, 'records.jsonl');
  const rows = (await readFile('datasets/sample/triples.jsonl', 'utf8')).trim().split('\n');
  const chosen = rows.filter((row) => JSON.parse(row).split !== 'test').slice(0, 60);
  await writeFile(data, `${chosen.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('résumés with skills by name make a chooser: card, digests, answers; what it learned from is left out', async () => {
  const output = join(folder, 'extractor');
  const outcome = await trainStudent({ task: 'skill-extraction', data: [data], output, seed: 3 });
  expect(outcome.result.totalSteps).toBe(0);
  const student = JSON.parse(await readFile(join(output, 'student.json'), 'utf8'));
  expect(student).toMatchObject({ kind: 'chooser', task: 'skill-extraction' });
  expect(await readFile(join(output, 'README.md'), 'utf8')).toMatch(/data-level distillation/);

  const { results } = await evaluate({
    tasks: ['skill-extraction', 'experience-extraction'],
    student: `onnx:${output}`,
    teacher: 'none',
    output: join(folder, 'run'),
    limit: '20',
  });
  expect(results?.tasks['skill-extraction']).toMatchObject({ n: 20, errors: 0 });
  expect(results?.tasks['skill-extraction']?.metrics['strictSkillF1'].estimate).toBeGreaterThan(0.3);

  const reader = await loadStudent(undefined, { extractor: `onnx:${output}` });
  const reading = await reader.readResume('Skills\n- Python\n\nExperience\n- Cook (2019 - 2023)');
  expect(JSON.stringify(reading)).toMatch(/Cook/);
  await reader.dispose();

  await expect(
    trainStudent({ task: 'skill-extraction', data: [data], output: join(folder, 'other'), layers: 2 }),
  ).rejects.toThrow('--layers does not go with résumés whose skills are known by name');
});

test('the same data and seed give the same trees', async () => {
  const files: string[] = [];
  for (const name of ['first', 'second']) {
    const output = join(folder, name);
    await trainStudent({ task: 'skill-extraction', data: [data], output, seed: 5, validation: 'none' });
    files.push(await readFile(join(output, 'chooser.json'), 'utf8'));
  }
  expect(files[0]).toBe(files[1]);
});
