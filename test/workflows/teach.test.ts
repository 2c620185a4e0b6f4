import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Prediction } from '../../src/core/prediction.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { estimateTeaching, type TeachOptions, teach } from '../../src/workflows/teach.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { completion, openaiError, type Reply, startServer } from '../remote/loopbackServer.ts';
import { tradeRecords } from '../students/postings.ts';

const model = 'gpt-4o-2024-08-06';

/** An answer whose deciding token was `true` with the probability .8, and `false` with .2. */
const measured: Reply = completion('{"match": true, "probability": 0.99}', {
  logprobs: {
    content: [
      { token: '{"match":', logprob: 0, top_logprobs: [] },
      {
        token: ' true',
        logprob: Math.log(0.8),
        top_logprobs: [
          { token: ' true', logprob: Math.log(0.8) },
          { token: ' false', logprob: Math.log(0.2) },
        ],
      },
      { token: ', "probability": 0.99}', logprob: 0, top_logprobs: [] },
    ],
  },
});
const stated = completion('{"match": false, "probability": 0.1}');

/** 8 records with 24 examples, and a teacher of matching. */
async function setUp(reply: (position: number) => Reply) {
  const server = await startServer((_, position) => reply(position));
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const data = join(folder, 'data.jsonl');
  writeFileSync(data, tradeRecords.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const settings: TeachOptions = {
    tasks: ['matching'],
    teacher: `openai:${model}`,
    data,
    output: join(folder, 'teacher.jsonl'),
    folder: join(folder, 'run'),
    concurrency: 1,
    environment: {
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: 'sk-x-12345678',
      DISTILL_CACHE: join(folder, 'cache'),
    },
    connection: { timeoutMs: 2000, retryPolicy: { maximumAttempts: 1, baseDelayMs: 1, maximumDelayMs: 5 } },
  };
  const rows = () =>
    readFileSync(settings.output, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Prediction);
  return { server, folder, data, settings, rows };
}

test('answers become a recording with soft labels, which students are compared with', async () => {
  const { server, folder, data, settings, rows } = await setUp((position) =>
    position % 2 ? stated : measured,
  );
  const outcome = await teach(settings);
  expect(outcome.tasks).toEqual({
    matching: { answers: 24, errors: 0, softLabels: 12, statedProbabilities: 12 },
  });
  const answers = rows();
  expect(answers).toHaveLength(24);
  for (const { output, probability, probabilityFrom } of answers) {
    const isMatch = (output as { match: boolean }).match;
    // The tokens' .8, not the .99 that the model says of itself.
    expect(probability).toBeCloseTo(isMatch ? 0.8 : 0.1, 6);
    expect(probabilityFrom).toBe(isMatch ? 'tokens' : 'stated');
  }
  const { results } = await evaluate({
    tasks: ['matching'],
    student: 'lexical:overlap',
    teacher: `recorded:${settings.output}`,
    data,
    split: 'all',
    allowLeakage: true,
    output: join(folder, 'compared'),
  });
  expect(results?.tasks.matching?.teacher?.['accuracy']).toMatchObject({ n: 24, unscored: 0 });
  expect(server.requests).toHaveLength(24);
});

test('what got no answer is not in the file, and comes with --retry-errors', async () => {
  let isBroken = true;
  const { settings, rows } = await setUp((position) =>
    isBroken && position % 3 === 0 ? openaiError(500, 'broken') : measured,
  );
  const first = await teach(settings);
  expect(first.tasks.matching).toMatchObject({ answers: 16, errors: 8 });
  expect(rows()).toHaveLength(16);
  isBroken = false;
  const second = await teach({ ...settings, retryErrors: true });
  expect(second.tasks.matching).toMatchObject({ answers: 24, errors: 0 });
  expect(rows()).toHaveLength(24);
});

test('no answer at all is a failure; a dry run asks nobody; the grammar answers no questions', async () => {
  const { server, settings } = await setUp(() => openaiError(500, 'broken'));
  const [estimate] = await estimateTeaching({ ...settings, prices: [`${model}=1,2`] });
  expect(estimate).toMatchObject({ requests: 24, role: 'student' });
  expect(server.requests).toHaveLength(0);
  await expect(teach(settings)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('--retry-errors'),
  });
  await expect(teach({ ...settings, teacher: 'offline' })).rejects.toMatchObject({ exitCode: 2 });
});
