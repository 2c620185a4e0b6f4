import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCheckpoints } from '../../src/train/checkpoint.ts';
import { type TrainingControls, train } from '../../src/train/loop.ts';
import { tinyPlan } from './tinyPlan.ts';

function controls(changes: Partial<TrainingControls> = {}): TrainingControls {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
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

test('a tiny encoder learns random labels by heart', async () => {
  const plan = tinyPlan({ epochs: 60, dropout: 0, learningRate: 1e-2 });
  let accuracy = 0;
  const result = await train(
    {
      ...plan,
      validate: async ({ predict }) => {
        const scores = await predict(plan.items.map(({ rows }) => rows[0]));
        const right = scores.filter((row, index) => {
          const target = plan.items[index].rows[0].targets['main'];
          return target.kind === 'class' && row[1] > row[0] === (target.label === 1);
        });
        accuracy = right.length / scores.length;
        return { value: accuracy, higherIsBetter: true, metrics: { accuracy } };
      },
    },
    controls(),
  );
  expect(result.place.best?.value).toBe(1);
}, 60_000);
