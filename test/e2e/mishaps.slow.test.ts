import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

const program = fileURLToPath(new URL('../../bin/distill.js', import.meta.url));
const runs = ['eval', '--task', 'matching', '--limit', '4', '--output', 'run'];

test('a run with the recorded teacher is resumed from any folder, by its own settings only', async () => {
  const cwd = temporaryFolder();
  expect((await distill([...runs, '--predict-only'], { cwd })).code).toBe(0);
  const conflicting = await distill(['eval', '--resume', 'run', '--limit', '3', '--seed', '1'], { cwd });
  expect(conflicting).toMatchObject({ code: 2, stdout: '' });
  expect(conflicting.stderr).toMatch(/takes no --limit, --seed/);
  writeFileSync(join(cwd, 'run/.scores.jsonl.1-0123abcd.partial'), 'left by a kill');
  const resumed = await distill(['eval', '--resume', 'run'], { cwd });
  expect(resumed).toMatchObject({ code: 0, stderr: 'going on with the unfinished run in run\n' });
  expect(resumed.stdout).toMatch(/^teacher {2}recorded:/m);
  expect(readdirSync(join(cwd, 'run')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('one process works in a run folder at a time; the lock of a killed one bars nobody', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'run'));
  const lock = (pid: number) =>
    writeFileSync(join(cwd, 'run/.lock'), JSON.stringify({ pid, host: hostname() }));
  lock(process.pid);
  const refused = await distill(runs, { cwd });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(`run is in use by process ${process.pid}`);
  expect(readdirSync(join(cwd, 'run'))).toEqual(['.lock']);
  lock(2 ** 30);
  expect((await distill([...runs, '--predict-only'], { cwd })).code).toBe(0);
  expect(existsSync(join(cwd, 'run/.lock'))).toBe(false);
});

test('with --json a failure is one JSON document too', async () => {
  const cwd = temporaryFolder();
  for (const args of [
    ['score', 'nothing'],
    ['eval', '--tsk'],
    ['data', 'check', 'nowhere.csv'],
  ]) {
    const { code, stdout } = await distill([...args, '--json'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', error: { exitCode: 2 } });
  }
  writeFileSync(join(cwd, 'pairs.csv'), 'posting,resume,label,,\nNeed SQL,SQL,yes,,\n');
  const predicted = await distill(['predict', '--data', 'pairs.csv', '--output', 'p.jsonl', '--json'], {
    cwd,
  });
  expect(JSON.parse(predicted.stdout)).toEqual({
    status: 'predicted',
    output: 'p.jsonl',
    total: 1,
    errors: 0,
  });
});

test('a reader that stops early, as head does, is no failure', async () => {
  const child = spawn(process.execPath, [program, 'predict', '--data', 'datasets/sample'], {
    cwd: temporaryFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('nothing from outside reaches the terminal as a control sequence', async () => {
  const cwd = temporaryFolder();
  const { stderr } = await distill(['data', 'check', 'no\u001b[31m\u202efile.csv'], { cwd });
  expect(stderr).toMatch(/no \[31m file\.csv|no \[31mfile\.csv/);
  expect(stderr).not.toMatch(/[\u001b\u202e]/);
  expect((await distill(['eval', '--x\u001b[2J'], { cwd })).stderr).not.toContain('\u001b');
});

test('one folder that cannot be read does not hide the other runs', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'eval/runs/broken'), { recursive: true });
  writeFileSync(join(cwd, 'eval/runs/broken/manifest.json'), '{');
  const { code, stdout } = await distill(['list', 'runs'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/broken +its manifest\.json cannot be read/);
});

test('what is asked for in vain costs no run and says what to do', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'file'), 'mine');
  const file = await distill(['eval', '--task', 'matching', '--limit', '4', '--output', 'file'], { cwd });
  expect(file).toMatchObject({ code: 2, stderr: expect.stringMatching(/file is a file, not a folder/) });
  expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine');
  const beyond = await distill(['eval', '--task', 'matching', '--limit', '900-950'], { cwd });
  expect(beyond).toMatchObject({ code: 2, stderr: expect.stringMatching(/there are 98 records/) });
  const seed = await distill(['eval', '--seed', '99999999999999999999'], { cwd });
  expect(seed).toMatchObject({ code: 2, stdout: '' });
  expect((await distill([...runs, '--predict-only'], { cwd })).code).toBe(0);
  writeFileSync(join(cwd, 'run/predictions.jsonl'), '');
  const unanswered = await distill(['score', 'run'], { cwd });
  expect(unanswered).toMatchObject({ code: 3, stderr: expect.stringMatching(/--resume run/) });
});
