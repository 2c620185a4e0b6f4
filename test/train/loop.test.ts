import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RuntimeFailure, UsageError } from '../../src/core/errors.ts';
import type { StateValue } from '../../src/runtime/trainingMessages.ts';
import { bertStudent } from '../../src/train/architecture/bertStudent.ts';
import { openCheckpoints } from '../../src/train/checkpoint.ts';
import { type TrainingControls, train } from '../../src/train/loop.ts';
import { crossEntropy } from '../../src/train/losses/crossEntropy.ts';
import { readTrainingLog } from '../../src/train/trainingLog.ts';
import type { TrainedModel, TrainingPlan } from '../../src/train/trainingPlan.ts';
import { tinyPlan, tinyShape } from './tinyPlan.ts';

function controlsIn(folder: string, changes: Partial<TrainingControls> = {}): TrainingControls {
  return {
    checkpoints: openCheckpoints(folder),
    logFile: join(folder, 'train.jsonl'),
    settingsDigest: 'digest',
    resume: false,
    threads: 1,
    timeLimitMs: null,
    checkpointEveryMs: 1e9,
    ...changes,
  };
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'training-'));
const controls = (changes: Partial<TrainingControls> = {}) => controlsIn(newFolder(), changes);

/** Share of the items whose label the model gives. */
async function accuracyOn({ items }: TrainingPlan, { predict }: TrainedModel): Promise<number> {
  const scores = await predict(items.map(({ rows }) => rows[0]));
  const right = scores.filter((row, index) => {
    const target = items[index].rows[0].targets['main'];
    return target.kind === 'class' && row[1] > row[0] === (target.label === 1);
  });
  return right.length / scores.length;
}

const validated = (plan: TrainingPlan, measure = accuracyOn): TrainingPlan => ({
  ...plan,
  async validate(model) {
    const value = await measure(plan, model);
    return { value, higherIsBetter: true, metrics: { value } };
  },
});

function bytesOf(weights: readonly StateValue[]) {
  return weights.map(({ name, data }) => [
    name,
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex'),
  ]);
}

function largestGap(a: readonly StateValue[], b: readonly StateValue[]): number {
  return Math.max(
    ...a.map(({ data }, at) =>
      data.reduce((most, value, index) => Math.max(most, Math.abs(value - b[at].data[index])), 0),
    ),
  );
}

test.each(['post', 'pre'] as const)('a tiny encoder learns random labels by heart, norm %s', async (norm) => {
  const plan = tinyPlan({ epochs: 40, dropout: 0, learningRate: 1e-2 }, { norm });
  const result = await train(validated(plan), controls());
  expect(result.place.best?.value).toBe(1);
});

