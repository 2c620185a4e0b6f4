import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError, InterruptedError, RuntimeFailure, UsageError } from '../../src/core/errors.ts';
import { openRequestThread } from '../../src/runtime/requestThread.ts';
import { openThreadPool, type ThreadPool } from '../../src/runtime/threadPool.ts';
import type { Sleep } from './sleepingThread.ts';

const module = new URL('./sleepingThread', import.meta.url);
const open = (isSpare: boolean, signal: AbortSignal, data: unknown = null) =>
  openRequestThread<number>({ name: 'the sleeper', module, data, isSpare, signal });

interface Slept {
  readonly threadId: number;
  readonly sleepMs: number;
  readonly cancelled: number;
}

let pool: ThreadPool<number>;
const sleep = (work: Sleep, signal?: AbortSignal) => pool.perform(work, 1, signal) as Promise<Slept>;
/** Until that many threads have answered. */
async function keepBusyUntil(threads: number): Promise<void> {
  const seen = new Set<number>();
  for (let round = 0; round < 200 && seen.size < threads; round++)
    for (const { threadId } of await Promise.all([20, 20, 20, 20, 20].map((sleepMs) => sleep({ sleepMs }))))
      seen.add(threadId);
  expect(seen.size).toBe(threads);
}

beforeEach(async () => {
  pool = await openThreadPool({ open, mostThreads: 2, workBeforeMore: 4 });
});
afterEach(() => pool.dispose());

test('each request gets its own result, whichever thread is done first', async () => {
  await keepBusyUntil(2);
  const times = [30, 1, 12, 2, 25, 3, 0, 8, 5];
  const slept = await Promise.all(times.map((sleepMs) => sleep({ sleepMs })));
  expect(slept.map(({ sleepMs }) => sleepMs)).toEqual(times);
  expect(new Set(slept.map(({ threadId }) => threadId)).size).toBe(2);
});

test('few requests, or one after the other, start no second thread', async () => {
  const few = await Promise.all([1, 2, 3].map((sleepMs) => sleep({ sleepMs })));
  const later: Slept[] = [];
  for (let round = 0; round < 10; round++) later.push(await sleep({ sleepMs: 0 }));
  expect(new Set([...few, ...later].map(({ threadId }) => threadId))).toEqual(new Set([pool.opened]));
});

test('an error is that of its request alone, and of its class', async () => {
  await keepBusyUntil(2);
  const all = await Promise.allSettled([
    sleep({ sleepMs: 1 }),
    sleep({ sleepMs: 1, next: 'fail' }),
    sleep({ sleepMs: 1, next: 'refuse' }),
    sleep({ sleepMs: 1 }),
    sleep({ sleepMs: 1 }),
  ]);
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  const [, failed, refused] = all.map((one) => (one.status === 'rejected' ? one.reason : null));
  expect(failed).toEqual(new Error('slept badly'));
  expect(refused).toBeInstanceOf(InputError);
  expect(refused).toMatchObject({ message: 'bed: expected a blanket, got none', got: 'none' });
});

test('a thread that ends fails its own requests; the other does what comes after', async () => {
  await keepBusyUntil(2);
  const ending = sleep({ sleepMs: 1, next: 'end' });
  await expect(ending).rejects.toThrow(RuntimeFailure);
  const after = await Promise.all(Array.from({ length: 4 }, () => sleep({ sleepMs: 2 })));
  expect(new Set(after.map(({ threadId }) => threadId)).size).toBe(1);
  await expect(sleep({ sleepMs: 1, next: 'end' })).rejects.toThrow(/thread has ended/);
});

test('when the signal aborts, what is under way and what waits is given up, and the next is served', async () => {
  const stop = new AbortController();
  const all = Array.from({ length: 6 }, () => sleep({ sleepMs: 30 }, stop.signal));
  const settled = Promise.allSettled(all);
  setTimeout(() => stop.abort(), 5);
  for (const one of await settled)
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(InterruptedError) });
  await expect(sleep({ sleepMs: 1 }, stop.signal)).rejects.toThrow(InterruptedError);
  // The one that waited in the thread was told; those that waited outside never came there.
  expect(await sleep({ sleepMs: 1 })).toMatchObject({ sleepMs: 1, cancelled: 1 });
});

test('a spare thread that does not open costs nothing but itself', async () => {
  await pool.dispose();
  let opened = 0;
  pool = await openThreadPool({
    open: (isSpare, signal) => open(isSpare, signal, opened++ > 0 ? 'refuse' : null),
    mostThreads: 3,
    workBeforeMore: 0,
  });
  for (let round = 0; opened < 2 && round < 100; round++)
    await Promise.all([5, 5, 5, 5].map((sleepMs) => sleep({ sleepMs })));
  expect(await Promise.all([1, 2, 3, 4].map((sleepMs) => sleep({ sleepMs })))).toHaveLength(4);
  expect(opened).toBe(2);
});

test('a first thread that does not open is the error of the pool', async () => {
  const refused = openThreadPool({
    open: (isSpare, signal) => open(isSpare, signal, 'refuse'),
    mostThreads: 2,
    workBeforeMore: 0,
  });
  await expect(refused).rejects.toThrow(UsageError);
});

test('disposed of, it serves nothing more, and ends a thread that is only opening', async () => {
  const under = Promise.allSettled(Array.from({ length: 8 }, () => sleep({ sleepMs: 20 })));
  await pool.dispose();
  for (const one of await under)
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(RuntimeFailure) });
  await expect(sleep({ sleepMs: 0 })).rejects.toThrow(RuntimeFailure);
  await pool.dispose();
});

test('an idle pool keeps no program alive', () => {
  const root = join(import.meta.dirname, '../..');
  const code = `
    import { openRequestThread } from './src/runtime/requestThread.ts';
    import { openThreadPool } from './src/runtime/threadPool.ts';
    const module = new URL(${JSON.stringify(module.href)});
    const open = (isSpare) => openRequestThread({ name: 'the sleeper', module, data: null, isSpare });
    const pool = await openThreadPool({ open, mostThreads: 2, workBeforeMore: 0 });
    const slept = await Promise.all([5, 5, 5, 5].map((sleepMs) => pool.perform({ sleepMs }, 1)));
    console.log(slept.length);
  `;
  const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(ran).toMatchObject({ status: 0, stdout: '4\n' });
});
