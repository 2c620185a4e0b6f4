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
/** A rate that is taken a little too high is corrected at the next refusal; one that is too low leaves allowance unused. */
const leastOptimism = 0.01;
/** How much faster is tried when nothing was refused for a while, twice as much each time; how long that while is, at first and later. */
const firstStep = 0.03;
const longestStep = 0.5;
const firstPatienceMs = 2000;
const longestPatienceMs = 60_000;
/** Turns that were missed may be caught up at once, since services save up what is not used: so much of them at first. */
const firstCreditMs = 2000;
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
  /** When each attempt that is under way was started; the refused one is no longer among them. */
  const underWay: number[] = [];
  let ratePerMs: number | null = null;
  let nextStartAt = 0;
  let creditMs = firstCreditMs;
  let pausedUntil = 0;
  let patienceMs = firstPatienceMs;
  let step = firstStep;
  let lastMeasured = 0;
  let doubt = 1;
  let changedAt = clock.now();
  /** Since an attempt was sent that was refused: its start, and what was answered of attempts that began since. */
  let epoch: { startedAt: number; answered: number; pausedMs: number } | null = null;
  let refusedAt = Number.NEGATIVE_INFINITY;
  /** In the order in which they came. */
  let turn: Promise<void> = Promise.resolve();
  let wake: (() => void) | undefined;

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const waitMs = Math.max(pausedUntil, ratePerMs === null ? 0 : nextStartAt) - clock.now();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      else if (underWay.length >= Math.floor(window)) await vacancy(signal);
      else break;
    }
    if (ratePerMs !== null) nextStartAt = Math.max(clock.now() - creditMs, nextStartAt) + 1 / ratePerMs;
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
    if (epoch && startedAt >= epoch.startedAt) epoch.answered += 1;
    if (ratePerMs === null) window = Math.min(maximum, window + 1);
    else {
      window = Math.min(maximum, window + 1 / window);
      if (clock.now() - changedAt < patienceMs) return;
      ratePerMs *= 1 + step;
      step = Math.min(longestStep, 2 * step);
      changedAt = clock.now();
    }
  }

  function refused(startedAt: number, retryAfterMs: number): void {
    const now = clock.now();
    const wasPausedUntil = pausedUntil;
    pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
    // Those that were under way together are refused together, for one reason.
    if (startedAt < refusedAt) return;
    refusedAt = now;
    // Refused while catching up: the service does not save up so much.
    if (ratePerMs !== null && startedAt < wasPausedUntil + creditMs) creditMs /= 2;
    nextStartAt = now;
    changedAt = now;
    step = firstStep;
    if (ratePerMs === null) window = Math.max(1, window / 2);
    if (epoch !== null) {
      // Refusals come at once, answers take their time: what was sent before and is not back yet was let in, too.
      const { startedAt: since, pausedMs } = epoch;
      const letIn = epoch.answered + underWay.filter((start) => start >= since && start < startedAt).length;
      if (letIn < fewestMeasured) return;
      const measured = letIn / (startedAt - since);
      const isConfirmed = Math.abs(measured / lastMeasured - 1) < 0.1;
      patienceMs = isConfirmed ? Math.min(longestPatienceMs, patienceMs * 2) : firstPatienceMs;
      doubt = isConfirmed ? doubt / 2 : 1;
      lastMeasured = measured;
      // While nobody asked, the service may have saved up no more: the rate may be higher by that share of the time.
      ratePerMs =
        measured * (1 + Math.max(leastOptimism, doubt * Math.min(0.5, pausedMs / (startedAt - since))));
    }
    epoch = { startedAt, answered: 0, pausedMs: retryAfterMs };
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
      underWay.push(startedAt);
      const isBack = () => underWay.splice(underWay.indexOf(startedAt), 1);
      try {
        const value = await attempt().finally(isBack);
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
        wake?.();
        wake = undefined;
      }
    },
  };
}
