import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { JournalRow } from '../../src/evaluate/journalRow.ts';
import { estimateEvaluation } from '../../src/workflows/dryRun.ts';
import { type EvaluateOptions, evaluate } from '../../src/workflows/evaluate.ts';
import { predict } from '../../src/workflows/predict.ts';
import { collect, temporaryFolder } from '../io/temporaryFolder.ts';
import {
  completion,
  openaiError,
  type ReceivedRequest,
  type Reply,
  replies,
  startServer,
} from '../remote/loopbackServer.ts';
import { createTestClock, untilExpired } from '../remote/testClock.ts';
import { tradeRecords } from '../students/postings.ts';

const key = 'sk-proj-loopback-secret-1234567890';
const model = 'gpt-4o-2024-08-06';
const good = completion('{"match": true, "probability": 0.9}');

type Answer = (request: ReceivedRequest, position: number) => Reply;

/** A server, a dataset of 8 records with 24 examples, and settings that ask the one about the other. */
async function setUp(answer: Answer = () => good) {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const data = join(folder, 'data.jsonl');
  writeFileSync(
    data,
    tradeRecords.map((record) => `${JSON.stringify({ ...record, split: null })}\n`).join(''),
  );
  const remarks: string[] = [];
  const clock = createTestClock();
  const settings: EvaluateOptions = {
    tasks: ['matching'],
    student: `openai:${model}`,
    teacher: 'none',
    data,
    output: join(folder, 'run'),
    concurrency: 1,
    environment: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: key, DISTILL_CACHE: join(folder, 'cache') },
    connection: { clock, retryPolicy: { maximumAttempts: 2, baseDelayMs: 1, maximumDelayMs: 5 } },
    onRemark: (text) => remarks.push(text),
  };
  const rows = () =>
    readFileSync(join(folder, 'run/predictions.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as JournalRow);
  return { server, folder, settings, remarks, rows, clock };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

test('with a fifth of faults every example is scored or an error with a reason, and no file holds the key', async () => {
  const faults = (): Reply[] => [
    replies.rateLimit('0'),
    replies.dropped,
    completion(null, { refusal: 'I cannot judge people.' }),
    replies.truncated,
    replies.serverError,
    completion('I am not sure.'),
    untilExpired(replies.silent, clock),
    openaiError(400, `Invalid request by ${key}`),
  ];
  let count = 0;
  // Every fifth request fails, with each fault in turn; a fault of an even turn fails at the second attempt, too.
  const { server, folder, settings, remarks, rows, clock } = await setUp((_, position) => {
    const turn = Math.floor(position / 5);
    if (position % 5 !== 0 && !(position % 5 === 1 && turn % 2 === 0)) return good;
    count += 1;
    return faults()[turn % 8];
  });
  const { results } = await evaluate(settings);
  expect(count).toBeGreaterThanOrEqual(server.requests.length / 5);
  const answers = rows();
  expect(answers).toHaveLength(24);
  const failed = answers.filter(({ error }) => error);
  expect(failed.length).toBeGreaterThan(0);
  for (const { error } of failed) expect(error?.message.length).toBeGreaterThan(10);
  expect(new Set(failed.map(({ error }) => error?.kind)).size).toBeGreaterThan(1);
  const report = results?.tasks.matching;
  expect(report).toMatchObject({ n: 24, errors: failed.length });
  expect(report?.metrics['accuracy']).toMatchObject({ n: 24 - failed.length, unscored: failed.length });
  expect(remarks.filter((text) => text.includes(new URL(server.url).host))).toHaveLength(1);
  const files = filesUnder(folder);
  expect(files.some((file) => file.includes('/cache/'))).toBe(true);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain('secret');
  expect(remarks.join()).not.toContain('secret');
});

test('a second run is served from the cache; other questions are not, nor is --no-cache', async () => {
  const { server, settings, folder, rows } = await setUp();
  const first = await evaluate(settings);
  expect(server.requests).toHaveLength(24);
  const second = await evaluate({ ...settings, output: join(folder, 'second') });
  expect(server.requests).toHaveLength(24);
  expect(second.runId).toBe(first.runId);
  expect(second.results?.tasks.matching?.metrics).toEqual(first.results?.tasks.matching?.metrics);
  expect(second.results?.tasks.matching?.usage).toMatchObject({ cached: 24, costUsd: 0 });
  expect(rows().some(({ cached }) => cached)).toBe(false);
  const warm = await evaluate({ ...settings, temperature: 0.7, output: join(folder, 'warm'), limit: '1' });
  expect(server.requests).toHaveLength(27);
  expect(warm.runId).not.toBe(first.runId);
  await evaluate({ ...settings, cache: false, output: join(folder, 'fresh'), limit: '1' });
  expect(server.requests).toHaveLength(30);
});

test('errors are not cached', async () => {
  let isBroken = true;
  const { server, settings, folder } = await setUp((_, position) =>
    isBroken && position > 0 ? completion('What?') : good,
  );
  await evaluate({ ...settings, limit: '1' });
  isBroken = false;
  const { results } = await evaluate({ ...settings, limit: '1', output: join(folder, 'again') });
  expect(server.requests).toHaveLength(5);
  expect(results?.tasks.matching).toMatchObject({ errors: 0, usage: { cached: 1 } });
});

test.each([1, 8])('the budget stops the run, and a resumed one goes on (%i at once)', async (concurrency) => {
  const { server, settings, folder, rows } = await setUp();
  const priced = { ...settings, concurrency, cache: false, maxTokens: 10, prices: [`${model}=1,100`] };
  // 100 prompt and 10 answer tokens cost (100 · 1 + 10 · 100) / 10⁶ = $.0011; some 700 and 10 are reserved: < $.002.
  const stopped = await evaluate({ ...priced, budgetUsd: 0.012 }).catch((error: unknown) => error);
  expect(stopped).toMatchObject({ exitCode: 3, message: expect.stringMatching(/budget[\s\S]*--resume/) });
  const spent = rows().reduce((sum, { usage }) => sum + (usage?.costUsd ?? 0), 0);
  expect(rows()).toHaveLength(server.requests.length);
  expect(spent).toBeGreaterThan(0.008);
  expect(spent).toBeLessThanOrEqual(0.012);
  const { environment, connection, prices } = priced;
  const resume = { resume: join(folder, 'run'), environment, connection, prices, cache: false, concurrency };
  const asked = server.requests.length;
  // What was spent before counts: the same budget has no room.
  await expect(evaluate({ ...resume, budgetUsd: 0.012 })).rejects.toMatchObject({ exitCode: 3 });
  expect(server.requests).toHaveLength(asked);
  const { results } = await evaluate({ ...resume, budgetUsd: 1 });
  expect(results?.tasks.matching).toMatchObject({ n: 24, errors: 0 });
  expect(server.requests).toHaveLength(24);
  // 24 · (100 · 1 + 10 · 100) / 10⁶
  expect(results?.tasks.matching?.usage.costUsd).toBeCloseTo(0.0264, 9);
});

test('a budget without a price is refused before any request', async () => {
  const { server, settings } = await setUp();
  await expect(evaluate({ ...settings, budgetUsd: 5 })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/price of gpt-4o-2024-08-06 .* not known[\s\S]*--price/),
  });
  expect(server.requests).toHaveLength(0);
});

