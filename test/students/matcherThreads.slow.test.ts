import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InterruptedError, RuntimeFailure } from '../../src/core/errors.ts';
import type { Example, UnlabelledExample } from '../../src/core/example.ts';
import type { MatchingInput } from '../../src/core/matching.ts';
import type { Predictor } from '../../src/core/predictor.ts';
import { studentSchema } from '../../src/core/student.ts';
import { openModel } from '../../src/runtime/openModel.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { createPairJudge, type PairJudge } from '../../src/students/pairJudge.ts';
import { matching } from '../../src/tasks/matching.ts';
import { openNamedDataset } from '../../src/workflows/namedDataset.ts';
import { packageRoot } from '../../src/workflows/packagePaths.ts';

const folder = join(packageRoot, 'models/matcher');
const examples: UnlabelledExample[] = [];
let student: Predictor;
/** The same student in this thread, a pair at a time. */
let judge: PairJudge;

const pairOf = ({ input }: UnlabelledExample) => input as MatchingInput;

beforeAll(async () => {
  const dataset = await openNamedDataset(join(packageRoot, 'datasets/sample'));
  for await (const record of dataset.records({})) {
    if (record.split !== 'test') examples.push(...(matching.examples(record) as Example[]));
    if (examples.length >= 400) break;
  }
  student = await loadOnnxPredictor(folder, {});
  const described = studentSchema.parse(JSON.parse(readFileSync(join(folder, 'student.json'), 'utf8')));
  if (described.kind !== 'requirement-matcher') throw new Error('the shipped matcher reads requirements');
  const model = await openModel({
    kind: 'onnx',
    tokenizerFolder: folder,
    modelFile: join(folder, described.encoder),
    maximumLength: described.maximumLength ?? 512,
    device: 'cpu',
  });
  judge = createPairJudge(model, described);
});
afterAll(() => student.dispose());

test('many pairs, spread over threads, are judged as each by itself, in their order', async () => {
  expect(examples.length).toBeGreaterThan(200);
  const first = await student.predict(examples);
  const second = await student.predict(examples.toReversed());
  expect(first.map(({ exampleId }) => exampleId)).toEqual(examples.map(({ id }) => id));
  for (const [index, example] of examples.entries()) {
    const own = first[index].probability ?? Number.NaN;
    expect(second[examples.length - 1 - index].probability).toBeCloseTo(own, 6);
    if (index % 10 > 0) continue;
    const [alone] = await judge([pairOf(example)]);
    expect(own).toBeCloseTo(alone.probability, 6);
  }
});

test('requirements come from the threads as they are read here', async () => {
  const pair = pairOf(examples[1]);
  const [{ probability, requirements }] = await judge([pair]);
  const reading = await student.readPair?.(pair);
  expect(requirements.length).toBeGreaterThan(3);
  expect(reading?.match.probability).toBeCloseTo(probability, 6);
  expect(reading?.requirements.map(({ text, missing }) => [text, missing])).toEqual(
    requirements.map(({ text, missing }) => [text, missing]),
  );
});

test('what can not be read is an error of its example alone', async () => {
  const broken = { ...examples[1], id: 'broken', input: { posting: 3 } };
  const [before, error, after] = await student.predict([examples[0], broken, examples[2]]);
  expect([before.error, after.error]).toEqual([undefined, undefined]);
  expect(error).toMatchObject({ exampleId: 'broken', output: null, error: { kind: 'internal' } });
});

test('a batch that is interrupted ends at once, and the next is answered', async () => {
  const stop = new AbortController();
  const many = Array.from({ length: 20 }, () => examples).flat();
  const work = student.predict(many, { signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await expect(work).rejects.toThrow(InterruptedError);
  expect(await student.predict(examples.slice(0, 2))).toHaveLength(2);
});

test('disposed of while it judges, it fails with one clear error', async () => {
  const other = await loadOnnxPredictor(folder, {});
  const work = other.predict(examples);
  work.catch(() => {});
  await other.dispose();
  await expect(work).rejects.toThrow(RuntimeFailure);
  await expect(other.predict(examples.slice(0, 1))).rejects.toThrow(/thread has ended/);
});
