import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Results } from '../../src/core/run.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

test('the merged parts of a run have the numbers of one run, and its id', async () => {
  const cwd = temporaryFolder();
  const common = ['eval', '--task', 'matching', '--limit', '31'];
  const runs = await Promise.all([
    distill([...common, '--output', 'whole'], { cwd }),
    distill([...common, '--shard', '1/2', '--predict-only', '--output', 'one'], { cwd }),
  ]);
  runs.push(await distill([...common, '--shard', '2/2', '--output', 'two'], { cwd }));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const alone = await distill(['merge', 'one', '--output', 'merged'], { cwd });
  expect(alone.code).toBe(2);
  expect(alone.stderr).toMatch(/expected every part of one whole, each once, got 1\/2/);
  expect((await distill(['merge', 'two', 'one', '--output', 'merged'], { cwd })).code).toBe(0);
  const read = (name: string) => {
    const results = JSON.parse(readFileSync(join(cwd, name, 'results.json'), 'utf8')) as Results;
    return {
      runId: results.runId,
      report: { ...results.tasks.matching, latency: undefined, cost: undefined },
    };
  };
  expect(read('merged')).toEqual(read('whole'));
  expect(read('two').report.records).toBe(16);
});
