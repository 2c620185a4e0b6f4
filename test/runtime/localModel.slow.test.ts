import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InterruptedError, RuntimeFailure, UsageError } from '../../src/core/errors.ts';
import { type LocalModel, openLocalModel } from '../../src/runtime/localModel.ts';
import type { ModelSource } from '../../src/runtime/modelSource.ts';
import { softmax } from '../../src/runtime/rowMath.ts';
import type { TextInput } from '../../src/runtime/textEncoder.ts';
import { type FixtureModel, fixtureModel, golden } from '../modelFixtures.ts';

const sources: Record<ModelSource['kind'], (name: FixtureModel, device?: string) => ModelSource> = {
  onnx: (name, device = 'cpu') => ({
    kind: 'onnx',
    tokenizerFolder: fixtureModel(name),
    modelFile: `${fixtureModel(name)}/onnx/model.onnx`,
    maximumLength: 128,
    device,
  }),
  pipeline: (name, device = 'cpu') => ({
    kind: 'pipeline',
    reference: fixtureModel(name),
    isFolder: true,
    device,
    offline: true,
    cacheFolder: fixtureModel(name),
    weights: 'fp32',
    maximumLength: null,
  }),
};

const pairs = golden.pairs.map(({ posting, resume }): TextInput => [posting, resume]);

function expectClose(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(Math.abs(actual[index] - value)).toBeLessThan(tolerance);
  }
}

describe.each(Object.entries(sources))('a local model through %s', (_, source) => {
  let classifier: LocalModel;
  beforeAll(async () => {
    classifier = await openLocalModel(source('classifier'));
  });
  afterAll(() => classifier.dispose());

  test('gives the probabilities of PyTorch for pairs, too long ones included', async () => {
    expect(golden.pairs.filter(({ tokens }) => tokens === 128)).toHaveLength(2);
    const rows = await classifier.perform({ operation: 'classify', texts: pairs });
    for (const [index, { probabilities }] of golden.pairs.entries()) {
      expectClose(softmax(rows[index]), probabilities, 1e-4);
    }
  });

  test('gives the probabilities of PyTorch for single texts', async () => {
    const rows = await classifier.perform({
      operation: 'classify',
      texts: golden.singles.map(({ text }) => text),
    });
    for (const [index, { probabilities }] of golden.singles.entries()) {
      expectClose(softmax(rows[index]), probabilities, 1e-4);
    }
  });

  test('gives the probabilities of PyTorch for every word of a sentence', async () => {
    const tagger = await openLocalModel(source('tagger'));
    const sentences = golden.sentences.map(({ words }) => words);
    const rows = await tagger.perform({ operation: 'tag', sentences });
    for (const [index, { probabilities }] of golden.sentences.entries()) {
      expect(rows[index]).toHaveLength(1);
      expect(rows[index][0]).toMatchObject({ firstWord: 0, labels: 3 });
      expectClose(rows[index][0].probabilities, probabilities.flat(), 1e-4);
    }
    await tagger.dispose();
  });

  test('reads a sentence longer than its limit in windows, each as if it stood alone', async () => {
    const tagger = await openLocalModel(source('tagger'));
    const words = Array.from({ length: 100 }, () => ['sales', 'and', 'java', '.']).flat();
    const [windows] = await tagger.perform({ operation: 'tag', sentences: [words] });
    expect(windows.length).toBeGreaterThan(3);
    let covered = 0;
    for (const { firstWord, probabilities } of windows) {
      expect(firstWord).toBeLessThanOrEqual(covered);
      covered = firstWord + probabilities.length / 3;
      const part = words.slice(firstWord, covered);
      const [[alone, ...more]] = await tagger.perform({ operation: 'tag', sentences: [part] });
      expect(more).toEqual([]);
      expectClose(probabilities, [...alone.probabilities], 1e-5);
    }
    expect(covered).toBe(words.length);
    expect(await tagger.perform({ operation: 'tag', sentences: [[]] })).toEqual([[]]);
    await tagger.dispose();
  });

  test.each(['mean', 'cls'] as const)('gives the embeddings of PyTorch with %s pooling', async (pooling) => {
    const embedder = await openLocalModel(source('embedder'));
    const texts = golden.embeddings.map(({ text }) => text);
    const rows = await embedder.perform({ operation: 'embed', texts, pooling });
    for (const [index, expected] of golden.embeddings.entries()) {
      expectClose(rows[index], expected[pooling], 1e-4);
    }
    await embedder.dispose();
  });

  test('the answer to a text does not depend on its neighbours', async () => {
    const together = await classifier.perform({
      operation: 'classify',
      texts: [...pairs, ...pairs, ...pairs, ...pairs],
    });
    for (const [index, pair] of pairs.entries()) {
      const [alone] = await classifier.perform({ operation: 'classify', texts: [pair] });
      for (const copy of [0, 12, 24, 36]) expectClose(together[index + copy], [...alone], 1e-5);
    }
  });

  test('runs beside the event loop, which goes on meanwhile', async () => {
    const texts = Array.from({ length: 40 }, () => pairs).flat();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await classifier.perform({ operation: 'classify', texts });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  test('serves several requests under way at once, each with its own rows', async () => {
    const alone = await classifier.perform({ operation: 'classify', texts: pairs });
    const all = await Promise.all(
      pairs.map((pair) => classifier.perform({ operation: 'classify', texts: [pair] })),
    );
    for (const [index, [row]] of all.entries()) expectClose(row, [...alone[index]], 1e-5);
  });

  test('stops when the signal aborts, and answers the next request', async () => {
    const stop = new AbortController();
    const texts = Array.from({ length: 200 }, () => pairs).flat();
    const work = classifier.perform({ operation: 'classify', texts }, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(work).rejects.toThrow(InterruptedError);
    expect(await classifier.perform({ operation: 'classify', texts: [pairs[0]] })).toHaveLength(1);
  });

  test('a model of another kind is an error of the request', async () => {
    await expect(classifier.perform({ operation: 'embed', texts: ['a'], pooling: 'mean' })).rejects.toThrow(
      /hidden states/,
    );
    expect(await classifier.perform({ operation: 'classify', texts: [] })).toEqual([]);
  });

  test('after it was disposed of, requests under way and later ones fail', async () => {
    const model = await openLocalModel(source('classifier'));
    const texts = Array.from({ length: 50 }, () => pairs).flat();
    const work = expect(model.perform({ operation: 'classify', texts })).rejects.toThrow(RuntimeFailure);
    await model.dispose();
    await work;
    await expect(model.perform({ operation: 'classify', texts: ['a'] })).rejects.toThrow(RuntimeFailure);
  });

  test('a device that the runtime does not offer is refused with those that it does', async () => {
    const opening = openLocalModel(source('classifier', 'abacus'));
    await expect(opening).rejects.toThrow(UsageError);
    await expect(opening).rejects.toThrow(/--device abacus.* offers .*cpu/);
  });
});
