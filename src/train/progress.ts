import type { TrainingPlace } from './checkpoint.ts';
import type { UpdateResult } from './update.ts';

/** What is shown while it runs. */
export interface TrainingProgress {
  /** 1-based. */
  readonly epoch: number;
  readonly epochs: number;
  /** Updates done, and planned in all. */
  readonly step: number;
  readonly totalSteps: number;
  /** Running mean of the last updates. */
  readonly loss: number;
  /** Of the last validation. */
  readonly validation: number | null;
  readonly tokensPerSecond: number;
  readonly remainingMs: number;
}

/** Weight of the newest update in the running means. */
const newest = 0.1;

/** Turns updates into what a person wants to know. */
export function createMeter(
  epochs: number,
  totalSteps: number,
  show: ((progress: TrainingProgress) => void) | undefined,
) {
  let validation: number | null = null;
  let loss: number | null = null;
  let stepMs: number | null = null;
  let tokensPerMs: number | null = null;
  const blend = (mean: number | null, value: number) =>
    mean === null ? value : (1 - newest) * mean + newest * value;
  return {
    update({ epoch, step }: TrainingPlace, result: UpdateResult, durationMs: number): void {
      loss = blend(loss, result.loss);
      stepMs = blend(stepMs, durationMs);
      tokensPerMs = blend(tokensPerMs, result.tokens / durationMs);
      show?.({
        epoch: epoch + 1,
        epochs,
        step,
        totalSteps,
        loss,
        validation,
        tokensPerSecond: 1000 * tokensPerMs,
        remainingMs: stepMs * (totalSteps - step),
      });
    },
    validated(value: number): void {
      validation = value;
    },
  };
}

/** Time spent training, all sittings together, and since the last checkpoint. */
export function createClock(before: number) {
  const started = performance.now();
  let lastSaved = started;
  return {
    elapsedMs: () => before + performance.now() - started,
    sinceSaved: () => performance.now() - lastSaved,
    saved: () => {
      lastSaved = performance.now();
    },
  };
}
