import { createRandom } from '../../src/core/random.ts';
import { bertStudent } from '../../src/train/architecture/bertStudent.ts';
import type { EncoderShape } from '../../src/train/architecture/encoder.ts';
import { crossEntropy } from '../../src/train/losses/crossEntropy.ts';
import type { TrainingItem } from '../../src/train/trainingItem.ts';
import type { TrainingPlan, TrainingSettings } from '../../src/train/trainingPlan.ts';

export const tinyShape: EncoderShape = {
  vocabularySize: 40,
  maximumLength: 16,
  width: 16,
  layers: 1,
  heads: 2,
  inner: 32,
  norm: 'post',
};

const tinySettings: TrainingSettings = {
  epochs: 4,
  batchSize: 8,
  accumulate: 1,
  learningRate: 3e-3,
  schedule: 'linear',
  warmUp: 0.1,
  weightDecay: 0.01,
  clipNorm: 1,
  dropout: 0.1,
  seed: 5,
  trainOnly: null,
  patience: null,
  maxSteps: null,
};

/** Texts of random tokens with random labels: what can only be learned by heart. */
function randomItems(count: number): TrainingItem[] {
  const random = createRandom(3, 'tiny items');
  return Array.from({ length: count }, (_, index) => {
    const length = 4 + random.integer(9);
    const ids = [2, ...Array.from({ length: length - 2 }, () => 5 + random.integer(35)), 3];
    return {
      id: `item-${index}`,
      rows: [
        {
          id: `row-${index}`,
          ids,
          segments: ids.map(() => 0),
          targets: { main: { kind: 'class', label: random.integer(2) } },
        },
      ],
    };
  });
}

export function tinyPlan(
  settings: Partial<TrainingSettings> = {},
  shape: Partial<EncoderShape> = {},
  everyState = false,
): TrainingPlan {
  return {
    student: bertStudent({
      shape: { ...tinyShape, ...shape },
      heads: [{ kind: 'classification', name: 'main', labels: 2 }],
      seed: 1,
      everyState,
    }),
    items: randomItems(24),
    terms: [crossEntropy({ head: 'main', labels: 2, alpha: 0 })],
    paddingId: 0,
    settings: { ...tinySettings, ...settings },
  };
}
