import type { Clock } from '../../src/remote/clock.ts';
import type { Reply } from './loopbackServer.ts';

export interface TestClock extends Clock {
  /** How long was waited, in the order of the pauses: none of them took any time. */
  readonly waitedMs: readonly number[];
  /** The time limit under way is over. */
  expire(): void;
}

export function createTestClock(): TestClock {
  const waitedMs: number[] = [];
  let limit = new AbortController();
  return {
    waitedMs,
    async wait(delayMs, signal) {
      signal?.throwIfAborted();
      waitedMs.push(delayMs);
    },
    timeLimit() {
      limit = new AbortController();
      return limit.signal;
    },
    expire: () => limit.abort(new DOMException('time is over', 'TimeoutError')),
  };
}

/** A reply after which the time limit of the request is over, as soon as what it sends has been sent. */
export function untilExpired(reply: Reply, clock: TestClock): Reply {
  return (response) => {
    if (typeof reply === 'function') reply(response);
    setTimeout(clock.expire, 10);
  };
}
