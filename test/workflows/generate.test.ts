import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Context } from '../../src/core/context.ts';
import type { Triple } from '../../src/core/record.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { GenerationRow } from '../../src/teacher/generationJournal.ts';
import { type GenerateOptions, generate } from '../../src/workflows/generate.ts';
import { estimateGeneration } from '../../src/workflows/generation/estimateGeneration.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import {
  answersTo,
  completionBody,
  type Fault,
  startTeacherServer,
  type TeacherServerOptions,
} from '../remote/teacherServer.ts';
import { makeContexts } from '../teacher/contexts.ts';
import { createStandIn } from '../teacher/standIn.ts';

const key = 'sk-proj-loopback-secret-1234567890';
const model = 'stand-in';

/** Contexts in a file, a server whose model knows how to write them, and settings that bring both together. */
async function setUp(count: number, server: Partial<TeacherServerOptions> = {}) {
  const contexts = makeContexts(count, { style: { wording: 'exact' } });
  const standIn = createStandIn(contexts);
  const running = await startTeacherServer({ answer: standIn, ...server });
  onTestFinished(() => running.close());
  const folder = temporaryFolder();
  const file = join(folder, 'contexts.jsonl');
  writeFileSync(file, contexts.map((context) => `${JSON.stringify(context)}\n`).join(''));
  const remarks: string[] = [];
  const output = join(folder, 'out');
  const settings: GenerateOptions = {
    contexts: file,
    teacher: `openai:${model}`,
    output,
    concurrency: 4,
    environment: { OPENAI_BASE_URL: running.url, OPENAI_API_KEY: key },
    connection: { timeoutMs: 4000, retryPolicy: { maximumAttempts: 6, baseDelayMs: 1, maximumDelayMs: 100 } },
    onRemark: (text) => remarks.push(text),
  };
  const journal = () => readRows<GenerationRow>(join(output, 'journal.jsonl'));
  const records = async () => {
    const found: Triple[] = [];
    for await (const record of (await openDataset(output)).records())
      if (record.kind === 'triple') found.push(record);
    return found;
  };
  return { contexts, standIn, server: running, folder, output, settings, remarks, journal, records };
}

function readRows<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

