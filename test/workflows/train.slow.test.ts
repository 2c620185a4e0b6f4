import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLocalModel } from '../../src/runtime/localModel.ts';
import { trainStudent } from '../../src/workflows/train.ts';
import { fixtureModel } from '../modelFixtures.ts';
import { writePairs, writeSentences } from '../train/pairs.ts';
import { answers, largestGap, newOutput, small, student } from './trainedStudents.ts';

test('an embedder draws postings to résumés; both runtimes agree', async () => {
  const data = writePairs(12);
  const output = newOutput();
  const { result } = await trainStudent({
    ...small,
    task: 'matching',
    loss: 'contrastive',
    data: [data],
    validation: data,
    output,
    epochs: 60,
  });
  expect(student(output)).toMatchObject({ kind: 'embedder', pooling: 'mean' });
  const onnx = await answers(`onnx:${output}`, data, 'matching');
  const transformers = await answers(`transformers:${output}`, data, 'matching');
  expect(largestGap(onnx.predictions, transformers.predictions)).toBeLessThan(1e-4);
  expect(onnx.value).toBeGreaterThan(0.9);
  expect(result.steps).toBeGreaterThan(0);
});

test('an encoder pre-trained on texts is a start for a matcher, and loads in both runtimes', async () => {
  const data = writePairs(40);
  const encoder = newOutput();
  const text = join(encoder, '..', 'texts.txt');
  writeFileSync(text, readFileSync(data, 'utf8').split('\n').slice(1).join('\n\n'));
  const sizes = { layers: 2, width: 48, heads: 2, vocabSize: 200 };
  const common = { maxLength: 32, batchSize: 16, threads: 1, dropout: 0 };
  const pretrained = await trainStudent({
    ...sizes,
    ...common,
    task: 'language-modelling',
    data: [text],
    output: encoder,
    epochs: 15,
    lr: 3e-3,
  });
  const log = readFileSync(join(encoder, 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; value: number });
  const losses = log.filter(({ kind }) => kind === 'validation').map(({ value }) => value);
  expect(pretrained.result.best?.value).toBeLessThan(0.7 * losses[0]);
  for (const source of [
    {
      kind: 'onnx',
      tokenizerFolder: encoder,
      modelFile: join(encoder, 'onnx/model.onnx'),
      maximumLength: 32,
      device: 'cpu',
    },
    {
      kind: 'pipeline',
      reference: encoder,
      isFolder: true,
      device: 'cpu',
      offline: true,
      cacheFolder: encoder,
      weights: 'fp32',
      maximumLength: 32,
    },
  ] as const) {
    const model = await openLocalModel(source);
    const [vector] = await model.perform({ operation: 'embed', texts: ['Java and SQL'], pooling: 'mean' });
    expect(vector).toHaveLength(48);
    await model.dispose();
  }
  // The card's own figures: the two runtimes give the same vectors, int8 weights nearly so.
  const card = readFileSync(join(encoder, 'README.md'), 'utf8');
  const largest = /onnxruntime and transformers\.js on \d+ texts: largest [^0-9]*([0-9.e-]+)/.exec(card);
  expect(Number(largest?.[1])).toBeLessThan(1e-4);
  expect(card).toMatch(/int8 weights on \d+ texts: .* lowest cosine (0\.9|1)/);
  const output = newOutput();
  await trainStudent({
    ...common,
    task: 'matching',
    data: [data],
    init: encoder,
    output,
    epochs: 1,
    lr: 1e-9,
  });
  const started = await openLocalModel({
    kind: 'onnx',
    tokenizerFolder: output,
    modelFile: join(output, 'onnx/model.onnx'),
    maximumLength: 32,
    device: 'cpu',
  });
  await started.dispose();
  expect(readFileSync(join(output, 'tokenizer.json'), 'utf8')).toBe(
    readFileSync(join(encoder, 'tokenizer.json'), 'utf8'),
  );
});

test.each(['cross-entropy', 'pairwise'] as const)(
  'a graph that PyTorch exported is trained further, loss %s',
  async (loss) => {
    const data = writePairs(12);
    const output = newOutput();
    const { result } = await trainStudent({
      task: 'matching',
      loss,
      data: [data],
      validation: data,
      init: fixtureModel('embedder'),
      output,
      epochs: 60,
      lr: 2e-3,
      batchSize: 16,
      maxLength: 64,
      dropout: 0,
      threads: 1,
      patience: 100,
    });
    expect(result.best?.value).toBeGreaterThan(0.9);
    const onnx = await answers(`onnx:${output}`, data, 'matching');
    const transformers = await answers(`transformers:${output}`, data, 'matching');
    expect(largestGap(onnx.predictions, transformers.predictions)).toBeLessThan(1e-4);
    expect(onnx.value).toBeGreaterThan(0.9);
  },
);

test('a tagger of two layers that overlap; validated as it answers on disk', async () => {
  const data = writeSentences(40);
  const output = newOutput();
  const { result } = await trainStudent({
    ...small,
    task: 'skill-extraction',
    data: [data],
    validation: data,
    output,
    epochs: 6,
    lr: 5e-3,
  });
  expect(student(output)).toMatchObject({
    kind: 'tagger',
    labels: ['O', 'B-knowledge', 'B-knowledge+I-skill', 'B-skill', 'I-skill'],
  });
  const onnx = await answers(`onnx:${output}`, data, 'skill-extraction');
  expect(onnx.value).toBe(result.best?.value);
  expect(onnx.value).toBe(1);
});
