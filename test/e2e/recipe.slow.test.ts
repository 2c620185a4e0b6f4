import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The stand-in teacher is the classifier of the tests: what it says is of no use, but every answer has a probability. */
const environment = {
  TEACHER: 'onnx:test/fixtures/models/classifier',
  STEPS: '4',
  NO_COLOR: '1',
  CI: '1',
};

function recipe(...args: string[]) {
  const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, HF_TOKEN: _token, ...inherited } = process.env;
  return spawnSync('bash', ['scripts/recipe.sh', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
}

test('graph → generate → teach → train → eval → compare, by the commands of the recipe', () => {
  const out = join(temporaryFolder(), 'recipe');
  const { status, stdout, stderr } = recipe('small', out);
  expect([status, stderr.match(/unexpected failure/)]).toEqual([0, null]);
  const commands = [...stdout.matchAll(/^--- distill (\w+)/gm)].map(([, verb]) => verb);
  expect(commands).toEqual(['graph', 'generate', 'teach', 'train', 'eval', 'eval', 'compare']);
  const { tasks } = JSON.parse(readFileSync(join(out, 'eval-student', 'results.json'), 'utf8'));
  expect(tasks.matching.n).toBeGreaterThan(20);
  expect(tasks.matching.teacher.accuracy.estimate).not.toBeNull();
  const student = JSON.parse(readFileSync(join(out, 'student', 'student.json'), 'utf8'));
  expect(student.trainingDigests.length).toBeGreaterThan(50);
  expect(readFileSync(join(out, 'student', 'README.md'), 'utf8')).toMatch(/recorded:.*teacher\.jsonl/);
  expect(readFileSync(join(out, 'comparison.txt'), 'utf8')).toMatch(/^verdict {2}/m);

  const again = recipe('small', out);
  expect(again.status).toBe(0);
  expect([...again.stdout.matchAll(/^--- distill (\w+)/gm)].map(([, verb]) => verb)).toEqual(['compare']);
}, 600_000);

test('says how it is called', () => {
  const { status, stderr } = recipe('huge');
  expect([status, stderr]).toEqual([2, 'usage: scripts/recipe.sh small|full [folder]\n']);
  expect(existsSync(join(root, 'out', 'recipe-huge'))).toBe(false);
});
