import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureModel, goldenAnswers } from '../modelFixtures.ts';
import { tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';
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

/** Records of two kinds: short enough for a window of 1,024 tokens. */
function writeRecords(): string {
  const file = join(cwd, 'records.jsonl');
  const records = [...tradeRecords.slice(0, 3), ...taggedSentences].map((record) => ({
    ...record,
    split: 'test',
  }));
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

test.each(['t5', 'gpt'] as const)('distill eval asks a language model (%s) at every task', async (name) => {
  const student = `transformers:${fixtureModel(name)}`;
  const output = join(cwd, `all-${name}`);
  const args = ['eval', '--student', student, '--data', writeRecords(), '--offline', '--max-tokens', '64'];
  const { code } = await distill([...args, '--output', output, '--predict-only', '--quiet'], { cwd });
  expect(code).toBe(0);
  const rows = readFileSync(join(output, 'predictions.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(new Set(rows.map(({ task }) => task)).size).toBe(5);
  for (const { error, usage } of rows) {
    // So small a model need not find the form of the answer after a prompt that it was not trained on.
    expect(error?.kind ?? 'unparsable').toBe('unparsable');
    expect(usage).toMatchObject({ costUsd: 0, promptTokens: expect.any(Number) });
  }
  // The verdicts of PyTorch on the same prompts, in the order of the records; where the prompt of matching has changed,
  // scripts/make-generator-fixtures.py makes new ones.
  const verdicts = rows.filter(({ task }) => task === 'matching');
  for (const [index, { text, promptTokens }] of goldenAnswers[name].slice(0, 6).entries()) {
    expect(verdicts[index].output).toEqual({ match: JSON.parse(text).match });
    expect(verdicts[index].usage.promptTokens).toBe(promptTokens);
  }
});

test('distill eval scores the answers of a language model', async () => {
  const student = `transformers:${fixtureModel('gpt')}`;
  const args = ['eval', '--task', 'matching', '--student', student, '--data', writeRecords(), '--json'];
  const { code, stdout } = await distill([...args, '--output', join(cwd, 'scored')], { cwd });
  expect(code).toBe(0);
  const { n, errors, usage, metrics } = JSON.parse(stdout).tasks.matching;
  expect({ n, errors, costUsd: usage.costUsd }).toEqual({ n: 9, errors: 0, costUsd: 0 });
  expect(metrics.accuracy.n).toBe(9);
});

test('a prompt beyond the window is an error of its example, and the flag that widens it is kept for --resume', async () => {
  const student = `transformers:${fixtureModel('t5')}`;
  const output = join(cwd, 'narrow');
  const args = [
    'eval',
    '--task',
    'matching',
    '--student',
    student,
    '--data',
    writeRecords(),
    '--max-tokens',
    '64',
  ];
  const narrow = [...args, '--max-prompt-tokens', '482', '--output', output, '--predict-only'];
  expect((await distill(narrow, { cwd })).code).toBe(0);
  const { code, stdout } = await distill(['eval', '--resume', output, '--json'], { cwd });
  expect(code).toBe(0);
  const { errors, errorKinds, n } = JSON.parse(stdout).tasks.matching;
  // By PyTorch's count: those of more than 482 tokens.
  const tooLong = goldenAnswers.t5.slice(0, 6).filter(({ promptTokens }) => promptTokens > 482).length;
  expect(n).toBe(9);
  expect(errors).toBeGreaterThanOrEqual(tooLong);
  expect(errors).toBeLessThan(n);
  expect(errorKinds).toEqual({ tooLong: errors });
});

test.each(['onnx', 'transformers'])(
  'distill eval scores a tagger through %s at sentences and résumés',
  async (backend) => {
    const student = `${backend}:${fixtureModel('tagger')}`;
    const args = ['eval', '--student', student, '--data', writeRecords(), '--offline', '--json'];
    const { code, stdout, stderr } = await distill([...args, '--output', join(cwd, `tags-${backend}`)], {
      cwd,
    });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout).tasks)).toEqual(['skill-extraction']);
    expect(JSON.parse(stdout).tasks['skill-extraction']).toMatchObject({ n: 6, errors: 0 });
    expect(stderr).toBe('');
  },
);

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
