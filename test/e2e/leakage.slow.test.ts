import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Results } from '../../src/core/run.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

test('a student is not scored on what it was trained on', async () => {
  const cwd = temporaryFolder();
  const eval40 = ['eval', '--task', 'matching', '--limit', '40'];
  const refused = await distill([...eval40, '--split', 'train', '--output', 'run'], { cwd });
  expect(refused).toMatchObject({ code: 3, stdout: '' });
  expect(refused.stderr).toMatch(/trained on all 120 selected examples/);
  const allowed = await distill([...eval40, '--split', 'train', '--allow-leakage', '--output', 'run'], {
    cwd,
  });
  expect(allowed.code).toBe(0);
  expect(allowed.stdout).toMatch(/WARNING: examples that the student was trained on are scored/);
  expect(readJson<Results>(join(cwd, 'run/results.json')).leakageAllowed).toBe(true);
  // Of the first 40 records 32 are not for testing: what a student was validated on counts, too.
  const mixed = await distill([...eval40, '--split', 'all', '--output', 'mixed'], { cwd });
  expect(mixed.stdout).toMatch(/left out: 96 examples that the student was trained on/);
});
