import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureModel, golden } from '../modelFixtures.ts';
import { tradeRecords } from '../students/postings.ts';
import { distill } from './distill.ts';

const cwd = mkdtempSync(join(tmpdir(), 'local-'));

test.each(['onnx', 'transformers'])(
  'distill predict gives the probability of PyTorch from %s:<folder>',
  async (backend) => {
    const { posting, resume, probabilities } = golden.pairs[0];
    writeFileSync(join(cwd, 'posting.txt'), posting);
    writeFileSync(join(cwd, 'resume.txt'), resume);
    const student = `${backend}:${fixtureModel('classifier')}`;
    const args = [
      'predict',
      '--task',
      'matching',
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
