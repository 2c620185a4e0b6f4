import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureModel, golden } from '../modelFixtures.ts';
import { distill } from './distill.ts';

const cwd = mkdtempSync(join(tmpdir(), 'local-'));

test.each(['onnx', 'transformers'])('distill eval scores %s:<folder>', async (backend) => {
  const student = `${backend}:${fixtureModel('classifier')}`;
  const output = join(cwd, backend);
  const args = ['eval', '--task', 'matching', '--student', student, '--offline', '--limit', '5'];
  const { code, stdout, stderr } = await distill([...args, '--output', output, '--json'], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const results = JSON.parse(stdout);
  expect(results.tasks.matching).toMatchObject({ n: 15, errors: 0 });
  expect(results.student.id).toBe(student);
});

test.each(['onnx', 'transformers'])(
  'distill predict gives the probability of PyTorch from %s:<folder>',
  async (backend) => {
    const { posting, resume, probabilities } = golden.pairs[0];
    writeFileSync(join(cwd, 'posting.txt'), posting);
    writeFileSync(join(cwd, 'resume.txt'), resume);
    const student = `${backend}:${fixtureModel('classifier')}`;
    const args = [
      'predict',
      '--student',
      student,
      '--posting',
      'posting.txt',
      '--resume',
      'resume.txt',
      '--json',
    ];
    const { code, stdout } = await distill(args, { cwd });
    expect(code).toBe(0);
    expect(Math.abs(JSON.parse(stdout)[0].probability - probabilities[1])).toBeLessThan(1e-4);
  },
);

test('a device that is not offered ends in exit 2, without a stack trace', async () => {
  const student = `onnx:${fixtureModel('classifier')}`;
  const { code, stderr } = await distill(['eval', '--student', student, '--device', 'abacus'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/--device abacus/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('Ctrl-C stops a run of a local model, and resuming goes on', async () => {
  const student = `onnx:${fixtureModel('classifier')}`;
  const output = join(cwd, 'interrupted');
  const args = ['eval', '--student', student, '--output', output, '--batch-size', '1'];
  const stopped = await distill(args, {
    cwd,
    onStart: (child) => {
      const timer = setInterval(() => {
        if (linesIn(join(output, 'predictions.jsonl')) < 3) return;
        clearInterval(timer);
        child.kill('SIGINT');
      }, 5);
      child.on('exit', () => clearInterval(timer));
    },
  });
  expect(stopped.code).toBe(130);
  const resumed = await distill(['eval', '--resume', output, '--json'], { cwd });
  expect(resumed.code).toBe(0);
  expect(JSON.parse(resumed.stdout).tasks.matching.errors).toBe(0);
});

function linesIn(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}
