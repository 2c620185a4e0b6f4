import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BudgetError, InterruptedError } from '../../src/core/errors.ts';
import { buildGraphFolder, estimateGraphBuild } from '../../src/workflows/graphBuild.ts';
import { showNode } from '../../src/workflows/graphViews.ts';
import { temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { completion, type Reply, startServer } from '../remote/loopbackServer.ts';

const model = 'openai:gpt-4o-2024-08-06';
/** Six occupations with two skills each: all of them lack skills. */
const edges = `occupation,skill\n${['Baker', 'Cook', 'Farmer', 'Roofer', 'Tailor', 'Weaver']
  .map((name) => `${name},${name} craft\n${name},Safety\n`)
  .join('')}`;

async function setUp(reply: (occupation: string, position: number) => Reply) {
  const server = await startServer((request, position) => {
    const content = request.body.messages?.at(-1)?.content ?? '{}';
    return reply((JSON.parse(content) as { occupation: string }).occupation, position);
  });
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const output = join(folder, 'graph');
  const remote = {
    environment: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'k', DISTILL_CACHE: join(folder, 'cache') },
    prices: ['gpt-4o-2024-08-06=1,10'],
    connection: { retryPolicy: { maximumAttempts: 2, baseDelayMs: 1, maximumDelayMs: 5 } },
  };
  const options = {
    edges: [temporaryFile('edges.csv', edges)],
    output,
    skillsBy: model,
    remote,
    concurrency: 2,
  };
  return { server, output, options };
}

const skillsFor = (occupation: string) =>
  completion(JSON.stringify({ skills: [`${occupation} planning`, 'Safety', `${occupation} repair`] }));

test('a teacher names the skills of occupations that have few; answers are cached', async () => {
  const { server, output, options } = await setUp(skillsFor);
  const estimate = await estimateGraphBuild(options);
  expect(estimate).toMatchObject({ occupations: 6, requests: 6, cached: 0 });
  expect(estimate.maximumCostUsd).toBeGreaterThan(0.04);
  expect(server.requests).toHaveLength(0);

  const { taught, counts } = await buildGraphFolder(options);
  expect(taught).toMatchObject({ asked: 6, cached: 0, failed: [] });
  expect(taught?.costUsd).toBeGreaterThan(0);
  expect(counts.observations).toEqual({ edges: 6, teacher: 6 });
  const view = await showNode('Baker', { graph: output });
  expect(view.kind === 'occupation' && view.skills.map(({ name, origin }) => [name, origin])).toEqual(
    expect.arrayContaining([
      ['Baker planning', 'teacher'],
      ['Baker craft', 'asserted'],
    ]),
  );

  const again = await buildGraphFolder({ ...options, overwrite: true });
  expect(again.taught).toMatchObject({ asked: 0, cached: 6 });
  expect(again.taught?.costUsd).toBeCloseTo(taught?.costUsd ?? 0, 12);
  expect(server.requests).toHaveLength(6);
  expect((await estimateGraphBuild({ ...options, overwrite: true })).requests).toBe(0);
});

test('the budget holds across runs; a later one asks only for what is missing', async () => {
  const { server, output, options } = await setUp(skillsFor);
  // A request may cost $.008 in answers; it does cost less.
  const budget = (budgetUsd: number) => ({ ...options, remote: { ...options.remote, budgetUsd } });
  await expect(buildGraphFolder(budget(0.009))).rejects.toThrow(BudgetError);
  expect(existsSync(output)).toBe(false);
  const asked = server.requests.length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(6);
  const { taught } = await buildGraphFolder(budget(1));
  expect(taught).toMatchObject({ cached: asked, asked: 6 - asked });
  expect(server.requests).toHaveLength(6);
});

test('what cannot be read or fails is named with its reason, and asked again next time', async () => {
  const { server, options } = await setUp((occupation, position) => {
    if (occupation === 'Cook') return completion('I would rather not.');
    if (occupation === 'Roofer' && position < 9)
      return { status: 500, body: { error: { message: 'broken' } } };
    return skillsFor(occupation);
  });
  const { taught } = await buildGraphFolder(options);
  const failed = taught?.failed.toSorted((a, b) => (a.occupation < b.occupation ? -1 : 1));
  expect(failed).toMatchObject([
    { occupation: 'Cook', reason: expect.stringMatching(/no list of skills: "I would/) },
    { occupation: 'Roofer', reason: expect.stringMatching(/HTTP 500/) },
  ]);
  const before = server.requests.length;
  const again = await buildGraphFolder({ ...options, overwrite: true });
  expect(again.taught).toMatchObject({ cached: 4, asked: 2 });
  expect(server.requests.length).toBeGreaterThan(before + 1);
});

test('a refused key ends the build, an interrupt keeps the answers', async () => {
  const refused = await setUp(() => ({ status: 401, body: { error: { message: 'no such key' } } }));
  await expect(buildGraphFolder(refused.options)).rejects.toThrow(/HTTP 401/);
  expect(refused.server.requests.length).toBeLessThanOrEqual(2);

  const controller = new AbortController();
  const { server, options } = await setUp((occupation, position) => {
    if (position === 2) controller.abort();
    return skillsFor(occupation);
  });
  await expect(buildGraphFolder({ ...options, signal: controller.signal })).rejects.toThrow(InterruptedError);
  const { taught } = await buildGraphFolder(options);
  expect(taught?.cached).toBeGreaterThanOrEqual(1);
  expect(server.requests.length).toBeLessThanOrEqual(8);
});

test('a teacher that is none, and one without a price under a budget, are refused', async () => {
  const { options } = await setUp(skillsFor);
  await expect(buildGraphFolder({ ...options, skillsBy: 'lexical:tfidf' })).rejects.toThrow(
    /expected openai:<model>/,
  );
  const remote = { ...options.remote, prices: [], budgetUsd: 1 };
  await expect(buildGraphFolder({ ...options, remote })).rejects.toThrow(
    /price of openai:gpt-4o-2024-08-06 is not known/,
  );
});