test('a teacher writes every record in two answers; a second call asks for nothing', async () => {
  const { contexts, server, settings, output, records } = await setUp(12);
  const { manifest, rejections, lostRequests } = await generate(settings);
  expect(rejections).toEqual([]);
  expect(lostRequests).toBe(0);
  expect(server.answered).toHaveLength(24);
  const written = await records();
  expect(written.map(({ id }) => id)).toEqual(contexts.map(({ id }) => id));
  for (const [index, { teacher, context, split, groupId }] of written.entries()) {
    expect(teacher).toMatchObject({
      model: 'stand-in-2025-01-01',
      promptDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(teacher?.requestIds).toHaveLength(2);
    expect(teacher?.usage).toEqual({ promptTokens: 2000, completionTokens: 1000, costUsd: null });
    expect(context).toMatchObject({ graphDigest: contexts[index].graphDigest, seed: contexts[index].seed });
    expect({ split, groupId }).toEqual({ split: contexts[index].split, groupId: contexts[index].groupId });
  }
  expect(manifest?.provenance).toContain('openai:stand-in');
  const card = readFileSync(join(output, 'README.md'), 'utf8');
  expect(card).toMatch(/15 Computer and Mathematical \| 4 \| 1/);
  expect(card).toMatch(/stand in the unmatched résumé \| 0 of \d+ \| 0\.0 %/);
  await generate(settings);
  expect(server.answered).toHaveLength(24);
  for (const name of ['journal.jsonl', 'generation.json', 'README.md', 'data.jsonl'])
    expect(readFileSync(join(output, name), 'utf8')).not.toContain('secret');
});

test('with a fifth of faults every record is written or listed with its reason', async () => {
  const faults: Fault[] = ['rateLimit', 'serverError', 'dropped', 'truncated', 'cutMidBody'];
  const { contexts, server, settings, journal, records, output } = await setUp(20, {
    fault: (position) => (position % 5 === 2 ? faults[Math.floor(position / 5) % faults.length] : undefined),
  });
  const { rejections } = await generate(settings);
  expect(server.counts.faults / server.counts.calls).toBeGreaterThan(0.15);
  const written = await records();
  expect(written.length + rejections.length).toBe(contexts.length);
  expect(written.length).toBeGreaterThan(15);
  for (const { reasons } of rejections) expect(reasons[0].length).toBeGreaterThan(10);
  expect(readRows(join(output, 'rejected.jsonl'))).toHaveLength(rejections.length);
  // Each question has one answer in the journal, whatever went wrong on its way.
  const answers = journal().filter(({ kind }) => kind === 'answer');
  expect(new Set(answers.map((row) => JSON.stringify(questionOf(row)))).size).toBe(answers.length);
});

function questionOf(row: GenerationRow) {
  return 'stage' in row ? { id: row.id, stage: row.stage, attempt: row.attempt } : {};
}

test('an answer that can not be used is asked for again with the reason, at most so often, and then rejected', async () => {
  const { contexts, standIn, settings, server, journal, output, records } = await setUp(6, {
    answer: (messages) => {
      const prompt = messages.map(({ content }) => content).join('\n');
      const answer = standIn(messages);
      const isSecond = prompt.includes('resume_unmatched');
      // The first context's résumé lacks a skill at first; the second one's swapped résumé never loses what it should.
      if (
        !isSecond &&
        prompt.includes(contexts[0].occupations[0].start) &&
        !prompt.includes('An earlier answer')
      )
        return answer.replaceAll(contexts[0].skills[0], 'Gardening');
      if (isSecond && answer.includes('resume_swapped') && isAbout(contexts[1], prompt)) {
        const given = JSON.parse(answer);
        return JSON.stringify({
          ...given,
          resume_swapped: `${given.resume_swapped}\n${contexts[1].filter.skills[0]}`,
        });
      }
      return answer;
    },
  });
  const { rejections } = await generate({ ...settings, maximumReasks: 2 });
  expect(rejections).toEqual([
    expect.objectContaining({ id: contexts[1].id, state: 'rejected', answers: 4 }),
  ]);
  expect(rejections[0].reasons.join()).toContain(
    `the swapped résumé still shows the skill ${contexts[1].filter.skills[0]}`,
  );
  expect(rejections[0].requestIds).toHaveLength(4);
  expect((await records()).map(({ id }) => id)).toEqual(
    contexts.filter((_, index) => index !== 1).map(({ id }) => id),
  );
  const again = server.answered.filter((prompt) => prompt.includes('An earlier answer'));
  expect(again).toHaveLength(3);
  expect(again[0]).toContain(`does not`);
  const turnedDown = journal().filter((row) => row.kind === 'answer' && row.problems.length > 0);
  expect(turnedDown).toHaveLength(4);
  expect(readRows<{ id: string }>(join(output, 'rejected.jsonl'))[0].id).toBe(contexts[1].id);
});

function isAbout({ swap }: Context, prompt: string): boolean {
  return swap.skills.every(({ removed, inserted }) =>
    prompt.includes(`"${removed}\\" by the skill \\"${inserted}`),
  );
}

test('the budget stops the run with what was answered, holds across resumes, and needs a price', async () => {
  const { server, settings, journal, records } = await setUp(10);
  await expect(generate({ ...settings, budgetUsd: 1 })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/price of stand-in .* not known[\s\S]*--price/),
  });
  expect(server.answered).toHaveLength(0);
  // An answer costs (1000 · 1 + 500 · 2) / 10⁶ = $.002; at most 4096 answer tokens are reserved: some $.01.
  const priced = { ...settings, prices: [`${model}=1,2`] };
  const stopped = await generate({ ...priced, budgetUsd: 0.025 }).catch((error: unknown) => error);
  expect(stopped).toMatchObject({ exitCode: 3, message: expect.stringMatching(/budget[\s\S]*same command/) });
  const spent = 0.002 * server.answered.length;
  expect(spent).toBeGreaterThan(0.01);
  expect(spent).toBeLessThanOrEqual(0.025);
  expect(journal().filter(({ kind }) => kind === 'answer')).toHaveLength(server.answered.length);
  const before = server.answered.length;
  await expect(generate({ ...priced, budgetUsd: 0.025 })).rejects.toMatchObject({ exitCode: 3 });
  expect(server.answered.length - before).toBeLessThanOrEqual(2);
  const { spentUsd } = await generate({ ...priced, budgetUsd: 1 });
  expect(server.answered).toHaveLength(20);
  expect(spentUsd).toBeCloseTo(0.04, 9);
  expect((await records())[0].teacher?.usage?.costUsd).toBeCloseTo(0.004, 9);
});

test('a dry run counts and asks nobody', async () => {
  const { server, settings, output } = await setUp(6);
  const estimate = await estimateGeneration({ ...settings, prices: [`${model}=1,2`], maxTokens: 1000 });
  expect(estimate).toMatchObject({ records: 6, requests: 12, maximumCompletionTokens: 12_000, answered: 0 });
  expect(estimate.promptTokens).toBeGreaterThan(6 * 1000 + 12 * 500);
  expect(estimate.maximumCostUsd).toBeCloseTo((estimate.promptTokens + 24_000) / 1e6, 9);
  expect(server.counts.calls).toBe(0);
  expect(existsSync(output)).toBe(false);
  expect(await estimateGeneration({ ...settings, teacher: 'offline' })).toMatchObject({
    requests: 0,
    host: null,
  });
});