test('a dry run counts requests, tokens and dollars, makes no request and writes nothing', async () => {
  const { server, settings, folder } = await setUp();
  const asked = { ...settings, repeat: 2, maxTokens: 100, prices: [`${model}=2,10`] };
  const [estimate, ...others] = await estimateEvaluation(asked);
  expect(others).toEqual([]);
  expect(estimate).toMatchObject({
    task: 'matching',
    requests: 48,
    cached: 0,
    maximumCompletionTokens: 4800,
  });
  expect(estimate.promptTokens).toBeGreaterThan(48 * 300);
  expect(estimate.maximumCostUsd).toBeCloseTo((estimate.promptTokens * 2 + 4800 * 10) / 1e6, 9);
  expect(server.requests).toHaveLength(0);
  expect(existsSync(join(folder, 'run'))).toBe(false);
  expect(await estimateEvaluation({ ...asked, student: 'lexical:overlap' })).toEqual([]);
  await evaluate({ ...asked, repeat: 1 });
  expect((await estimateEvaluation(asked))[0]).toMatchObject({ requests: 24, cached: 24 });
});

test('an invalid key is one clear error of the run; a missing one, too', async () => {
  const { server, settings } = await setUp(() =>
    openaiError(401, `Incorrect API key provided: ${key}.`, { code: 'invalid_api_key' }),
  );
  const error = await evaluate({ ...settings, concurrency: 4 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/401[\s\S]*check OPENAI_API_KEY/),
  });
  expect(String(error)).not.toContain('secret');
  expect(server.requests.length).toBeLessThanOrEqual(4);
  const keyless = { ...settings, environment: { DISTILL_CACHE: '/nonexistent' } };
  await expect(evaluate({ ...keyless, overwrite: true })).rejects.toThrow(/needs a key[\s\S]*OPENAI_API_KEY/);
  await expect(evaluate({ ...keyless, student: 'hf:google/flan-t5-base', overwrite: true })).rejects.toThrow(
    /needs a token[\s\S]*HF_TOKEN/,
  );
});

