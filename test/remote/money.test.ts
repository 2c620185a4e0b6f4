import { expect, test } from 'vitest';
import { Budget } from '../../src/remote/budget.ts';
import { countTokens } from '../../src/remote/countTokens.ts';
import { costOf, parsePrices, priceOf } from '../../src/remote/prices.ts';
import { redactSecrets } from '../../src/remote/redactSecrets.ts';
import { RemoteError } from '../../src/remote/remoteError.ts';
import { withRetries } from '../../src/remote/retry.ts';

test('a cost is tokens times price per million', () => {
  // 1000 · 2.5 / 10⁶ + 200 · 10 / 10⁶ = .0025 + .002
  expect(costOf({ input: 2.5, output: 10 }, { promptTokens: 1000, completionTokens: 200 })).toBeCloseTo(
    0.0045,
    12,
  );
});

test('list prices hold at their own host only; the user knows better', () => {
  const own = parsePrices(['gpt-4o-2024-08-06=1,2', 'org/model:fast=0.25,0.5']);
  expect(priceOf('gpt-4o-2024-08-06', 'api.openai.com', new Map())).toEqual({ input: 2.5, output: 10 });
  expect(priceOf('gpt-4o-2024-08-06', 'localhost:8000', new Map())).toBeNull();
  expect(priceOf('gpt-4o-2024-08-06', 'localhost:8000', own)).toEqual({ input: 1, output: 2 });
  expect(priceOf('org/model:fast', 'router.huggingface.co', own)).toEqual({ input: 0.25, output: 0.5 });
  expect(priceOf('constructor', 'api.openai.com', new Map())).toBeNull();
  for (const wrong of ['', 'gpt=1', 'gpt=1,-2', '=1,2', 'gpt=1,x'])
    expect(() => parsePrices([wrong])).toThrow(/--price/);
});

test('calls under way at once never reserve more than the limit, and the last one waits', async () => {
  const budget = new Budget(1);
  budget.count(0.4);
  const first = await budget.reserve(0.3);
  const second = await budget.reserve(0.3);
  let third: ((costUsd: number) => void) | undefined;
  const waiting = budget.reserve(0.3).then((settle) => {
    third = settle;
  });
  await Promise.resolve();
  expect(third).toBeUndefined();
  // .4 + .1 spent, .3 reserved: .3 more is too much only until the second is settled.
  first(0.1);
  second(0.1);
  await waiting;
  third?.(0.3);
  // .9 are spent.
  await expect(budget.reserve(0.2)).rejects.toMatchObject({ exitCode: 3 });
  (await budget.reserve(0.1))(0);
});

test('tokens are those of the o200k encoding', async () => {
  // tiktoken: "hello world" is two tokens; 4 around the message and 4 before the answer.
  expect(await countTokens([{ role: 'user', content: 'hello world' }])).toBe(10);
  expect(await countTokens([{ role: 'user', content: '<|endoftext|>' }])).toBeGreaterThan(8);
  expect(await countTokens([{ role: 'user', content: 'a'.repeat(1_000_000) }])).toBe(1_000_008);
});

test('keys do not survive, known or not', () => {
  expect(redactSecrets('key my-own-key or sk-proj-abc***xyz, hf_abcdefgh', ['my-own-key', undefined])).toBe(
    'key [key] or [key], [key]',
  );
});

test('back-off doubles, within half of itself, up to the maximum', async () => {
  const waits: number[] = [];
  const policy = { maximumAttempts: 5, baseDelayMs: 40, maximumDelayMs: 100 };
  const times: number[] = [];
  const attempt = async () => {
    times.push(performance.now());
    throw new RemoteError('busy', { kind: 'server' });
  };
  await expect(withRetries(attempt, policy, { random: () => 0.999 })).rejects.toThrow('busy');
  for (const [index, time] of times.slice(1).entries()) waits.push(time - times[index]);
  // 40, 80, 100, 100; timers may be early by a millisecond or two, and late by any time.
  for (const [index, expected] of [40, 80, 100, 100].entries())
    expect(waits[index]).toBeGreaterThan(expected - 10);
  expect(times).toHaveLength(5);
});