test('an interruption keeps what was answered, and the same call goes on; lost requests are counted', async () => {
  const controller = new AbortController();
  const { server, settings, journal } = await setUp(12, { latencyMs: 20 });
  const interrupted = generate({
    ...settings,
    signal: controller.signal,
    onProgress: (_, done) => done >= 3 && controller.abort(),
  });
  await expect(interrupted).rejects.toMatchObject({
    exitCode: 130,
    message: expect.stringContaining('same command'),
  });
  const answered = server.answered.length;
  expect(answered).toBeLessThan(24);
  // Those under way came to their end.
  expect(journal().filter(({ kind }) => kind === 'answer')).toHaveLength(answered);
  // As a kill would have left it: asked, and nothing more.
  const lost = journal().findLastIndex(({ kind }) => kind === 'answer');
  const rows = journal().filter((_, index) => index !== lost);
  writeFileSync(
    join(settings.output, 'journal.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  const { lostRequests, manifest } = await generate(settings);
  expect(lostRequests).toBe(1);
  expect(server.answered).toHaveLength(25);
  expect(manifest?.files[0].records).toBe(12);
});

test('what no answer came for is asked again only on request', async () => {
  let isBroken = true;
  const { server, settings } = await setUp(4, {
    fault: (_, path) => (isBroken && path.endsWith('/completions') ? 'serverError' : undefined),
  });
  const failure = await generate(settings).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/HTTP 500[\s\S]*--retry-errors/),
  });
  isBroken = false;
  await expect(generate(settings)).rejects.toMatchObject({ exitCode: 1 });
  expect(server.answered).toHaveLength(0);
  const { manifest } = await generate({ ...settings, retryErrors: true });
  expect(manifest?.files[0].records).toBe(4);
});

test('another teacher, seed or contexts in the same folder are refused', async () => {
  const { settings } = await setUp(4);
  await generate({ ...settings, teacher: 'offline' });
  await expect(generate({ ...settings, teacher: 'openai:other' })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('--overwrite'),
  });
  const { manifest } = await generate({ ...settings, overwrite: true });
  expect(manifest?.provenance).toContain('openai:stand-in');
  expect(manifest?.provenance).not.toContain('grammar');
});

test('requests go out and answers come in by files, for any model anywhere', async () => {
  const { settings, server, standIn, folder, records } = await setUp(10);
  const requests = join(folder, 'requests.jsonl');
  const responses = join(folder, 'responses.jsonl');
  const handOver = { ...settings, environment: {} };
  const first = await generate({ ...handOver, exportRequests: requests });
  expect(first).toMatchObject({ exported: 10, manifest: null });
  const lines = readRows<{ custom_id: string; method: string; url: string }>(requests);
  expect(new Set(lines.map(({ custom_id }) => custom_id)).size).toBe(10);
  expect(lines[0]).toMatchObject({ method: 'POST', url: '/v1/chat/completions' });
  let number = 0;
  const answer = () =>
    answersTo(readFileSync(requests, 'utf8'), (messages) => completionBody(++number, standIn(messages)));
  // One answer is nonsense, one is to a question that nobody asked, one line is no JSON.
  const [spoilt, ...good] = answer().split('\n');
  const nonsense = JSON.parse(spoilt);
  nonsense.response.body.choices[0].message.content = 'Lorem ipsum.';
  const unknown = JSON.stringify({ ...nonsense, custom_id: 'context-99/documents.0/00000000' });
  writeFileSync(responses, [JSON.stringify(nonsense), ...good, unknown, '{"custom_id": '].join('\n'));
  // No record is whole after the first stage: also what asks for a partial dataset only goes on.
  const taken = await generate({ ...handOver, importResponses: responses, partial: true });
  expect(taken.imported?.accepted).toBe(9);
  const reasons = taken.imported?.turnedDown
    .map(({ customId, reasons: [reason] }) => `${customId}: ${reason}`)
    .join('\n');
  expect(reasons).toMatch(/responses\.jsonl:12: /);
  expect(reasons).toMatch(/documents\.0\/[0-9a-f]{8}: the answer holds no JSON object: "Lorem ipsum\."/);
  expect(reasons).toMatch(/context-99.*no such question is due/);
  expect(taken).toMatchObject({ manifest: null, due: 10 });
  // The question that went wrong is asked again, the others go on to the second stage.
  const second = await generate({ ...handOver, exportRequests: requests });
  expect(second.exported).toBe(10);
  expect(readFileSync(requests, 'utf8')).toContain('Lorem ipsum');
  writeFileSync(responses, answer());
  expect((await generate({ ...handOver, importResponses: responses })).due).toBe(1);
  // Nine are complete, and may be had.
  const partial = await generate({ ...handOver, importResponses: responses, partial: true });
  expect(partial.manifest?.files[0].records).toBe(9);
  expect(partial.imported).toEqual({ accepted: 0, known: 10, turnedDown: [] });
  expect(partial.rejections).toMatchObject([{ state: 'open' }]);
  await generate({ ...handOver, exportRequests: requests });
  writeFileSync(responses, answer());
  const last = await generate({ ...handOver, importResponses: responses });
  expect(last).toMatchObject({ due: 0, rejections: [] });
  expect(await records()).toHaveLength(10);
  expect(server.counts.calls).toBe(0);
});