test('an alias without a version works, with a warning', async () => {
  const { settings, remarks } = await setUp();
  await evaluate({ ...settings, student: 'openai:gpt-4', limit: '1' });
  expect(remarks.join('\n')).toMatch(/openai:gpt-4 names no version/);
  remarks.length = 0;
  await evaluate({ ...settings, limit: '1', overwrite: true });
  expect(remarks.join('\n')).not.toMatch(/no version/);
});

test('log-probabilities become the probability of a match', async () => {
  const at = (token: string, logprob: number, top: [string, number][] = [[token, logprob]]) => ({
    token,
    logprob,
    bytes: null,
    top_logprobs: top.map(([other, value]) => ({ token: other, logprob: value, bytes: null })),
  });
  const content = [
    at('{"match":', 0),
    at(' true', Math.log(0.6), [
      [' true', Math.log(0.6)],
      [' false', Math.log(0.2)],
    ]),
    at(',"probability":0.99}', 0),
  ];
  const answer = completion('{"match": true,"probability":0.99}', { logprobs: { content, refusal: null } });
  const { settings } = await setUp(() => answer);
  const { student, data, environment, connection } = settings;
  const predictions = await collect(predict({ student, data, environment, connection }));
  expect(predictions).toHaveLength(24);
  for (const { probability } of predictions) expect(probability).toBeCloseTo(0.75, 12);
});

test('an interrupted run keeps its answers and goes on', async () => {
  const controller = new AbortController();
  const { server, settings, folder, rows } = await setUp((_, position) => {
    if (position === 5) setTimeout(() => controller.abort(), 20);
    return position === 5 ? replies.silent : good;
  });
  await expect(evaluate({ ...settings, signal: controller.signal })).rejects.toMatchObject({ exitCode: 130 });
  expect(rows()).toHaveLength(5);
  const { environment, connection } = settings;
  await evaluate({ resume: join(folder, 'run'), environment, connection });
  expect(rows()).toHaveLength(24);
  expect(server.requests).toHaveLength(25);
});

test('a request that timed out counts in the budget, in the run and after a resume', async () => {
  const { server, settings, folder, rows, clock } = await setUp((_, position) =>
    position < 2 ? untilExpired(replies.silent, clock) : good,
  );
  const priced = { ...settings, cache: false, maxTokens: 10, prices: [`${model}=1,100`] };
  const [{ promptTokens, maximumCostUsd }] = await estimateEvaluation({ ...priced, limit: '1' });
  // Two of the three resumés' requests are lost with one and the same prompt: its worst case is a third of all.
  expect(promptTokens).toBeGreaterThan(0);
  const worst = (maximumCostUsd ?? 0) / 3;
  const stopped = await evaluate({ ...priced, limit: '1', budgetUsd: 2.5 * worst }).catch(
    (error: unknown) => error,
  );
  expect(stopped).toMatchObject({ exitCode: 3 });
  expect(server.requests).toHaveLength(2);
  const [lost] = rows();
  expect(lost).toMatchObject({ error: { kind: 'timeout' }, unanswered: { requests: 2 } });
  expect(lost.unanswered?.maximumCostUsd).toBeCloseTo(2 * worst, 4);
  const { environment, connection, prices } = priced;
  const resume = { resume: join(folder, 'run'), environment, connection, prices, cache: false };
  // The budget knows of them: as much as it had room for before is still too much.
  await expect(evaluate({ ...resume, budgetUsd: 2.5 * worst })).rejects.toMatchObject({ exitCode: 3 });
  expect(server.requests).toHaveLength(2);
  const { results } = await evaluate({ ...resume, budgetUsd: 5 * worst });
  const usage = results?.tasks.matching?.usage;
  expect(usage).toMatchObject({ unanswered: { requests: 2 } });
  // Two answers of 100 prompt and 10 answer tokens: 2 · (100 · 1 + 10 · 100) / 10⁶
  expect(usage?.costUsd).toBeCloseTo(0.0022, 9);
  expect(readFileSync(join(folder, 'run/report.md'), 'utf8')).toMatch(
    /2 requests without an answer may have been billed/,
  );
});

