import { type Clock, realClock } from './clock.ts';
import { RemoteError } from './remoteError.ts';

export interface RetryPolicy {
  /** At least 1: the first attempt counts. */
  readonly maximumAttempts: number;
  readonly baseDelayMs: number;
  /** Longer is never waited; a service that asks for more is given up on. */
  readonly maximumDelayMs: number;
}

interface RetryOptions {
  readonly signal?: AbortSignal;
  /** Draws from [0, 1). */
  readonly random?: () => number;
  readonly clock?: Clock;
  /** Asked about each failure, the last one, too. False: it is not tried again. */
  readonly mayRetry?: (error: RemoteError) => boolean | Promise<boolean>;
}

export const defaultRetryPolicy: RetryPolicy = {
  maximumAttempts: 6,
  baseDelayMs: 500,
  maximumDelayMs: 60_000,
};

/**
 * Attempts something until it succeeds, fails for good, or `maximumAttempts` are used up. Waits as long as the
 * service asks for, else base · 2^(attempt − 1) times a random factor in [½, 1], so that many clients do not
 * come back at once. This is the only layer that retries: the libraries' own retries are off.
 * @throws the last error; what the signal was aborted with when it aborts.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Value>,
  policy: RetryPolicy,
  { signal, random = Math.random, clock = realClock, mayRetry = () => true }: RetryOptions = {},
): Promise<Value> {
  for (let count = 1; ; count++) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RemoteError) || !(await mayRetry(error))) throw error;
      const delayMs = delayAfter(error, count, policy, random);
      if (delayMs === null) throw error;
      await clock.wait(delayMs, signal);
    }
  }
}

function delayAfter(
  error: RemoteError,
  count: number,
  policy: RetryPolicy,
  random: () => number,
): number | null {
  if (!error.isPassing || count >= policy.maximumAttempts) return null;
  if (error.retryAfterMs !== undefined) {
    return error.retryAfterMs <= policy.maximumDelayMs ? error.retryAfterMs : null;
  }
  const backOffMs = Math.min(policy.maximumDelayMs, policy.baseDelayMs * 2 ** (count - 1));
  return backOffMs * (0.5 + random() / 2);
}
