import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../src/core/errors.ts';
import type { UnlabelledExample } from '../../src/core/example.ts';
import { digestTexts } from '../../src/core/hash.ts';
import type { Predictor } from '../../src/core/predictor.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { positiveLabelIndex } from '../../src/students/positiveLabel.ts';
import { copyOfModel, type FixtureModel, fixtureModel, golden } from '../modelFixtures.ts';
import { loadTransformers, localBackends } from './localBackends.ts';

const questions: UnlabelledExample[] = golden.pairs.map(({ posting, resume }, index) => ({
  id: `pair-${index}`,
  taskId: 'matching',
  inputDigest: digestTexts(posting, resume),
  input: { posting, resume },
}));

async function probabilitiesOf(predictor: Predictor): Promise<number[]> {
  const predictions = await predictor.predict(questions);
  await predictor.dispose();
  return predictions.map(({ probability, error }) => probability ?? Number.NaN * Number(error === undefined));
}

function edit(folder: string, file: string, change: Record<string, unknown>): string {
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }));
  return folder;
}

function editedStudent(name: FixtureModel, change: Record<string, unknown>): string {
  return edit(copyOfModel(name), 'student.json', change);
}

/** The bytes of an ONNX model (protobuf) that passes on one weight, which is kept in another file. */
function modelWithExternalWeights(location: string): Buffer {
  const number = (field: number, value: number) => Buffer.from([field << 3, value]);
  const bytes = (field: number, ...parts: (Buffer | string)[]) => {
    const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return Buffer.concat([Buffer.from([(field << 3) | 2, content.length]), content]);
  };
  const where = bytes(13, bytes(1, 'location'), bytes(2, location));
  const weight = bytes(5, number(1, 2), number(2, 1), bytes(8, 'w'), where, number(14, 1));
  const node = bytes(1, bytes(1, 'w'), bytes(2, 'logits'), bytes(4, 'Identity'));
  const output = bytes(12, bytes(1, 'logits'), bytes(2, bytes(1, number(1, 1))));
  const graph = bytes(7, node, bytes(2, 'graph'), weight, output);
  return Buffer.concat([number(1, 8), graph, bytes(8, number(2, 13))]);
}

describe.each(Object.entries(localBackends))('%s:<folder>', (_, load) => {
  test('a classifier gives the probability that PyTorch gives its positive label', async () => {
    const probabilities = await probabilitiesOf(await load(fixtureModel('classifier'), {}));
    for (const [index, { probabilities: expected }] of golden.pairs.entries()) {
      expect(Math.abs(probabilities[index] - expected[1])).toBeLessThan(1e-4);
    }
  });

  test('calibration is applied to the logit: scale 2, offset 1', async () => {
    const folder = editedStudent('classifier', { calibration: { scale: 2, offset: 1 } });
    const probabilities = await probabilitiesOf(await load(folder, {}));
    for (const [
      index,
      {
        probabilities: [no, yes],
      },
    ] of golden.pairs.entries()) {
      const expected = 1 / (1 + Math.exp(-(2 * Math.log(yes / no) + 1)));
      expect(Math.abs(probabilities[index] - expected)).toBeLessThan(1e-4);
    }
  });

  test('without student.json a classifier is read from config.json, with a note', async () => {
    const folder = copyOfModel('classifier');
    rmSync(join(folder, 'student.json'));
    const student = await load(folder, {});
    expect(student.note).toMatch(/no student\.json.*uncalibrated/);
    const probabilities = await probabilitiesOf(student);
    expect(Math.abs(probabilities[0] - golden.pairs[0].probabilities[1])).toBeLessThan(1e-4);
  });

  test('an embedder gives the calibrated cosine', async () => {
    const texts = golden.embeddings;
    const cosine = texts[0].mean.reduce((sum, value, index) => sum + value * texts[1].mean[index], 0);
    const input = { posting: texts[0].text, resume: texts[1].text };
    const student = await load(fixtureModel('embedder'), {});
    const [{ probability }] = await student.predict([{ ...questions[0], input }]);
    await student.dispose();
    // The fixture's student.json: scale 8, offset −4.
    expect(Math.abs((probability ?? 0) - 1 / (1 + Math.exp(-(8 * cosine - 4))))).toBeLessThan(1e-4);
  });

  test('one text instead of a pair, by the template', async () => {
    const folder = editedStudent('classifier', { template: { single: '{resume}' } });
    const probabilities = await probabilitiesOf(await load(folder, {}));
    for (const [index, { probabilities: expected }] of golden.singles.entries()) {
      expect(Math.abs(probabilities[index] - expected[1])).toBeLessThan(1e-4);
    }
  });

  test('knows what it was trained on', async () => {
    const digest = 'ab'.repeat(32);
    const student = await load(editedStudent('classifier', { trainingDigests: [digest] }), {});
    expect([...student.trainingDigests]).toEqual([digest]);
    await student.dispose();
  });

  test.each<[string, (folder: string) => unknown, RegExp]>([
    ['no folder', (folder) => rmSync(folder, { recursive: true }), /no such (folder|id)/],
    ['no model', (folder) => rmSync(join(folder, 'onnx/model.onnx')), /onnx\/model\.onnx: .*no such file/],
    ['no tokenizer', (folder) => rmSync(join(folder, 'tokenizer.json')), /tokenizer\.json: .*no such file/],
    [
      'a broken description',
      (folder) => writeFileSync(join(folder, 'student.json'), '{'),
      /student\.json: .*JSON/,
    ],
    [
      'an unknown kind',
      (folder) => edit(folder, 'student.json', { kind: 'oracle' }),
      /student\.json \(kind\)/,
    ],
    [
      'a path outside',
      (folder) => edit(folder, 'student.json', { encoder: '../x.onnx' }),
      /inside the folder/,
    ],
    [
      'labels that the model has not',
      (folder) => edit(folder, 'student.json', { labels: ['a', 'b', 'match'] }),
      /3 scores/,
    ],
  ])('%s is an error that says where', async (_case, spoil, message) => {
    const folder = copyOfModel('classifier');
    spoil(folder);
    const asked = load(folder, { offline: true }).then(probabilitiesOf);
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(message);
  });

  test('a device that is not offered is refused', async () => {
    await expect(load(fixtureModel('classifier'), { device: 'abacus' })).rejects.toThrow(/abacus.*cpu/);
  });
});

