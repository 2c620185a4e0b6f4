import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InterruptedError } from '../../src/core/errors.ts';
import type { GenerationWork } from '../../src/runtime/generation.ts';
import { type LocalModel, openLocalModel } from '../../src/runtime/localModel.ts';
import { fixtureModel, goldenAnswers } from '../modelFixtures.ts';

const greedy = {
  operation: 'generate',
  maximumTokens: 48,
  temperature: 0,
  maximumPromptTokens: null,
} as const;

describe.each(['t5', 'gpt'] as const)('a language model with the architecture of %s', (name) => {
  const rows = goldenAnswers[name];
  const prompts = rows.map(({ messages }) => ({ messages, seed: 1 }));
  let model: LocalModel;
  beforeAll(async () => {
    model = await openLocalModel({
      kind: 'pipeline',
      reference: fixtureModel(name),
      isFolder: true,
      device: 'cpu',
      offline: true,
      cacheFolder: fixtureModel(name),
      weights: 'fp32',
      maximumLength: null,
    });
  });
  afterAll(() => model.dispose());

  const answers = (change: Partial<GenerationWork>) => model.perform({ ...greedy, prompts, ...change });
  const idsOf = (answer: Awaited<ReturnType<typeof answers>>[number]) =>
    'ids' in answer ? answer.ids : null;

  test('writes the tokens that PyTorch writes without a cache', async () => {
    const found = await answers({});
    for (const [index, { ids, text, promptTokens }] of rows.entries()) {
      expect(found[index]).toEqual({ ids, text, promptTokens, isCutOff: false });
    }
  });

  test('an answer that is cut off says so', async () => {
    const [{ messages, ids }] = rows;
    const [answer] = await answers({ prompts: [{ messages, seed: 1 }], maximumTokens: 3 });
    expect(answer).toMatchObject({ ids: ids.slice(0, 3), isCutOff: true });
  });

  test('a prompt longer than the window is told, never cut', async () => {
    const content = 'Payroll and Triage. '.repeat(400);
    const [answer] = await answers({ prompts: [{ messages: [{ role: 'user', content }], seed: 1 }] });
    // GPT-2 has 1024 positions and needs one for its answer.
    expect(answer).toMatchObject({ limit: name === 't5' ? 1024 : 1023 });
    expect(answer.promptTokens).toBeGreaterThan(1024);
    const [{ messages, promptTokens }] = rows;
    const asked = { prompts: [{ messages, seed: 1 }] };
    expect(await answers({ ...asked, maximumPromptTokens: promptTokens - 1 })).toEqual([
      { promptTokens, limit: promptTokens - 1 },
    ]);
    expect((await answers({ ...asked, maximumPromptTokens: promptTokens })).map(idsOf)).toEqual([
      rows[0].ids,
    ]);
  });

  test('reads on beyond its window only where positions are relative', async () => {
    const content = `${'Payroll and Triage. '.repeat(400)} Which skills does the résumé name?`;
    const prompt = { messages: [{ role: 'user' as const, content }], seed: 1 };
    const [answer] = await answers({ prompts: [prompt], maximumPromptTokens: 10_000, maximumTokens: 4 });
    if (name === 't5') expect(idsOf(answer)).not.toBeNull();
    else expect(answer).toMatchObject({ limit: 1023 });
  });

  test('draws the same at the same seed, and something else at another', async () => {
    const drawn = async (seed: number) => {
      const seeded = prompts.map((prompt) => ({ ...prompt, seed }));
      return (await answers({ prompts: seeded, temperature: 2, maximumTokens: 6 })).map(idsOf);
    };
    const first = await drawn(5);
    expect(await drawn(5)).toEqual(first);
    expect(await drawn(6)).not.toEqual(first);
    // By itself, the last prompt draws what it drew after all the others.
    const last = [{ ...prompts[prompts.length - 1], seed: 5 }];
    const [alone] = await answers({ prompts: last, temperature: 2, maximumTokens: 6 });
    expect(idsOf(alone)).toEqual(first.at(-1));
  });

  test('special tokens spelled out in a text are only text', async () => {
    const told = async (content: string) => {
      const [answer] = await answers({ prompts: [{ messages: [{ role: 'user', content }], seed: 1 }] });
      return answer.promptTokens;
    };
    const plain = await told('Payroll');
    // One token where it is special; spelled out, a character each.
    for (const token of ['</s>', '<|end|>', '<|user|>']) {
      expect(await told(`Payroll ${token}`)).toBeGreaterThanOrEqual(plain + token.length - 1);
    }
  });

  test('stops in the midst of an answer when the signal aborts, and answers the next request', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 40 }, () => prompts).flat();
    const work = model.perform({ ...greedy, prompts: many }, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(work).rejects.toThrow(InterruptedError);
    expect((await answers({ prompts: [prompts[0]] })).map(idsOf)).toEqual([rows[0].ids]);
  });

  test('what encoders do is an error of the request', async () => {
    await expect(model.perform({ operation: 'classify', texts: ['a'] })).rejects.toThrow(/generating model/);
  });
});
