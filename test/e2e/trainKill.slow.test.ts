import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import { createRandom } from '../../src/core/random.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { writePairs } from '../train/pairs.ts';
import { distill } from './distill.ts';

const command = (output: string, ...more: string[]) => [
  ...['train', '--task', 'matching', '--data', 'pairs.csv', '--output', output],
  ...['--layers', '2', '--width', '64', '--heads', '2', '--max-length', '32', '--vocab-size', '200'],
  ...[
    '--epochs',
    '12',
    '--batch-size',
    '8',
    '--accumulate',
    '2',
    '--threads',
    '2',
    '--checkpoint-every',
    '0',
    '--patience',
    '100',
  ],
  ...more,
];

function folderWithPairs(): string {
  const cwd = temporaryFolder();
  copyFileSync(writePairs(40), join(cwd, 'pairs.csv'));
  return cwd;
}

/** Everything that the weights decide. */
const trained = (folder: string) =>
  ['onnx/model.onnx', 'student.json', 'tokenizer.json'].map((file) =>
    sha256(readFileSync(join(folder, file))),
  );

/** Sends a signal some time after training has begun. */
function signalAfter(child: ChildProcess, signal: NodeJS.Signals, delayMs: number, log: string): void {
  let since = Number.POSITIVE_INFINITY;
  const timer = setInterval(() => {
    if (since === Number.POSITIVE_INFINITY && existsSync(log)) since = performance.now();
    if (performance.now() - since < delayMs) return;
    child.kill(signal);
    clearInterval(timer);
  }, 5);
  child.on('exit', () => clearInterval(timer));
}

test('killed with SIGKILL at random updates and resumed, a training ends with the same bits, at two threads', async () => {
  const cwd = folderWithPairs();
  const whole = await distill(command('whole', '--json'), { cwd });
  expect(whole.code).toBe(0);
  const { status, steps, durationMs } = JSON.parse(whole.stdout) as {
    status: string;
    steps: number;
    durationMs: number;
  };
  expect([status, steps]).toEqual(['trained', 60]);
  const random = createRandom(7, 'kills');
  let kills = 0;
  for (let attempt = 0; ; attempt++) {
    expect(attempt).toBeLessThan(40);
    const resume = existsSync(join(cwd, 'killed/training'))
      ? ['--resume']
      : existsSync(join(cwd, 'killed'))
        ? ['--overwrite']
        : [];
    const mayEnd = kills >= 6;
    const { code, signal } = await distill(command('killed', ...resume), {
      cwd,
      onStart: (child) => {
        if (!mayEnd)
          signalAfter(child, 'SIGKILL', random.next() * durationMs * 0.5, join(cwd, 'killed/train.jsonl'));
      },
    });
    if (signal === 'SIGKILL') kills += 1;
    else {
      expect(code).toBe(0);
      break;
    }
  }
  expect(kills).toBeGreaterThan(1);
  expect(trained(join(cwd, 'killed'))).toEqual(trained(join(cwd, 'whole')));
});

test('Ctrl-C: exit 130, a checkpoint, and how to go on', async () => {
  const cwd = folderWithPairs();
  const log = join(cwd, 'stopped/train.jsonl');
  const stopped = await distill(command('stopped', '--checkpoint-every', '1000'), {
    cwd,
    onStart: (child) => signalAfter(child, 'SIGINT', 50, log),
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toMatch(/stopped after update \d+ of 60; a checkpoint is saved[\s\S]*--resume/);
  expect(existsSync(join(cwd, 'stopped/training/checkpoint.safetensors'))).toBe(true);
  const again = await distill(command('stopped', '--checkpoint-every', '1000'), { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toMatch(/not finished[\s\S]*--resume goes on with it/);
  const resumed = await distill(command('stopped', '--checkpoint-every', '1000', '--resume'), { cwd });
  expect(resumed.code).toBe(0);
  expect(resumed.stdout).toMatch(/trained: 60 updates/);
});
