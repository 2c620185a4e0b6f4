import { setTimeout as sleep } from 'node:timers/promises';

/** How time passes for requests: replaced in tests, which then need not wait. */
export interface Clock {
  /** Lets so much time pass. @throws the signal's reason when it aborts. */
  wait(delayMs: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after so much time. */
  timeLimit(limitMs: number): AbortSignal;
}

export const realClock: Clock = {
  wait: async (delayMs, signal) => {
    await sleep(delayMs, undefined, { signal });
  },
  timeLimit: (limitMs) => AbortSignal.timeout(limitMs),
};
