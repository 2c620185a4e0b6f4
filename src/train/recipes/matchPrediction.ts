import type { Example } from '../../core/example.ts';
import type { Prediction } from '../../core/prediction.ts';

/** Uncalibrated, and decided at one half: what a student says before it is calibrated. */
export function matchPrediction({ id, taskId, inputDigest }: Example, probability: number): Prediction {
  return {
    task: taskId,
    exampleId: id,
    inputDigest,
    output: { match: probability >= 0.5 },
    probability,
    durationMs: null,
  };
}