test('an attempt that was lost before the answer came is counted beside it; no room for another, and none is made', async () => {
  const { server, settings, rows, clock } = await setUp((_, position) =>
    position % 2 === 0 ? untilExpired(replies.silent, clock) : good,
  );
  const priced = { ...settings, limit: '1', maxTokens: 10, prices: [`${model}=1,100`] };
  await evaluate(priced);
  expect(rows().map(({ unanswered, error }) => [unanswered?.requests, error])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
  ]);
  const asked = server.requests.length;
  const tight = { ...priced, cache: false, overwrite: true, budgetUsd: 0.002 };
  await expect(evaluate(tight)).rejects.toMatchObject({ exitCode: 3 });
  expect(server.requests).toHaveLength(asked + 1);
  expect(rows()[0].error?.message).toMatch(/budget has no room/);
});

test('an unknown price is an unknown cost, not none', async () => {
  const { settings } = await setUp();
  const { results } = await evaluate({ ...settings, limit: '1' });
  expect(results?.tasks.matching?.usage).toMatchObject({
    costUsd: null,
    costReason: expect.stringContaining('--price'),
    promptTokens: 300,
  });
});

test('a classifier endpoint is asked about the pair itself', async () => {
  const { server, settings, rows } = await setUp(({ body, path }) => {
    if (path !== '/predict') return { status: 404, body: { error: 'Not Found' } };
    const [, resume] = body.inputs as unknown as string[];
    const score = resume.includes('Juggling') ? 0.25 : 0.75;
    // Of text-embeddings-inference: the likelier label first.
    return {
      status: 200,
      body: [
        { score, label: 'match' },
        { score: 1 - score, label: 'no_match' },
      ].sort((a, b) => b.score - a.score),
    };
  });
  const student = `hf:${server.url.replace('/v1', '/predict')}`;
  const environment = { ...settings.environment, HF_TOKEN: key };
  const { results } = await evaluate({ ...settings, student, environment, tasks: ['all'] });
  expect(server.requests).toHaveLength(24);
  expect(server.requests[0]).toMatchObject({
    path: '/predict',
    authorization: `Bearer ${key}`,
    body: {
      inputs: [tradeRecords[0].jobDescription, tradeRecords[0].resumeMatched],
      truncate: true,
      raw_scores: false,
    },
  });
  expect(
    rows()
      .map(({ probability }) => probability)
      .slice(0, 3),
  ).toEqual([0.75, 0.75, 0.25]);
  // It says yes to the matched and the unmatched of each record, and no to the swapped one: 16 of 24.
  expect(results?.tasks.matching?.metrics['accuracy'].estimate).toBeCloseTo(16 / 24, 12);
  expect(results?.tasks.matching?.usage).toMatchObject({ estimated: 24, costUsd: null });
  expect(Object.keys(results?.tasks ?? {})).toEqual(['matching']);
  await expect(
    evaluate({ ...settings, student, environment, tasks: ['explanation'], overwrite: true }),
  ).rejects.toMatchObject({ exitCode: 2 });
});

test('labels that say nothing of a match, and errors of the classifier, are told', async () => {
  const { server, settings, rows } = await setUp((_, position) =>
    position === 0
      ? { status: 413, body: { error: '`inputs` must have less than 512 tokens', error_type: 'Validation' } }
      : {
          status: 200,
          body: [
            [
              { score: 0.5, label: 'joy' },
              { score: 0.3, label: 'anger' },
              { score: 0.2, label: 'fear' },
            ],
          ],
        },
  );
  const student = `hf:${server.url.replace('/v1', '/predict')}`;
  await expect(evaluate({ ...settings, student })).rejects.toThrow(/joy, anger, fear/);
  expect(rows()[0].error).toMatchObject({
    kind: 'provider',
    message: expect.stringContaining('must have less than 512 tokens'),
  });
});

