import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.ts';
import { readTensorFile, writeTensorFile } from '../../src/io/safetensors.ts';
import { labelsOfSpans, likeliestLabels, spansOfLabels } from '../../src/metrics/layeredTags.ts';
import { seededMask } from '../../src/runtime/seededMask.ts';
import { batchesOfEpoch, updatesOfEpoch } from '../../src/train/batchOrder.ts';
import { lossCurve } from '../../src/train/export/lossCurve.ts';
import { createSchedule } from '../../src/train/schedules.ts';
import { openTrainingLog } from '../../src/train/trainingLog.ts';
import { bestThreshold, separation } from '../../src/workflows/calibrateStudent.ts';

describe('schedules', () => {
  const options = { peak: 8, warmUpSteps: 4, totalSteps: 12 };
  test.each([
    ['constant', [2, 4, 6, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]],
    ['linear', [2, 4, 6, 8, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
  ] as const)('%s, by hand', (name, expected) => {
    const rate = createSchedule(name, options);
    expect(expected.map((_, step) => rate(step))).toEqual(expected);
  });

  test('cosine: the peak, half of it in the middle, nothing at the end', () => {
    const rate = createSchedule('cosine', options);
    expect([4, 8, 12, 40].map(rate)).toEqual([8, expect.closeTo(4, 12), 0, 0]);
  });
});

describe('batches of an epoch', () => {
  const items = Array.from({ length: 500 }, (_, index) => ({
    rows: 1 + (index % 3),
    length: 8 + ((index * 37) % 120),
  }));
  const options = { batchSize: 16, seed: 3 };

  test('every item once, no batch too large', () => {
    const batches = batchesOfEpoch(items, 0, options);
    expect(batches.flat().sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
    for (const batch of batches)
      expect(batch.reduce((sum, index) => sum + items[index].rows, 0)).toBeLessThanOrEqual(16);
  });

  test('the same for the same epoch, another for the next one', () => {
    expect(batchesOfEpoch(items, 1, options)).toEqual(batchesOfEpoch(items, 1, options));
    expect(batchesOfEpoch(items, 1, options)).not.toEqual(batchesOfEpoch(items, 0, options));
  });

  test('less than a tenth is padding, where a random order would pad nearly half', () => {
    const padded = (batches: readonly number[][]) => {
      let [used, room] = [0, 0];
      for (const batch of batches) {
        const longest = Math.max(...batch.map((index) => items[index].length));
        for (const index of batch) {
          used += items[index].length;
          room += longest;
        }
      }
      return 1 - used / room;
    };
    expect(padded(batchesOfEpoch(items, 0, options))).toBeLessThan(0.1);
    const inOrder = items.map((_, index) => index);
    expect(
      padded(
        updatesOfEpoch(
          inOrder.map((index) => [index]),
          8,
        ).map((update) => update.flat()),
      ),
    ).toBeGreaterThan(0.3);
  });

  test('an item with more rows than a batch is one by itself; the last update may have fewer batches', () => {
    const batches = batchesOfEpoch(
      [
        { rows: 20, length: 8 },
        { rows: 1, length: 8 },
      ],
      0,
      options,
    );
    expect(batches.map((batch) => batch.length)).toEqual([1, 1]);
    expect(updatesOfEpoch([[1], [2], [3]], 2)).toEqual([[[1], [2]], [[3]]]);
  });
});

describe('dropout masks', () => {
  const request = { dims: [101, 99], keep: 0.9, seed: 1, label: 'a' };
  test('depend on seed and label alone, and keep the share that is asked for', () => {
    const mask = seededMask(request);
    expect(mask).toHaveLength(9999);
    expect(seededMask(request)).toEqual(mask);
    expect(seededMask({ ...request, label: 'b' })).not.toEqual(mask);
    expect(seededMask({ ...request, seed: 2 })).not.toEqual(mask);
    const kept = mask.reduce((sum, one) => sum + one, 0) / mask.length;
    // Four standard deviations of a share of .9 (230/256) in 9,999 draws.
    expect(Math.abs(kept - 230 / 256)).toBeLessThan(0.0121);
  });

  test('neighbours are independent: of kept ones as many are followed by a kept one', () => {
    const mask = seededMask({ ...request, dims: [40_000], keep: 0.5 });
    for (const distance of [1, 2, 3, 4, 64]) {
      let both = 0;
      for (let at = 0; at + distance < mask.length; at++) both += mask[at] & mask[at + distance];
      expect(Math.abs(both / (mask.length - distance) - 0.25)).toBeLessThan(0.01);
    }
  });
});

describe('tensor files', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'tensors-'));
  const tensors = [
    { name: 'a.weight', dims: [2, 3], data: Float32Array.of(1, -0, 3.5, 1e-40, Number.MAX_VALUE, 6) },
    { name: 'naïve', dims: [], data: Float32Array.of(7) },
  ];

  test('give back the same bits and texts', async () => {
    const file = join(folder(), 'x.safetensors');
    await writeTensorFile(file, { tensors, metadata: { place: 'here' } });
    expect(await readTensorFile(file)).toEqual({ tensors, metadata: { place: 'here' } });
  });

  test('are laid out as the format says: length, header, data from a multiple of 8', async () => {
    const file = join(folder(), 'x.safetensors');
    await writeTensorFile(file, { tensors, metadata: {} });
    const bytes = readFileSync(file);
    const length = Number(bytes.readBigUInt64LE());
    expect(length % 8).toBe(0);
    const header = JSON.parse(bytes.subarray(8, 8 + length).toString()) as Record<string, unknown>;
    expect(header['naïve']).toEqual({ dtype: 'F32', shape: [], data_offsets: [24, 28] });
    expect(bytes.readFloatLE(8 + length + 24)).toBe(7);
    expect(bytes).toHaveLength(8 + length + 28);
  });

  test('cut short or of another kind, they are refused', async () => {
    const file = join(folder(), 'x.safetensors');
    await writeTensorFile(file, { tensors, metadata: {} });
    truncateSync(file, readFileSync(file).length - 1);
    await expect(readTensorFile(file)).rejects.toThrow(InputError);
    writeFileSync(file, 'short');
    await expect(readTensorFile(file)).rejects.toThrow(/cut short/);
    writeFileSync(file, Buffer.concat([Buffer.from([4, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{{{{')]));
    await expect(readTensorFile(file)).rejects.toThrow(/no JSON/);
    await expect(readTensorFile(join(folder(), 'none'))).rejects.toThrow(/no such file/);
  });
});

describe('layered tags', () => {
  const layers = ['skill', 'knowledge'];
  const spans = [
    { layer: 'skill', start: 0, end: 3 },
    { layer: 'knowledge', start: 2, end: 3 },
    { layer: 'knowledge', start: 3, end: 4 },
  ];
  const labels = ['B-skill', 'I-skill', 'I-skill+B-knowledge', 'B-knowledge', 'O'];

  test('there and back, where layers overlap and spans touch', () => {
    expect(labelsOfSpans(5, spans, layers)).toEqual(labels);
    expect(spansOfLabels(labels, new Map(layers.map((layer) => [layer, layer])))).toEqual(spans);
  });

  test('a word that was not read is outside', () => {
    expect(likeliestLabels(Float32Array.of(0.2, 0.8, Number.NaN, Number.NaN), ['O', 'B-skill'])).toEqual([
      'B-skill',
      'O',
    ]);
  });
});

test('the threshold of highest accuracy, nearest to one half', () => {
  const answers = [
    [0.1, false],
    [0.2, false],
    [0.3, true],
    [0.35, true],
    [0.9, true],
  ] as const;
  expect(bestThreshold(answers.map(([probability, isMatch]) => ({ probability, isMatch })))).toBeCloseTo(
    0.25,
    12,
  );
  expect(
    bestThreshold([
      { probability: 0.9, isMatch: true },
      { probability: 0.2, isMatch: false },
    ]),
  ).toBe(0.5);
});

test('rows of updates that are done again leave the log, and a line that was cut off too', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'train.jsonl');
  writeFileSync(file, '{"kind":"update","step":1}\n{"kind":"update","step":2}\n{"kind":"upd');
  const log = await openTrainingLog(file, 1);
  await log.append([{ kind: 'update', step: 2, loss: 1 }]);
  await log.close();
  expect(readFileSync(file, 'utf8')).toBe(
    '{"kind":"update","step":1}\n{"kind":"update","step":2,"loss":1}\n',
  );
});

test('a loss curve escapes what it is told, and there is none without updates', () => {
  const update = {
    kind: 'update',
    epoch: 1,
    terms: {},
    learningRate: 1,
    gradientNorm: 1,
    tokens: 1,
    durationMs: 1,
  } as const;
  const validation = {
    kind: 'validation',
    step: 2,
    epoch: 1,
    value: 0.5,
    metrics: {},
    isBest: true,
  } as const;
  const drawing = lossCurve(
    [{ ...update, step: 1, loss: 2 }, { ...update, step: 2, loss: 1 }, validation],
    '<b>',
  );
  expect(drawing).toMatch(/<polyline[\s\S]*<polyline[\s\S]*&lt;b&gt;/);
  expect(lossCurve([], 'x')).toBeNull();
});

test('separation: Mann and Whitney by hand', () => {
  const answers = (matches: readonly number[], others: readonly number[]) => [
    ...matches.map((score) => ({ score, isMatch: true })),
    ...others.map((score) => ({ score, isMatch: false })),
  ];
  // 3 and 2 against 2 and 1: of 4 pairs 3 are won and 1 is a tie, 3.5 / 4; z = .375 / √(5 / 48) = 1.16.
  expect(separation(answers([3, 2], [2, 1]))).toEqual({ area: 0.875, isAboveChance: false });
  // All 9 pairs are won: z = .5 / √(7 / 108) = 1.96.
  expect(separation(answers([4, 5, 6], [1, 2, 3]))).toEqual({ area: 1, isAboveChance: true });
  // The other way round is no separation either: a match should score above.
  expect(separation(answers([1, 2, 3], [4, 5, 6])).isAboveChance).toBe(false);
});