describe('onnx:<folder>', () => {
  test.each<[string, Buffer | string, RegExp]>([
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      /an ONNX model/,
    ],
    ['an empty file', '', /an ONNX model/],
    [
      'a file cut short',
      readFileSync(join(fixtureModel('classifier'), 'onnx/model.onnx')).subarray(0, 50_000),
      /an ONNX model/,
    ],
  ])('%s is no model', async (_, content, message) => {
    const folder = copyOfModel('classifier');
    writeFileSync(join(folder, 'onnx/model.onnx'), content);
    await expect(loadOnnxPredictor(folder, {})).rejects.toThrow(InputError);
    await expect(loadOnnxPredictor(folder, {})).rejects.toThrow(message);
  });

  test('weights in a second file that is missing are an error that names it', async () => {
    const folder = copyOfModel('classifier');
    writeFileSync(join(folder, 'onnx/model.onnx'), modelWithExternalWeights('model.onnx_data'));
    await expect(loadOnnxPredictor(folder, {})).rejects.toThrow(InputError);
    await expect(loadOnnxPredictor(folder, {})).rejects.toThrow(/external data[\s\S]*model\.onnx_data/);
  });

  test('a model with other inputs is refused by their names', async () => {
    const folder = copyOfModel('classifier');
    const file = join(folder, 'onnx/model.onnx');
    const bytes = readFileSync(file).toString('latin1').replaceAll('token_type_ids', 'token_kind_ids');
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
    await expect(loadOnnxPredictor(folder, {})).rejects.toThrow(/token_type_ids.*token_kind_ids/);
  });

  test('its digest changes with the model file, and not with the place', async () => {
    const [student, copy] = await Promise.all(
      [fixtureModel('classifier'), copyOfModel('classifier')].map((folder) => loadOnnxPredictor(folder, {})),
    );
    expect(copy.digest).toBe(student.digest);
    const other = copyOfModel('classifier');
    cpSync(join(fixtureModel('embedder'), 'onnx/model.onnx'), join(other, 'onnx/model.onnx'));
    const changed = await loadOnnxPredictor(other, {});
    expect(changed.digest).not.toBe(student.digest);
    await Promise.all([student, copy, changed].map((one) => one.dispose()));
  });
});

describe('transformers:<hub id>', () => {
  test('is answered from the cache folder without a network', async () => {
    const cacheFolder = mkdtempSync(join(tmpdir(), 'hub-'));
    mkdirSync(join(cacheFolder, 'owner'));
    cpSync(fixtureModel('classifier'), join(cacheFolder, 'owner/matcher'), { recursive: true });
    rmSync(join(cacheFolder, 'owner/matcher/student.json'));
    const student = await loadTransformers('owner/matcher', { offline: true, cacheFolder });
    expect(student.id).toBe('transformers:owner/matcher');
    const probabilities = await probabilitiesOf(student);
    expect(Math.abs(probabilities[0] - golden.pairs[0].probabilities[1])).toBeLessThan(1e-4);
  });

  test('one that is not in the cache is one clear error', async () => {
    const cacheFolder = mkdtempSync(join(tmpdir(), 'hub-'));
    const asked = loadTransformers('owner/matcher', { offline: true, cacheFolder });
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(/transformers:owner\/matcher: [\s\S]*--offline reads .*hub-/);
  });
});

test.each<[string[], string | undefined, number]>([
  [['no match', 'match'], undefined, 1],
  [['match', 'no match'], undefined, 0],
  [['contradiction', 'entailment', 'neutral'], undefined, 1],
  [['LABEL_0', 'LABEL_1'], undefined, 1],
  [['a', 'b', 'c'], 'c', 2],
])('the positive label of %j, %s named, is %i', (labels, named, index) => {
  expect(positiveLabelIndex(labels, named, 'onnx:x')).toBe(index);
});

test('a positive label that is not there, or can not be told, is refused', () => {
  expect(() => positiveLabelIndex(['a', 'b'], 'c', 'onnx:x')).toThrow(/"c"/);
  expect(() => positiveLabelIndex(['a', 'b', 'c'], undefined, 'onnx:x')).toThrow(UsageError);
});
