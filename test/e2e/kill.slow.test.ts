import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import type { Results } from '../../src/core/run.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';
import { writeManyRecords } from './manyRecords.ts';

const command = (output: string) => [
  'eval',
  '--task',
  'matching',
  '--student',
  'lexical:overlap',
  '--data',
  'many.jsonl',
  '--batch-size',
  '1',
  '--output',
  output,
];

/** What must not depend on how often a run was killed: everything but times. */
function comparable(folder: string) {
  const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Results;
  const scores = readFileSync(join(folder, 'scores.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as object), durationMs: 0 }));
  return { runId: results.runId, tasks: { ...results.tasks.matching, latency: null, cost: null }, scores };
}

function journalKeys(folder: string): string[] {
  return readFileSync(join(folder, 'predictions.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { role, repeat, task, exampleId } = JSON.parse(line) as Record<string, unknown>;
      return `${role} ${repeat} ${task} ${exampleId}`;
    });
}

/** Kills the process some time after its start, or after a file has appeared. */
function killAfter(child: ChildProcess, delayMs: number, file: string | null): void {
  const started = performance.now();
  let since = file === null ? started : Number.POSITIVE_INFINITY;
  const timer = setInterval(() => {
    if (file !== null && since === Number.POSITIVE_INFINITY && existsSync(file)) since = performance.now();
    if (performance.now() - since >= delayMs) child.kill('SIGKILL');
  }, 5);
  child.on('exit', () => clearInterval(timer));
}

test('killed with SIGKILL at random points, a run loses nothing, does nothing twice and ends with the same numbers', async () => {
  const cwd = temporaryFolder();
  writeManyRecords(join(cwd, 'many.jsonl'), 150);
  const started = performance.now();
  expect((await distill(command('whole'), { cwd })).code).toBe(0);
  const wholeMs = performance.now() - started;
  const random = createRandom(17, 'kills');
  let kills = 0;
  let killsWhilePredicting = 0;
  for (let round = 0; round < 12; round++) {
    // Any moment of the run, and, every other time, a moment soon after predicting has begun.
    const [journalFirst, delayMs] =
      round % 2 === 0 ? [false, 150 + random.next() * wholeMs] : [true, random.next() * 300];
    const { signal } = await distill(command('killed'), {
      cwd,
      onStart: (child) =>
        killAfter(child, delayMs, journalFirst ? join(cwd, 'killed/predictions.jsonl') : null),
    });
    if (signal !== 'SIGKILL') continue;
    kills += 1;
    if (existsSync(join(cwd, 'killed/predictions.jsonl')) && !existsSync(join(cwd, 'killed/scores.jsonl'))) {
      killsWhilePredicting += 1;
    }
  }
  const last = await distill(command('killed'), { cwd });
  expect(last.code).toBe(0);
  expect(kills).toBeGreaterThan(5);
  expect(killsWhilePredicting).toBeGreaterThan(1);
  const keys = journalKeys(join(cwd, 'killed'));
  expect(new Set(keys).size).toBe(keys.length);
  expect([...keys].sort()).toEqual(journalKeys(join(cwd, 'whole')).sort());
  expect(comparable(join(cwd, 'killed'))).toEqual(comparable(join(cwd, 'whole')));
});

test('Ctrl-C ends with 130, says how to go on, and --resume does', async () => {
  const cwd = temporaryFolder();
  writeManyRecords(join(cwd, 'many.jsonl'), 800);
  const interrupted = await distill(command('run'), {
    cwd,
    onStart: (child) => {
      const look = setInterval(() => {
        const journal = join(cwd, 'run/predictions.jsonl');
        // The first answers are there: an interruption before them would have nothing to keep.
        if (!existsSync(journal) || statSync(journal).size === 0) return;
        clearInterval(look);
        child.kill('SIGINT');
      }, 20);
    },
  });
  expect(interrupted.code).toBe(130);
  expect(interrupted.stdout).toBe('');
  expect(interrupted.stderr).toMatch(/every answer so far is saved/);
  expect(interrupted.stderr).toMatch(/distill eval --resume run/);
  const before = journalKeys(join(cwd, 'run')).length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(2400);
  const resumed = await distill(['eval', '--resume', 'run'], { cwd });
  expect(resumed.code).toBe(0);
  expect(resumed.stderr).toMatch(/going on with the unfinished run/);
  expect(journalKeys(join(cwd, 'run'))).toHaveLength(2400);
});
