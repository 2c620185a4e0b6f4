import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import type { GenerationRow } from '../../src/teacher/generationJournal.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { type Fault, startTeacherServer, type TeacherServerOptions } from '../remote/teacherServer.ts';
import { makeContexts } from '../teacher/contexts.ts';
import { createStandIn } from '../teacher/standIn.ts';
import { distill } from './distill.ts';

const concurrency = 6;

async function setUp(count: number, options: Partial<TeacherServerOptions>) {
  const contexts = makeContexts(count, { style: { wording: 'exact' } });
  const server = await startTeacherServer({ answer: createStandIn(contexts), ...options });
  onTestFinished(() => server.close());
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'contexts.jsonl'), contexts.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const command = [
    ...['generate', '--contexts', 'contexts.jsonl', '--teacher', 'openai:stand-in', '--output', 'out'],
    ...['--concurrency', String(concurrency), '--json', '--quiet'],
  ];
  const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-secret-123456' };
  const journal = () => {
    const path = join(cwd, 'out/journal.jsonl');
    if (!existsSync(path)) return [];
    const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    return whole.map((line) => JSON.parse(line) as GenerationRow);
  };
  return { contexts, server, cwd, command, env, journal };
}

test('killed with SIGKILL at random points, no record is lost and nothing that was journaled is asked again', async () => {
  const faults: Fault[] = ['rateLimit', 'serverError', 'dropped', 'truncated', 'cutMidBody'];
  const { contexts, server, cwd, command, env, journal } = await setUp(40, {
    latencyMs: 60,
    fault: (position) => (position % 10 < 2 ? faults[position % faults.length] : undefined),
  });
  const random = createRandom(17, 'kills');
  let kills = 0;
  const answeredAtKill = new Set<string>();
  const repeatedAfter: string[] = [];
  for (let round = 0; round < 7; round++) {
    const before = server.counts.calls;
    const { signal } = await distill(command, {
      cwd,
      env,
      onStart: (child) => {
        const delayMs = random.next() * 400;
        const timer = setInterval(() => {
          // Some time after the first request of this round.
          if (server.counts.calls === before) return;
          clearInterval(timer);
          setTimeout(() => child.kill('SIGKILL'), delayMs);
        }, 5);
        child.on('exit', () => clearInterval(timer));
      },
    });
    if (signal === 'SIGKILL') kills += 1;
    for (const row of journal())
      if (row.kind === 'answer') answeredAtKill.add(`${row.id}/${row.stage}.${row.attempt}`);
  }
  expect(kills).toBeGreaterThanOrEqual(3);
  const { code, stdout, stderr } = await distill(command, { cwd, env });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const outcome = JSON.parse(stdout) as { status: string; rejections: unknown[]; lostRequests: number };
  expect(outcome.status).toBe('complete');
  const records = readFileSync(join(cwd, 'out/data.jsonl'), 'utf8').trimEnd().split('\n');
  expect(records.length + outcome.rejections.length).toBe(contexts.length);
  const rows = journal();
  const asked = new Map<string, number>();
  for (const row of rows) {
    if (row.kind === 'answer') answeredAtKill.delete(`${row.id}/${row.stage}.${row.attempt}`);
    if (row.kind === 'asked') {
      const name = `${row.id}/${row.stage}.${row.attempt}`;
      asked.set(name, (asked.get(name) ?? 0) + 1);
    }
  }
  // No answer that was once in the journal is gone.
  expect([...answeredAtKill]).toEqual([]);
  // In the order of the journal, nothing is asked after its answer.
  const answered = new Set<string>();
  for (const row of rows) {
    if (row.kind !== 'answer' && row.kind !== 'asked') continue;
    const name = `${row.id}/${row.stage}.${row.attempt}`;
    if (row.kind === 'answer') answered.add(name);
    else if (answered.has(name)) repeatedAfter.push(name);
  }
  expect(repeatedAfter).toEqual([]);
  // At most as many repeats a kill as requests were under way, and every one is counted.
  const repeats = [...asked.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(repeats).toBeLessThanOrEqual(kills * concurrency);
  expect(outcome.lostRequests).toBe(repeats);
}, 120_000);

test('killed between handing in a batch and looking at it, the same batch is found again', async () => {
  const { contexts, server, cwd, command, env } = await setUp(8, { looksUntilDone: 1 });
  const batched = [...command, '--batch'];
  let kills = 0;
  for (let round = 0; round < 3; round++) {
    const before = server.batches.length;
    await distill(batched, {
      cwd,
      env,
      onStart: (child) => {
        const timer = setInterval(() => {
          // The moment in which the service has made the batch: its answer is not back yet, or only just.
          if (round > 0 ? server.batches.length === 0 : server.batches.length === before) return;
          clearInterval(timer);
          child.kill('SIGKILL');
          kills += 1;
        }, 1);
        child.on('exit', () => clearInterval(timer));
      },
    });
    expect(server.batches).toHaveLength(1);
  }
  expect(kills).toBe(3);
  const { generate } = await import('../../src/workflows/generate.ts');
  const { manifest } = await generate({
    contexts: join(cwd, 'contexts.jsonl'),
    teacher: 'openai:stand-in',
    output: join(cwd, 'out'),
    concurrency,
    batch: true,
    pollIntervalMs: 5,
    environment: env,
  });
  expect(server.batches).toHaveLength(2);
  expect(manifest?.files[0].records).toBe(contexts.length);
}, 120_000);

test('with latency and a rate limit, at least 95 % of what is permitted is used', async () => {
  const limit = { perSecond: 25, burst: 25 };
  const { server, cwd, command, env } = await setUp(500, { latencyMs: 300, limit });
  const { code } = await distill([...command, '--concurrency', '32'], { cwd, env });
  expect(code).toBe(0);
  const seconds = (server.counts.lastAt - server.counts.firstAt) / 1000;
  const permitted = limit.burst + seconds * limit.perSecond;
  const share = server.answered.length / permitted;
  console.info(
    `${server.answered.length} answers in ${seconds.toFixed(1)} s: ${(100 * share).toFixed(1)} % of what is permitted, ${server.counts.refused} refused`,
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
}, 120_000);
