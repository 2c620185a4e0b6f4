import { setTimeout as sleep } from 'node:timers/promises';
import { RemoteError } from './remoteError.ts';

/** Lets attempts through at the pace that a service allows. */
export interface Throttle {
  /** Waits for its turn, attempts, and learns from how it went. @throws what the attempt throws; the signal's reason. */
  run<Value>(attempt: () => Promise<Value>, signal?: AbortSignal): Promise<Value>;
}

/** Time in milliseconds; tests bring their own. */
interface Clock {
  now(): number;
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (durationMs, signal) => sleep(durationMs, undefined, { signal }),
};

export interface ThrottleOptions {
  /** Attempts under way at once, at most. */
  readonly maximum: number;
  readonly clock?: Clock;
}

const firstWindow = 4;
/** How much faster is tried when all goes well, and how long that waits at first; longer after each refusal. */
const growth = 1.03;
const firstPatienceMs = 2000;
const longestPatienceMs = 60_000;
/** Fewer answers between two refusals say little about a rate. */
const fewestMeasured = 5;

/**
 * Finds a service's pace and keeps to it. Attempts under way grow with every answer until the service refuses one
 * (HTTP 429), and halve where it is overloaded (time limits, 5xx). A refusal stops all new attempts for as long as it asks
 * to wait; what was answered between two refusals, when the service's allowance was used up both times, is its rate, at
 * which attempts then start, a little faster when long nothing was refused: additive increase, multiplicative decrease
 * with a measured rate instead of a halved one, so that little of the allowance is left unused.
 */
export function createAdaptiveThrottle({ maximum, clock = systemClock }: ThrottleOptions): Throttle {
  let window = Math.min(firstWindow, maximum);
  let underWay = 0;
  let ratePerMs: number | null = null;
  let nextStartAt = 0;
  let pausedUntil = 0;
  let patienceMs = firstPatienceMs;
  let changedAt = clock.now();
  /** Since an attempt was sent that was refused: its start, and what was answered of attempts that began since. */
  let epoch = { startedAt: clock.now(), answered: 0 };
  let refusedAt = Number.NEGATIVE_INFINITY;
  /** In the order in which they came. */
  let turn: Promise<void> = Promise.resolve();
  let wake: (() => void) | undefined;

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const waitMs = Math.max(pausedUntil, ratePerMs === null ? 0 : nextStartAt) - clock.now();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      else if (underWay >= Math.floor(window)) await vacancy(signal);
      else break;
    }
    underWay += 1;
    if (ratePerMs !== null) nextStartAt = Math.max(clock.now(), nextStartAt) + 1 / ratePerMs;
  }

  function vacancy(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      wake = () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      };
    });
  }

  function answered(startedAt: number): void {
    if (startedAt >= epoch.startedAt) epoch.answered += 1;
    if (ratePerMs === null) window = Math.min(maximum, window + 1);
    else {
      window = Math.min(maximum, window + 1 / window);
      if (clock.now() - changedAt < patienceMs) return;
      ratePerMs *= growth;
      changedAt = clock.now();
    }
  }

  function refused(startedAt: number, retryAfterMs: number): void {
    const now = clock.now();
    pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
    // Those that were under way together are refused together, for one reason.
    if (startedAt < refusedAt) return;
    refusedAt = now;
    const measured = epoch.answered / (startedAt - epoch.startedAt);
    if (ratePerMs === null) window = Math.max(1, window / 2);
    if (epoch.answered >= fewestMeasured) {
      const isConfirmed = ratePerMs !== null && Math.abs(measured / ratePerMs - 1) < 0.05;
      patienceMs = isConfirmed ? Math.min(longestPatienceMs, patienceMs * 2) : firstPatienceMs;
      ratePerMs = measured;
    } else if (ratePerMs !== null) ratePerMs *= 0.9;
    epoch = { startedAt, answered: 0 };
    nextStartAt = 0;
    changedAt = now;
  }

  function overloaded(): void {
    window = Math.max(1, window / 2);
  }

  return {
    async run(attempt, signal) {
      const before = turn;
      let pass: () => void = () => undefined;
      turn = new Promise((resolve) => {
        pass = resolve;
      });
      try {
        await before;
        await enter(signal);
      } finally {
        pass();
      }
      const startedAt = clock.now();
      try {
        const value = await attempt();
        answered(startedAt);
        return value;
      } catch (error) {
        if (error instanceof RemoteError) {
          if (error.kind === 'rateLimit') refused(startedAt, error.retryAfterMs ?? 0);
          else if (error.kind === 'timeout' || error.status === 503) overloaded();
          else answered(startedAt);
        }
        throw error;
      } finally {
        underWay -= 1;
        wake?.();
        wake = undefined;
      }
    },
  };
}
