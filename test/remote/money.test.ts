import { expect, test } from 'vitest';
import { Budget } from '../../src/remote/budget.ts';
import { realClock } from '../../src/remote/clock.ts';
import { countTokens } from '../../src/remote/countTokens.ts';
import { costOf, parsePrices, priceOf } from '../../src/remote/prices.ts';
import { QuestionMoney } from '../../src/remote/questionMoney.ts';
import { redactSecrets } from '../../src/remote/redactSecrets.ts';
import { RemoteError } from '../../src/remote/remoteError.ts';
import { withRetries } from '../../src/remote/retry.ts';
import { createTestClock } from './testClock.ts';

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
  const policy = { maximumAttempts: 6, baseDelayMs: 40, maximumDelayMs: 200 };
  for (const [random, expected] of [
    [0, [20, 40, 80, 100, 100]],
    [0.5, [30, 60, 120, 150, 150]],
  ] as const) {
    const clock = createTestClock();
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      throw new RemoteError('busy', { kind: 'server' });
    };
    await expect(withRetries(attempt, policy, { random: () => random, clock })).rejects.toThrow('busy');
    expect(clock.waitedMs).toEqual(expected);
    expect(attempts).toBe(6);
  }
});

test('the real clock waits, and an abort ends its waiting', async () => {
  await realClock.wait(1);
  const controller = new AbortController();
  const waiting = realClock.wait(3_600_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow();
});

test('a lost request counts with the most that it can have cost, and the next needs room', async () => {
  const budget = new Budget(1);
  const money = new QuestionMoney(budget, async () => 0.4);
  await money.begin();
  expect(money.unanswered).toBeUndefined();
  // .4 are spent for the first, .4 reserved for the second.
  expect(await money.lose()).toBe(true);
  // .8 are spent: a third one could cost too much.
  expect(await money.lose()).toBe(false);
  money.end(0);
  expect(money.unanswered).toEqual({ requests: 2, maximumCostUsd: 0.8 });
  await expect(budget.reserve(0.3)).rejects.toMatchObject({ exitCode: 3 });
  (await budget.reserve(0.2))(0);
  const unpriced = new QuestionMoney(null, async () => null);
  await unpriced.begin();
  expect(await unpriced.lose()).toBe(true);
  expect(unpriced.unanswered).toEqual({ requests: 1, maximumCostUsd: null });
});
