import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { InterruptedError } from '../../src/core/errors.ts';
import type { Example } from '../../src/core/example.ts';
import type { Prediction } from '../../src/core/prediction.ts';
import { type JournalRow, journalKey } from '../../src/evaluate/journalRow.ts';
import { PredictionStore } from '../../src/evaluate/predictionStore.ts';
import { predictStage } from '../../src/evaluate/predictStage.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { pair, pairTask, predictionFor, predictor, stream } from './fakeTask.ts';

const examples: Example[] = Array.from({ length: 23 }, (_, index) => pairTask.examples(pair(`r${index}`))[0]);

function stageWith(changed: Partial<Parameters<typeof predictStage>[0]>) {
  const rows: JournalRow[] = [];
  const stage = {
    examples: stream(examples),
    predictor: predictor(),
    role: 'student' as const,
    repeats: 1,
    done: new Set<string>(),
    append: async (more: JournalRow[]) => {
      rows.push(...more);
    },
    batchSize: 4,
    concurrency: 1,
    ...changed,
  };
  return { rows, run: () => predictStage(stage) };
}

test('every example is asked once, in batches, and no label is shown', async () => {
  const sizes: number[] = [];
  const { rows, run } = stageWith({
    predictor: predictor({
      predict: async (batch) => {
        sizes.push(batch.length);
        for (const example of batch)
          expect(Object.keys(example).sort()).toEqual(['id', 'input', 'inputDigest', 'taskId']);
        return batch.map((example) => predictionFor(example, true));
      },
    }),
  });
  await run();
  expect(sizes).toEqual([4, 4, 4, 4, 4, 3]);
  expect(rows.map(({ exampleId }) => exampleId)).toEqual(examples.map(({ id }) => id));
});

test('what is answered already is not asked again, for each repeat on its own', async () => {
  const done = new Set(
    ['r0/pair', 'r5/pair'].map((exampleId) =>
      journalKey({ role: 'student', repeat: 1, task: 'matching', exampleId }),
    ),
  );
  const { rows, run } = stageWith({ done, repeats: 2 });
  await run();
  expect(rows.filter(({ repeat }) => repeat === 0)).toHaveLength(23);
  expect(rows.filter(({ repeat }) => repeat === 1).map(({ exampleId }) => exampleId)).not.toContain(
    'r5/pair',
  );
  expect(rows).toHaveLength(44);
});

test('no more than `concurrency` batches are under way, and slow ones do not hold up the rest', async () => {
  let underWay = 0;
  let most = 0;
  const { rows, run } = stageWith({
    concurrency: 3,
    predictor: predictor({
      predict: async (batch) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await setTimeout(batch[0].id === 'r0/pair' ? 40 : 5);
        underWay -= 1;
        return batch.map((example) => predictionFor(example, true));
      },
    }),
  });
  await run();
  expect(most).toBe(3);
  expect(rows).toHaveLength(23);
  expect(rows[0].exampleId).not.toBe('r0/pair');
});

test('an unusable predictor stops the stage with its error; earlier answers are kept', async () => {
  let calls = 0;
  const { rows, run } = stageWith({
    predictor: predictor({
      predict: async (batch) => {
        calls += 1;
        if (calls === 3) throw new Error('model gone');
        return batch.map((example) => predictionFor(example, true));
      },
    }),
  });
  await expect(run()).rejects.toThrow('model gone');
  expect(rows).toHaveLength(8);
  expect(calls).toBe(3);
});

test.each([
  ['too few', (batch: Prediction[]) => batch.slice(1)],
  ['in another order', (batch: Prediction[]) => batch.toReversed()],
])('answers that are %s stop the stage: none goes astray', async (_, change) => {
  const { rows, run } = stageWith({
    predictor: predictor({
      predict: async (batch) => change(batch.map((example) => predictionFor(example, true))),
    }),
  });
  await expect(run()).rejects.toThrow(/fake:yes did not answer each of 4 examples once/);
  expect(rows).toEqual([]);
});

test('an abort ends with InterruptedError; the answers under way are kept', async () => {
  const controller = new AbortController();
  const { rows, run } = stageWith({
    signal: controller.signal,
    predictor: predictor({
      predict: async (batch) => {
        if (batch[0].id === 'r8/pair') controller.abort();
        return batch.map((example) => predictionFor(example, true));
      },
    }),
  });
  await expect(run()).rejects.toThrow(InterruptedError);
  expect(rows).toHaveLength(12);
});

test('the store knows errors from answers, and the last answer counts', async () => {
  const path = join(temporaryFolder(), 'predictions.jsonl');
  const [example] = examples;
  const row = { ...predictionFor(example, true), role: 'student' as const, repeat: 0 };
  const failed = {
    ...row,
    output: null,
    error: { kind: 'timeout' as const, message: 'too slow – zu langsam' },
  };
  writeFileSync(path, `${JSON.stringify(failed)}\n`);
  const before = await PredictionStore.open(path);
  expect(before.answered({ retryErrors: false }).size).toBe(1);
  expect(before.answered({ retryErrors: true }).size).toBe(0);
  expect(before.find('student', 0, example)?.error?.message).toBe('too slow – zu langsam');
  before.close();
  writeFileSync(path, `${JSON.stringify(row)}\n`, { flag: 'a' });
  const after = await PredictionStore.open(path);
  expect(after.find('student', 0, example)).toEqual(predictionFor(example, true));
  expect(after.find('teacher', 0, example)).toBeUndefined();
  expect(after.has('student', 1, example)).toBe(false);
  after.close();
});

test('where there is no journal yet, nothing is answered', async () => {
  const store = await PredictionStore.open(join(temporaryFolder(), 'none.jsonl'));
  expect(store.answered({ retryErrors: false }).size).toBe(0);
  store.close();
});
