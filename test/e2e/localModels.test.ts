import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureModel, golden, goldenAnswers } from '../modelFixtures.ts';
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

describe('distill predict on files', () => {
  const [{ jobDescription, resumeUnmatched }] = tradeRecords;
  const files = () => {
    writeFileSync(join(cwd, 'job.txt'), jobDescription);
    writeFileSync(join(cwd, 'anna.txt'), resumeUnmatched);
  };
  const resume = ['--resume', 'anna.txt'];
  const both = ['--posting', 'job.txt', ...resume];

  test.each<[string, string[], RegExp]>([
    ['skill-extraction', resume, /^anna\.txt:\n {2}- TIG welding\n {2}- Blueprint reading\n$/],
    ['experience-extraction', resume, /^anna\.txt:\n {2}- Welder, 1 year\n$/],
    [
      'explanation',
      both,
      /^anna\.txt:\n {2}- skill: Forklift driving\n[\s\S]*Welder, 1 year, 2 years required/,
    ],
    [
      'editing',
      [...both, '--allow-skill', 'Forklift driving'],
      /^anna\.txt:\n {2}Robin Doe\n[\s\S]*Forklift driving/,
    ],
  ])('a baseline answers %s in words', async (task, args, answer) => {
    files();
    const { code, stdout } = await distill(['predict', '--task', task, ...args], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(answer);
  });

  test.each<[string, string[], object]>([
    ['skill-extraction', resume, { skills: ['Payroll', 'Triage'] }],
    ['explanation', both, { missingSkills: ['Triage'], experienceGaps: [], explanation: 'No Triage.' }],
  ])('a language model answers %s in one JSON document', async (task, args, output) => {
    files();
    const student = `transformers:${fixtureModel('gpt')}`;
    const asked = ['predict', '--task', task, ...args, '--student', student, '--max-tokens', '64', '--json'];
    const { code, stdout } = await distill(asked, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ exampleId: 'anna.txt', task, output }]);
  });

  test('a tagger reads a résumé', async () => {
    files();
    const student = `onnx:${fixtureModel('tagger')}`;
    const asked = ['predict', '--task', 'skill-extraction', ...resume, '--student', student, '--json'];
    const { code, stdout } = await distill(asked, { cwd });
    expect(code).toBe(0);
    const [{ output }] = JSON.parse(stdout);
    for (const skill of output.skills) expect(resumeUnmatched.replace(/\s+/g, ' ')).toContain(skill);
  });
});

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