test('--redact keeps words of documents out of every file of the run', async () => {
  // A model that repeats what it was asked, and a server that does so in its errors.
  const { settings, folder, rows } = await setUp(({ body }, position) => {
    const asked = body.messages?.at(-1)?.content ?? '';
    if (position % 5 === 1) return completion(`You ask: ${asked.slice(0, 2000)}`);
    // Asked again without structured output, it is no better.
    if (position % 5 === 2 || position % 5 === 3)
      return openaiError(400, `Bad input: ${asked.slice(-300, -100)}`);
    return position % 5 === 4 ? completion(null, { refusal: `I do not read ${asked.slice(0, 500)}` }) : good;
  });
  writeFileSync(String(settings.data), '{"kind": "pair", "posting": "Welder wanted"}\n', { flag: 'a' });
  const redacted = { ...settings, skipInvalid: true, redact: true, tasks: ['all'] };
  const { runId, results } = await evaluate(redacted);
  expect(results?.tasks.matching?.errors).toBe(18);
  expect(new Set(rows().map(({ error }) => error?.kind))).toEqual(
    new Set([undefined, 'unparsable', 'provider', 'refused']),
  );
  const words = /posting [0-9a-f]{16}|Required|Robin|TIG|Juggling|Welder wanted/;
  const holdsWords = (file: string) => words.test(readFileSync(file, 'utf8'));
  const produced = filesUnder(folder).filter((file) => file !== settings.data);
  expect(produced.some((file) => file.includes('/cache/'))).toBe(true);
  expect(produced.filter(holdsWords)).toEqual([]);
  expect(produced.filter((file) => readFileSync(file, 'utf8').includes('secret'))).toEqual([]);
  // The other tasks' answers are words of the documents: they are left out, and said to be.
  expect(Object.keys(results?.tasks ?? {})).toEqual(['matching']);
  expect(results?.dataset.notes.join('\n')).toMatch(/task skill-extraction: n\/a \(.*--redact\)/);
  // Without it they stand there, and the numbers are those of the same run.
  const asked = { tasks: ['matching'], output: join(folder, 'open') };
  const open = await evaluate({ ...redacted, ...asked, redact: false });
  expect(open.runId).toBe(runId);
  expect(readFileSync(join(folder, 'open/predictions.jsonl'), 'utf8')).toMatch(words);
});

test('--redact keeps words of documents out of failures, too: of the server and of the data', async () => {
  const words = /Required|Robin|TIG|Juggling/;
  const { settings, folder } = await setUp(({ body }) =>
    openaiError(404, `No model for: ${body.messages?.at(-1)?.content.slice(0, 200)}`),
  );
  const told = (error: unknown) => `${error} ${(error as Error).stack} ${JSON.stringify(error)}`;
  const open = await evaluate(settings).catch((error: unknown) => error);
  expect(told(open)).toMatch(words);
  // What was begun openly does not go on behind closed doors, nor the other way round.
  await expect(evaluate({ ...settings, redact: true })).rejects.toThrow(/begun without --redact/);
  const refused = await evaluate({ ...settings, redact: true, overwrite: true }).catch(
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/unusable \(HTTP 404\)[\s\S]*check the name/),
  });
  expect(told(refused)).not.toMatch(words);
  // A resumed run and a scoring are redacted as the run was begun.
  const { environment, connection } = settings;
  const resumed = await evaluate({ resume: join(folder, 'run'), environment, connection }).catch(
    (error: unknown) => error,
  );
  expect(told(resumed)).not.toMatch(words);
  await expect(evaluate(settings)).rejects.toThrow(/begun with --redact/);
  writeFileSync(
    String(settings.data),
    '{"kind": "pair", "id": "x", "groupId": "x", "split": "TIG welding"}\n',
    {
      flag: 'a',
    },
  );
  const unread = { ...settings, output: join(folder, 'other') };
  expect(told(await evaluate(unread).catch((error: unknown) => error))).toMatch(words);
  const withheld = await evaluate({ ...unread, redact: true }).catch((error: unknown) => error);
  expect(withheld).toMatchObject({ exitCode: 2, message: expect.stringMatching(/data\.jsonl:9/) });
  expect(told(withheld)).not.toMatch(words);
});
