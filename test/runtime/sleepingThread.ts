import { setTimeout as sleep } from 'node:timers/promises';
import { threadId, workerData } from 'node:worker_threads';
import { InputError, UsageError } from '../../src/core/errors.ts';
import { serveRequests } from '../../src/runtime/serveRequests.ts';

/** What a thread of these tests is asked: to sleep, and what then to do. */
export interface Sleep {
  readonly sleepMs: number;
  readonly next?: 'fail' | 'refuse' | 'end';
}

let cancelled = 0;

await serveRequests(async () => {
  if (workerData === 'refuse') throw new UsageError('this thread is not to be had');
  return {
    opened: threadId,
    async perform({ sleepMs, next }: Sleep, signal: AbortSignal) {
      if (signal.aborted) cancelled++;
      else await sleep(sleepMs);
      if (next === 'fail') throw new Error('slept badly');
      if (next === 'refuse') throw new InputError({ file: 'bed', expected: 'a blanket', got: 'none' });
      if (next === 'end') process.exit(3);
      return { threadId, sleepMs, cancelled };
    },
  };
});
