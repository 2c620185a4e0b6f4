import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { InputError, UsageError } from '../../src/core/errors.ts';
import type { UnlabelledExample } from '../../src/core/example.ts';
import { sha256 } from '../../src/core/hash.ts';
import { loadRecordedPredictor } from '../../src/students/recorded.ts';

const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
let files = 0;

function write(rows: readonly unknown[]): string {
  const file = join(folder, `${files++}.jsonl`);
  writeFileSync(file, rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
  return file;
}

const digestA = sha256('a');
const digestB = sha256('b');

const question = (inputDigest: string, id = 'any id'): UnlabelledExample => ({
  id,
  taskId: 'matching',
  inputDigest,
  input: { posting: '', resume: '' },
});
const prediction = (part: object) => ({
  task: 'matching',
  exampleId: 'r1/matched',
  inputDigest: digestA,
  output: { match: true },
  probability: 0.8,
  durationMs: 5,
  ...part,
});
const teacherRow = (part: object) => ({
  record: 12,
  resume: 'matched',
  inputDigest: digestA,
  match: true,
  p_match: 0.72,
  missing_skills: [],
  explanation: 'all there',
  ...part,
});

async function answersOf(file: string, repeat?: number) {
  const predictor = await loadRecordedPredictor(file);
  const [a, b] = await predictor.predict([question(digestA), question(digestB)], { repeat });
  return { predictor, a, b };
}

test('answers by content, whatever the example is called, without the recorded time', async () => {
  const { predictor, a, b } = await answersOf(write([prediction({})]));
  expect(a).toEqual({
    task: 'matching',
    exampleId: 'any id',
    inputDigest: digestA,
    output: { match: true },
    probability: 0.8,
    durationMs: null,
  });
  expect(b.error).toMatchObject({ kind: 'internal' });
  expect(predictor.covers?.(question(digestA))).toBe(true);
  expect(predictor.covers?.(question(digestB))).toBe(false);
  expect(predictor.tasks).toEqual(['matching']);
  expect(predictor.trainingDigests.size).toBe(0);
});

test('reads the rows of a recorded teacher', async () => {
  const file = write([teacherRow({}), teacherRow({ inputDigest: digestB, match: false, p_match: null })]);
  const { a, b } = await answersOf(file);
  expect(a).toMatchObject({ output: { match: true }, probability: 0.72 });
  expect(b).toMatchObject({ output: { match: false }, probability: null });
  expect(b.error).toBeUndefined();
});

test("explains from a teacher's row that lists what is missing, and from no other", async () => {
  const gaps = [{ title: 'Welder', kind: 'shortened', required_years: 4, resume_years: 2 }];
  const file = write([
    teacherRow({ missing_skills: ['SQL'], experience_gaps: gaps }),
    teacherRow({ inputDigest: digestB }),
  ]);
  const predictor = await loadRecordedPredictor(file);
  const asked = { ...question(digestA), taskId: 'explanation' as const };
  const [answer] = await predictor.predict([asked]);
  expect(answer.output).toEqual({
    missingSkills: ['SQL'],
    experienceGaps: [{ title: 'Welder', kind: 'shortened', requiredYears: 4, resumeYears: 2 }],
    explanation: 'all there',
  });
  expect(predictor.covers?.({ ...asked, inputDigest: digestB })).toBe(false);
  expect(predictor.tasks).toEqual(['matching', 'explanation']);
});

test('the digest is the sha256 of the file', async () => {
  const row = prediction({});
  const { predictor } = await answersOf(write([row]));
  expect(predictor.digest).toBe(sha256(`${JSON.stringify(row)}\n`));
});

test('reads gzip, and a folder that has a predictions.jsonl', async () => {
  const run = join(folder, 'run');
  mkdirSync(run);
  writeFileSync(join(run, 'predictions.jsonl'), gzipSync(JSON.stringify(prediction({}))));
  expect((await answersOf(run)).a.output).toEqual({ match: true });
  await expect(loadRecordedPredictor(folder)).rejects.toThrow(/predictions\.jsonl/);
});

test("takes a run's student, not its teacher", async () => {
  const rows = [
    prediction({ role: 'teacher', repeat: 0, output: { match: false } }),
    prediction({ role: 'student', repeat: 0 }),
  ];
  expect((await answersOf(write(rows))).a.output).toEqual({ match: true });
  await expect(loadRecordedPredictor(write(rows.slice(0, 1)))).rejects.toThrow(
    /at least one recorded answer/,
  );
});

test('keeps repetitions apart', async () => {
  const rows = [
    prediction({ role: 'student', repeat: 0 }),
    prediction({ role: 'student', repeat: 1, output: { match: false }, probability: 0.4 }),
    prediction({ role: 'student', repeat: 0, inputDigest: digestB }),
  ];
  const file = write(rows);
  expect((await answersOf(file)).a.output).toEqual({ match: true });
  const second = await answersOf(file, 1);
  expect(second.a).toMatchObject({ output: { match: false }, probability: 0.4 });
  expect(second.b.error?.kind).toBe('internal');
  await expect(answersOf(file, 2)).rejects.toThrow(UsageError);
  await expect(answersOf(file, 2)).rejects.toThrow(/holds 2 repetitions/);
});

test('a recording without repetitions says the same every time', async () => {
  expect((await answersOf(write([prediction({})]), 7)).a.output).toEqual({ match: true });
});

test('recorded errors are told again, unless the question was answered after all', async () => {
  const error = { kind: 'refused', message: 'no' };
  const failed = prediction({ output: null, probability: null, error });
  expect((await answersOf(write([failed]))).a).toMatchObject({ output: null, error });
  for (const rows of [
    [failed, prediction({})],
    [prediction({}), failed],
  ]) {
    const { a } = await answersOf(write(rows));
    expect(a.output).toEqual({ match: true });
    expect(a.error).toBeUndefined();
  }
});

test('the same answer twice is fine, another one is an error that names the line', async () => {
  const same = write([prediction({}), prediction({ exampleId: 'r9/matched', durationMs: 1 })]);
  expect((await answersOf(same)).a.output).toEqual({ match: true });
  for (const other of [{ output: { match: false }, probability: 0.1 }, { probability: 0.7 }]) {
    const file = write([prediction({}), prediction(other)]);
    await expect(loadRecordedPredictor(file)).rejects.toThrow(InputError);
    await expect(loadRecordedPredictor(file)).rejects.toThrow(`${file}:2: expected one answer`);
  }
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', '{"task":', /:2: expected one JSON value a line/],
  ['an array', [1], /:2: expected a prediction .* or a teacher row/],
  ['null', null, /:2: expected a prediction/],
  ['another shape', { text: 'hello' }, /:2: expected a prediction .* got \{"text":"hello"\}/],
  ['an unknown task', prediction({ task: 'cooking' }), /:2 \(task\): expected a prediction/],
  ['no digest', prediction({ inputDigest: undefined }), /:2 \(inputDigest\)/],
  ['a shortened digest', prediction({ inputDigest: 'abc' }), /:2 \(inputDigest\).*sha256/],
  ['neither output nor error', prediction({ output: null }), /:2: .*needs an output or an error/],
  [
    'an output of another task',
    prediction({ output: { skills: [] } }),
    /:2 \(match\): expected an output of matching/,
  ],
  ['a probability off the scale', prediction({ probability: 85 }), /:2 \(probability\)/],
  ['a teacher row without verdict', teacherRow({ match: undefined }), /:2 \(match\): expected a teacher row/],
  ['a teacher row off the scale', teacherRow({ p_match: 1.2 }), /:2 \(p_match\)/],
])('%s is an error with file and line', async (_, row, message) => {
  const file = write([prediction({ inputDigest: digestB }), row]);
  await expect(loadRecordedPredictor(file)).rejects.toThrow(InputError);
  await expect(loadRecordedPredictor(file)).rejects.toThrow(message);
  await expect(loadRecordedPredictor(file)).rejects.toThrow(file);
});

test('an empty file and a missing one are errors', async () => {
  await expect(loadRecordedPredictor(write([]))).rejects.toThrow(
    /expected at least one recorded answer, got none/,
  );
  await expect(loadRecordedPredictor(write(['', ' ']))).rejects.toThrow(InputError);
  await expect(loadRecordedPredictor(join(folder, 'missing.jsonl'))).rejects.toThrow(/no such file/);
});
