import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { completion, startServer } from '../remote/loopbackServer.ts';
import { distill } from './distill.ts';

test('eval with a remote student: dry run, host, budget, resume, by the command line', async () => {
  const server = await startServer(() => completion('{"match": true, "probability": 0.9}'));
  onTestFinished(() => server.close());
  const cwd = temporaryFolder();
  const env = {
    OPENAI_BASE_URL: server.url,
    OPENAI_API_KEY: 'sk-secret-123456',
    DISTILL_CACHE: join(cwd, 'cache'),
  };
  const { host } = new URL(server.url);
  const model = 'gpt-4o-2024-08-06';
  const price = ['--price', `${model}=1,100`];
  const command = [
    'eval',
    '--task',
    'matching',
    '--student',
    `openai:${model}`,
    '--limit',
    '5',
    '--max-tokens',
    '10',
    ...price,
    '--quiet',
  ];

  const dry = await distill([...command, '--output', 'run', '--dry-run', '--json'], { cwd, env });
  expect(JSON.parse(dry.stdout)).toMatchObject({ status: 'dry run', estimates: [{ host, requests: 15 }] });
  expect({ code: dry.code, asked: server.requests.length, written: existsSync(join(cwd, 'run')) }).toEqual({
    code: 0,
    asked: 0,
    written: false,
  });

  // 15 answers cost $.0011 each; some 900 prompt and 10 answer tokens are reserved for each.
  const stopped = await distill([...command, '--output', 'run', '--budget-usd', '0.008'], { cwd, env });
  expect(stopped.code).toBe(3);
  expect(stopped.stderr).toMatch(/documents are sent to 127\.0\.0\.1[\s\S]*budget[\s\S]*--resume run/);
  const asked = server.requests.length;
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(8);

  const resumed = await distill(['eval', '--resume', 'run', '--budget-usd', '1', ...price, '--json'], {
    cwd,
    env,
  });
  expect(resumed.code).toBe(0);
  expect(JSON.parse(resumed.stdout).tasks.matching).toMatchObject({ n: 15, errors: 0 });
  expect(server.requests).toHaveLength(15);
  expect(`${dry.stderr}${stopped.stderr}${resumed.stderr}`).not.toContain('secret');
});