describe('stopped and resumed', () => {
  test.each([
    ['one batch an update', { accumulate: 1 }],
    ['two batches an update', { accumulate: 2, batchSize: 4 }],
  ])('after an update, the weights become the same bits: %s', async (_, settings) => {
    const plan = validated(tinyPlan({ epochs: 3, ...settings }));
    const whole = await train(plan, controls());
    const folder = newFolder();
    const controller = new AbortController();
    const stopped = train(
      plan,
      controlsIn(folder, {
        signal: controller.signal,
        onProgress: ({ step }) => step === 4 && controller.abort(),
      }),
    );
    await expect(stopped).rejects.toThrow(/--resume/);
    const resumed = await train(plan, controlsIn(folder, { resume: true }));
    expect(bytesOf(resumed.weights)).toEqual(bytesOf(whole.weights));
    const steps = readFileSync(join(folder, 'train.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; step: number })
      .filter(({ kind }) => kind === 'update')
      .map(({ step }) => step);
    expect(steps).toEqual(Array.from({ length: whole.totalSteps }, (_, index) => index + 1));
  });

  test('at another rate: from the checkpoint on, and written down', async () => {
    const folder = newFolder();
    const plan = tinyPlan({ epochs: 2, learningRate: 1e-2, maxSteps: 3 });
    await train(plan, controlsIn(folder));
    const longer = { ...plan, settings: { ...plan.settings, maxSteps: 4 } };
    const { place } = await train(
      longer,
      controlsIn(folder, { resume: true, changedRates: { learningRate: 1e-4, schedule: 'constant' } }),
    );
    expect(place.rates).toEqual({ learningRate: 1e-4, schedule: 'constant', warmUp: 0.1 });
    const log = await readTrainingLog(join(folder, 'train.jsonl'));
    expect(log.filter(({ kind }) => kind === 'rates')).toEqual([
      {
        kind: 'rates',
        step: 3,
        from: { learningRate: 1e-2, schedule: 'linear', warmUp: 0.1 },
        to: place.rates,
      },
    ]);
    expect(log.at(-1)).toMatchObject({ kind: 'update', step: 4, learningRate: 1e-4 });
  });

  test('with other settings it is refused', async () => {
    const folder = newFolder();
    await train(tinyPlan({ maxSteps: 1 }), controlsIn(folder));
    const other = train(tinyPlan(), controlsIn(folder, { resume: true, settingsDigest: 'another' }));
    await expect(other).rejects.toThrow(UsageError);
    await expect(other).rejects.toThrow(/other settings or other data/);
  });
});

test('an update from four small batches is that of one large batch', async () => {
  const settings = { epochs: 1, dropout: 0, warmUp: 0 };
  const large = await train(tinyPlan({ ...settings, batchSize: 24 }), controls());
  const small = await train(tinyPlan({ ...settings, batchSize: 6, accumulate: 4 }), controls());
  expect(small.place.step).toBe(1);
  expect(largestGap(small.weights, large.weights)).toBeLessThan(1e-5);
  // And the update moved the weights by far more than that.
  const untouched = await train(tinyPlan({ ...settings, batchSize: 24, learningRate: 1e-12 }), controls());
  expect(largestGap(untouched.weights, large.weights)).toBeGreaterThan(1e-3);
});

test('dropout changes what is learned, the seed changes the order, and both repeat', async () => {
  const run = async (settings: Parameters<typeof tinyPlan>[0]) =>
    bytesOf((await train(tinyPlan({ epochs: 1, ...settings }), controls())).weights);
  const first = await run({});
  expect(await run({})).toEqual(first);
  expect(await run({ dropout: 0 })).not.toEqual(first);
  expect(await run({ seed: 6 })).not.toEqual(first);
});

test('only the weights that a pattern names are trained', async () => {
  const settings = { epochs: 1, trainOnly: ['classifier.*', '*.layer.0.output.*'] };
  const before = tinyPlan().student.build({ heads: ['main'], dropout: 0, known: new Map() }).weights;
  const { weights } = await train(tinyPlan(settings), controls());
  const changed = weights.filter(({ name, data }) => {
    const old = before.get(name)?.data as Float32Array;
    return data.some((value, index) => value !== old[index]);
  });
  const names = changed.map(({ name }) => name);
  expect(names.every((name) => /^classifier\.|^bert\.encoder\.layer\.0\.output\./.test(name))).toBe(true);
  expect(names).toContain('classifier.weight');
  await expect(train(tinyPlan({ trainOnly: ['nothing.*'] }), controls())).rejects.toThrow(/names no weight/);
});

describe('what ends it', () => {
  test('patience: no better epoch', async () => {
    const values = [0.5, 0.7, 0.6, 0.7, 0.9];
    const plan = validated(tinyPlan({ epochs: 9, patience: 2 }), async () => values.shift() ?? 0);
    const { endedBy, place } = await train(plan, controls());
    expect([endedBy, place.epoch, place.best]).toEqual(['patience', 4, { value: 0.7, epoch: 2 }]);
  });

  test('the number of updates; an unfinished epoch is validated too', async () => {
    const { endedBy, place } = await train(validated(tinyPlan({ maxSteps: 2 })), controls());
    expect([endedBy, place.step, place.best?.epoch]).toEqual(['maxSteps', 2, 1]);
  });

  test('the time', async () => {
    const { endedBy, place } = await train(tinyPlan(), controls({ timeLimitMs: 0 }));
    expect([endedBy, place.step]).toEqual(['timeLimit', 0]);
  });
});

test('a loss that is no number stops it, says where, and leaves the last checkpoint', async () => {
  const folder = newFolder();
  const plan = tinyPlan({ epochs: 2, learningRate: 1e-3 });
  await train({ ...plan, settings: { ...plan.settings, maxSteps: 2 } }, controlsIn(folder));
  const broken: TrainingPlan = {
    ...plan,
    terms: plan.terms.map((term) => ({
      ...term,
      feeds(batch) {
        const data = new Float32Array(batch.rows.length * 2).fill(Number.NaN);
        return { feeds: { [term.id]: { type: 'float32', data, dims: [batch.rows.length, 2] } } };
      },
    })),
  };
  const failed = train(broken, controlsIn(folder, { resume: true }));
  await expect(failed).rejects.toThrow(RuntimeFailure);
  await expect(failed).rejects.toThrow(
    /update 3: the loss is not a finite number.*Batch: row-\d+, [\s\S]*--lr/,
  );
  expect((await openCheckpoints(folder).load('digest'))?.place.step).toBe(2);
  const fresh = newFolder();
  await expect(train(broken, controlsIn(fresh))).rejects.toThrow(/update 1: .*--resume and a lower --lr/s);
  expect((await openCheckpoints(fresh).load('digest'))?.place.step).toBe(0);
});

test.each(['post', 'pre'] as const)(
  'states of the last layer that no head reads are left out, and the weights become the same: norm %s',
  async (norm) => {
    const weightsOf = async (everyState: boolean) => {
      const plan = tinyPlan({ epochs: 2, dropout: 0 }, { layers: 2, norm }, everyState);
      const built = plan.student.build({ heads: ['main'], dropout: 0, known: new Map() });
      expect(built.hidden.shape?.[1]).toBe(everyState ? 'sequence' : 1);
      return (await train(plan, controls())).weights;
    };
    expect(largestGap(await weightsOf(false), await weightsOf(true))).toBeLessThan(2e-5);
  },
);

test('texts as long as the positions, where these are no multiple of 8', async () => {
  const plan = { ...tinyPlan({ maxSteps: 2 }, { maximumLength: 13 }), maximumLength: 13 };
  const { place } = await train(validated(plan), controls());
  expect(place.step).toBe(2);
});

test('two heads learn together, each by its own loss, and both stay in the weights', async () => {
  const one = tinyPlan({ epochs: 40, dropout: 0, learningRate: 1e-2 });
  const plan: TrainingPlan = {
    ...one,
    student: bertStudent({
      shape: tinyShape,
      heads: [
        { kind: 'classification', name: 'main', labels: 2 },
        { kind: 'classification', name: 'long', labels: 2 },
      ],
      seed: 1,
    }),
    items: one.items.map(({ id, rows: [row] }) => ({
      id,
      rows: [
        {
          ...row,
          targets: { ...row.targets, long: { kind: 'class' as const, label: row.ids.length > 8 ? 1 : 0 } },
        },
      ],
    })),
    terms: [...one.terms, crossEntropy({ head: 'long', labels: 2, alpha: 0, weight: 0.5 })],
  };
  const folder = newFolder();
  const { weights } = await train(plan, controlsIn(folder));
  const updates = (await readTrainingLog(join(folder, 'train.jsonl'))).filter((row) => row.kind === 'update');
  const [first, last] = [updates[0], updates[updates.length - 1]];
  for (const term of ['main.crossEntropy', 'long.crossEntropy']) {
    expect(first.terms[term]).toBeGreaterThan(0.4);
    expect(last.terms[term]).toBeLessThan(0.1);
  }
  // The loss is the weighted sum of its terms.
  expect(last.loss).toBeCloseTo(last.terms['main.crossEntropy'] + 0.5 * last.terms['long.crossEntropy'], 5);
  expect(weights.some(({ name }) => name.includes('long'))).toBe(true);
});
