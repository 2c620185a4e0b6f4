import { describe, expect, test } from 'vitest';
import { openLocalModel } from '../../src/runtime/localModel.ts';
import { openTextEncoder } from '../../src/runtime/openTextEncoder.ts';
import { bertConfig, shapeOfConfig } from '../../src/train/architecture/bertConfig.ts';
import { fixtureModel } from '../modelFixtures.ts';
import { tinyShape } from '../train/tinyPlan.ts';

const folder = fixtureModel('tagger');
const typed = { words: ['sales', 'and', 'java'], types: [3, 4, 5] };

describe('words with a token type each', () => {
  test('every piece has the type of its word, special tokens have 0', async () => {
    const encoder = await openTextEncoder(folder, 64);
    const [plain] = encoder.encodeWords(typed.words);
    const { ids, segments, firstPieces } = encoder.encodeTyped(typed);
    expect(ids).toEqual(plain.ids);
    expect(firstPieces).toEqual(plain.firstPieces);
    expect(segments[0]).toBe(0);
    expect(segments.at(-1)).toBe(0);
    for (const [word, position] of firstPieces.entries())
      expect(segments[position ?? -1]).toBe(typed.types[word]);
  });

  test('what is read beside stands where the second text of a pair stands', async () => {
    const encoder = await openTextEncoder(folder, 64);
    const beside = { words: ['java', 'sales'], types: [6, 7] };
    const { ids, segments } = encoder.encodeTyped({ ...typed, beside });
    expect(ids).toEqual(encoder.encode(['sales and java', 'java sales']).ids);
    expect(new Set(segments)).toEqual(new Set([0, 3, 4, 5, 6, 7]));
  });

  test('what does not fit is lost, beside first, and the frame stays whole', async () => {
    const words = Array.from({ length: 30 }, () => 'sales');
    const sentence = { words, types: words.map(() => 1), beside: { words, types: words.map(() => 2) } };
    const whole = (await openTextEncoder(folder, 4096)).encodeTyped(sentence);
    const pieces = (whole.ids.length - 3) / 60;
    const short = (await openTextEncoder(folder, 40 * pieces + 3)).encodeTyped(sentence);
    expect(short.ids).toHaveLength(40 * pieces + 3);
    expect(short.segments.filter((type) => type === 1)).toHaveLength(30 * pieces);
    expect(short.segments.filter((type) => type === 2)).toHaveLength(10 * pieces);
    const shorter = (await openTextEncoder(folder, 10 * pieces + 3)).encodeTyped(sentence);
    expect(shorter.segments.filter((type) => type === 1)).toHaveLength(10 * pieces);
    expect(shorter.firstPieces.filter((position) => position !== null)).toHaveLength(10);
  });

  test('a tagger answers typed words, and says something of the whole', async () => {
    const model = await openLocalModel({
      kind: 'onnx',
      tokenizerFolder: folder,
      modelFile: `${folder}/onnx/model.onnx`,
      maximumLength: 64,
      device: 'cpu',
    });
    const { words } = typed;
    const [[plain], [zero], [ones]] = await model.perform({
      operation: 'tag',
      sentences: [words, { words, types: [0, 0, 0] }, { words, types: [1, 1, 1] }],
    });
    await model.dispose();
    expect(zero).toEqual(plain);
    expect(ones.probabilities).not.toEqual(plain.probabilities);
    expect(plain.whole).toHaveLength(plain.labels);
    expect([...plain.whole].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });
});

test('config.json keeps how many token types there are', () => {
  const shape = { ...tinyShape, tokenTypes: 16 };
  expect(bertConfig(shape)).toMatchObject({ type_vocab_size: 16 });
  expect(shapeOfConfig(bertConfig(shape))).toEqual(shape);
  expect(shapeOfConfig(bertConfig(tinyShape))).toEqual(tinyShape);
});
