import { setImmediate } from 'node:timers/promises';
import { InterruptedError } from '../core/errors.ts';

/** How long a loop may hold the event loop. */
const sliceMs = 40;
/** The clock is read once in so many steps. */
const stepsPerLook = 32;

/** Lets a long computation give way to timers, signals and input/output now and then. */
export class WorkPacer {
  readonly #signal: AbortSignal | undefined;
  #steps = 0;
  #sliceEnd = performance.now() + sliceMs;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
    this.#throwIfAborted();
  }

  /** Whether it is time to {@link pause}; cheap enough for every step. */
  due(): boolean {
    this.#steps += 1;
    return this.#steps % stepsPerLook === 0 && performance.now() >= this.#sliceEnd;
  }

  /** @throws InterruptedError when the signal has aborted. */
  async pause(): Promise<void> {
    await setImmediate();
    this.#throwIfAborted();
    this.#sliceEnd = performance.now() + sliceMs;
  }

  #throwIfAborted(): void {
    if (this.#signal?.aborted) throw new InterruptedError('interrupted while computing the statistics');
  }
}
