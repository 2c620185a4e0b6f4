import { expect, test } from 'vitest';
import { createAdaptiveThrottle } from '../../src/remote/adaptiveThrottle.ts';
import { RemoteError } from '../../src/remote/remoteError.ts';

/** A clock that jumps to the next event, so that minutes of traffic take milliseconds. */
function createVirtualClock() {
  let now = 0;
  const waiting: { at: number; resolve: () => void }[] = [];
  return {
    now: () => now,
    sleep: (durationMs: number) =>
      new Promise<void>((resolve) => waiting.push({ at: now + durationMs, resolve })),
    /** Runs until `until`, or until nothing waits. */
    async advance(until: number): Promise<void> {
      for (;;) {
        // Whatever a moment sets off happens in that moment.
        for (let round = 0; round < 50; round++) await Promise.resolve();
        waiting.sort((a, b) => a.at - b.at);
        const next = waiting[0];
        if (!next || next.at > until) return;
        waiting.shift();
        now = next.at;
        next.resolve();
      }
    },
  };
}

interface Limits {
  readonly perSecond: number;
  readonly burst: number;
  readonly latencyMs: number;
  /** How the wait is told: exactly, in whole seconds as by most services, or not at all. */
  readonly retryAfter: 'exact' | 'seconds' | 'none';
}

/** A token bucket behind latency. */
function createService(clock: ReturnType<typeof createVirtualClock>, limits: Limits) {
  let tokens = limits.burst;
  let filledAt = 0;
  const counts = { granted: 0, refused: 0, underWay: 0, mostUnderWay: 0 };
  return {
    counts,
    async request(): Promise<void> {
      counts.underWay += 1;
      counts.mostUnderWay = Math.max(counts.mostUnderWay, counts.underWay);
      tokens = Math.min(limits.burst, tokens + ((clock.now() - filledAt) / 1000) * limits.perSecond);
      filledAt = clock.now();
      const isGranted = tokens >= 1;
      if (isGranted) tokens -= 1;
      await clock.sleep(limits.latencyMs);
      counts.underWay -= 1;
      if (isGranted) {
        counts.granted += 1;
        return;
      }
      counts.refused += 1;
      const exactMs = ((1 - tokens) / limits.perSecond) * 1000;
      const retryAfterMs = { exact: exactMs, seconds: Math.ceil(exactMs / 1000) * 1000, none: undefined }[
        limits.retryAfter
      ];
      throw new RemoteError('slow down', { kind: 'rateLimit', status: 429, retryAfterMs });
    },
  };
}

test.each<Limits & { maximum: number }>([
  { perSecond: 20, burst: 20, latencyMs: 200, retryAfter: 'seconds', maximum: 32 },
  { perSecond: 20, burst: 5, latencyMs: 100, retryAfter: 'exact', maximum: 32 },
  { perSecond: 5, burst: 300, latencyMs: 1500, retryAfter: 'seconds', maximum: 64 },
  { perSecond: 100, burst: 100, latencyMs: 300, retryAfter: 'none', maximum: 64 },
])(
  'keeps at least 95 % of what is permitted: $perSecond a second, burst $burst, $latencyMs ms, retry-after $retryAfter',
  async (limits) => {
    const clock = createVirtualClock();
    const service = createService(clock, limits);
    const throttle = createAdaptiveThrottle({ maximum: limits.maximum, clock });
    const durationMs = 120_000;
    let isOver = false;
    const worker = async () => {
      while (!isOver) {
        try {
          await throttle.run(service.request);
        } catch (error) {
          const waitMs = error instanceof RemoteError ? (error.retryAfterMs ?? 500) : 0;
          await clock.sleep(waitMs);
        }
      }
    };
    for (let count = 0; count < limits.maximum; count++) void worker();
    await clock.advance(durationMs);
    isOver = true;
    const permitted = limits.burst + (durationMs / 1000) * limits.perSecond;
    // What is still on its way at the end was granted, too.
    expect((service.counts.granted + service.counts.underWay) / permitted).toBeGreaterThanOrEqual(0.95);
    expect(service.counts.mostUnderWay).toBeLessThanOrEqual(limits.maximum);
    // Knocking at a closed door is not how it is done.
    expect(service.counts.refused).toBeLessThan(2.5 * limits.maximum + 0.05 * service.counts.granted);
  },
);

test('a refusal holds everybody back for as long as it asks', async () => {
  const clock = createVirtualClock();
  const throttle = createAdaptiveThrottle({ maximum: 8, clock });
  const refusal = new RemoteError('slow down', { kind: 'rateLimit', status: 429, retryAfterMs: 5000 });
  await expect(throttle.run(() => Promise.reject(refusal))).rejects.toBe(refusal);
  let startedAt: number | undefined;
  void throttle.run(async () => {
    startedAt = clock.now();
  });
  await clock.advance(4999);
  expect(startedAt).toBeUndefined();
  await clock.advance(6000);
  expect(startedAt).toBe(5000);
});

test('attempts start in the order in which they came, and one that is given up makes room', async () => {
  const throttle = createAdaptiveThrottle({ maximum: 1 });
  const order: string[] = [];
  let finish: () => void = () => undefined;
  const first = throttle.run(
    () =>
      new Promise<void>((resolve) => {
        order.push('first');
        finish = resolve;
      }),
  );
  const controller = new AbortController();
  const second = throttle.run(async () => order.push('second'), controller.signal);
  const third = throttle.run(async () => order.push('third'));
  controller.abort(new Error('no more'));
  await expect(second).rejects.toThrow('no more');
  finish();
  await Promise.all([first, third]);
  expect(order).toEqual(['first', 'third']);
});