test('batches: every stage is handed in at once, matched by name, with a fifth of faults', async () => {
  const faults: Fault[] = ['serverError', 'dropped', 'truncated', 'cutMidBody', 'rateLimit'];
  const { settings, server, journal, records } = await setUp(15, {
    fault: (position) => (position % 5 === 1 ? faults[Math.floor(position / 5) % faults.length] : undefined),
  });
  const { manifest } = await generate({ ...settings, batch: true, pollIntervalMs: 1 });
  expect(manifest?.files[0].records).toBe(15);
  expect(await records()).toHaveLength(15);
  // A batch whose answer got lost on creation is found again, not created twice.
  expect(server.batches).toHaveLength(2);
  expect(server.answered).toHaveLength(30);
  expect(server.counts.faults).toBeGreaterThan(2);
  const rows = journal();
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'batch')).toHaveLength(2);
  expect(kinds.indexOf('batch')).toBeLessThan(kinds.indexOf('answer'));
});

test('a batch that was handed in and forgotten is found again by its metadata', async () => {
  const controller = new AbortController();
  const { settings, server, journal, output } = await setUp(5, { looksUntilDone: 3 });
  const batched = { ...settings, batch: true, pollIntervalMs: 1 };
  const stopped = generate({ ...batched, signal: controller.signal, onProgress: () => controller.abort() });
  await expect(stopped).rejects.toMatchObject({ exitCode: 130 });
  expect(server.batches).toHaveLength(1);
  // As if the kill had come between the service's answer and the journal.
  expect(journal().map(({ kind }) => kind)).toEqual(['batch']);
  writeFileSync(join(output, 'journal.jsonl'), '');
  const { manifest } = await generate(batched);
  expect(manifest?.files[0].records).toBe(5);
  expect(server.batches).toHaveLength(2);
  expect(server.answered).toHaveLength(10);
  expect(server.batches[0].metadata['distill_generation']).toMatch(/^[0-9a-f]{64}$/);
});

test('an open batch counts against the budget until it is over', async () => {
  const { settings, server } = await setUp(6);
  const priced = { ...settings, batch: true, pollIntervalMs: 1, prices: [`${model}=1,2`] };
  // Six answers may cost some 6 · $.01 at most.
  await expect(generate({ ...priced, budgetUsd: 0.03 })).rejects.toMatchObject({ exitCode: 3 });
  expect(server.batches).toHaveLength(0);
  const { spentUsd } = await generate({ ...priced, budgetUsd: 0.2 });
  expect(spentUsd).toBeCloseTo(12 * 0.002, 9);
});

test('the offline teacher needs no server, and writes both formats alike', async () => {
  const { settings, folder, server } = await setUp(12);
  const offline = { ...settings, teacher: 'offline' };
  await generate({ ...offline, output: join(folder, 'native') });
  await generate({ ...offline, output: join(folder, 'rjdb'), format: 'rjdb' });
  const read = async (name: string) => {
    const found: Triple[] = [];
    for await (const record of (await openDataset(join(folder, name))).records())
      if (record.kind === 'triple') found.push(record);
    return found;
  };
  const [native, rjdb] = [await read('native'), await read('rjdb')];
  expect(native.length).toBeGreaterThan(10);
  expect(rjdb.map(({ resumeMatched }) => resumeMatched)).toEqual(
    native.map(({ resumeMatched }) => resumeMatched),
  );
  for (const [index, { filtered, negatives, negativesFiltered, groupId, split }] of rjdb.entries()) {
    const same = native[index];
    expect({ negatives, groupId, split }).toEqual({
      negatives: same.negatives,
      groupId: same.groupId,
      split: same.split,
    });
    expect(filtered.skills).toEqual(same.filtered.skills);
    expect(filtered.experience.kind).toBe(same.filtered.experience.kind);
    expect(negativesFiltered?.['swapped']?.experience.kind).toBe(
      same.negativesFiltered?.['swapped'].experience.kind,
    );
  }
  expect(server.counts.calls).toBe(0);
});
