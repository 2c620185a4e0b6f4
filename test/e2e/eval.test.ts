import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Results, ScoreRow } from '../../src/core/run.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const schema = (name: string) =>
  readJson<object>(new URL(`../../schemas/${name}.schema.json`, import.meta.url).pathname);

/** 24 pairs in pairs.csv: small enough that the shortcuts are fitted at once. */
function writePairs(folder: string): void {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const skill = ['Python', 'welding', 'payroll', 'SQL'][index % 4];
    const has = index % 3 > 0;
    return `"Requirements\n- ${skill}\n- 2 years as a Worker ${index}","Skills\n${has ? skill : 'singing'}\nWorker ${index} (2018 - 2020)",${has ? 'yes' : 'no'}`;
  });
  writeFileSync(join(folder, 'pairs.csv'), `posting,resume,label\n${rows.join('\n')}\n`);
}

test('the README command: student, controls, recorded teacher and a verdict on the shipped test set', async () => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = await distill(['eval', '--task', 'matching'], { cwd });
  expect(stderr).not.toMatch(/error|warn/i);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^matching · datasets\/sample · test: 98 records, 294 examples/);
  for (const line of [
    /^student {2}onnx:models\/matcher +\.\d{3} \[/m,
    /^teacher {2}recorded:\S+ +1\.0 \[/m,
    /^ {2}majority class +\.667 +\.500 /m,
    /^ {2}résumé only /m,
    /^ {2}line counts \+ years /m,
    /^ {2}TF-IDF /m,
    /^matched vs unmatched: /m,
    /^matched vs swapped \(count-preserving\): /m,
    /^verdict {2}worse than the teacher: accuracy −\.\d+ \[/m,
  ]) {
    expect(stdout).toMatch(line);
  }
  const folder = join(cwd, /details: (\S+)\/report\.html/.exec(stdout)?.[1] ?? '');
  for (const name of [
    'manifest.json',
    'predictions.jsonl',
    'scores.jsonl',
    'results.json',
    'report.md',
    'report.html',
  ]) {
    expect(existsSync(join(folder, name)), name).toBe(true);
  }
});

test('every file of a run follows its published schema, and the aggregates are those of the score rows', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await distill(
    ['eval', '--task', 'matching', '--limit', '20', '--output', 'run', '--json', '--repeat', '2'],
    { cwd },
  );
  expect(code).toBe(0);
  const results = readJson<Results>(join(cwd, 'run/results.json'));
  expect(JSON.parse(stdout)).toEqual(results);
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
  const rows = readLines<ScoreRow>(join(cwd, 'run/scores.jsonl'));
  const checks: [string, unknown[]][] = [
    ['results', [results]],
    ['manifest', [readJson(join(cwd, 'run/manifest.json'))]],
    ['score-row', rows],
    ['prediction', readLines<Record<string, unknown>>(join(cwd, 'run/predictions.jsonl'))],
  ];
  for (const [name, values] of checks) {
    const validate = ajv.compile({
      ...schema(name),
      ...(name === 'prediction' ? { additionalProperties: true } : {}),
    });
    for (const value of values) expect(validate(value) || validate.errors, name).toBe(true);
  }
  const report = results.tasks.matching;
  const first = rows.filter(({ repeat }) => repeat === 0);
  expect(first).toHaveLength(60);
  expect(rows).toHaveLength(120);
  // By hand: accuracy is the share of rows whose decision is the label.
  const right = first.filter(({ observation }) => observation['label'] === observation['decision']).length;
  expect(report?.metrics['accuracy'].estimate).toBeCloseTo(right / 60, 12);
  expect(report?.repeats).toMatchObject({ count: 2, flipRate: 0 });
  const written = JSON.stringify(rows);
  const sample = new URL('../../datasets/sample/triples.jsonl', import.meta.url).pathname;
  const scored = readLines<{ id: string; 'Job-Description': string; 'Resume-matched': string }>(
    sample,
  ).filter(({ id }) => first.some(({ clusterId }) => clusterId === id));
  expect(scored).toHaveLength(20);
  const lines = scored
    .flatMap((record) => `${record['Job-Description']}\n${record['Resume-matched']}`.split('\n'))
    .filter((line) => line.length > 30);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => written.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
});

test('predict-only, then score, gives what eval gives', async () => {
  const cwd = temporaryFolder();
  writePairs(cwd);
  const common = ['eval', '--task', 'matching', '--data', 'pairs.csv'];
  expect((await distill([...common, '--output', 'whole'], { cwd })).code).toBe(0);
  const predicted = await distill([...common, '--output', 'parts', '--predict-only'], { cwd });
  expect(predicted).toMatchObject({ code: 0 });
  expect(existsSync(join(cwd, 'parts/results.json'))).toBe(false);
  expect((await distill(['score', 'parts'], { cwd })).code).toBe(0);
  const [whole, parts] = ['whole', 'parts'].map((run) => readJson<Results>(join(cwd, run, 'results.json')));
  const withoutTimes = ({ tasks, runId }: Results) => ({
    runId,
    tasks: { matching: { ...tasks.matching, latency: undefined, cost: undefined } },
  });
  expect(withoutTimes(parts)).toEqual(withoutTimes(whole));
});

test('gates decide the exit code; a typo in one costs no run', async () => {
  const cwd = temporaryFolder();
  const run = (...gates: string[]) =>
    distill(
      [
        'eval',
        '--task',
        'matching',
        '--limit',
        '8',
        '--output',
        'run',
        ...gates.flatMap((gate) => ['--threshold', gate]),
      ],
      {
        cwd,
      },
    );
  expect(await run('accuracy>=0.2')).toMatchObject({ code: 0 });
  const failed = await run('accuracy>=0.2', 'accuracy>=1.0');
  expect(failed.code).toBe(100);
  expect(failed.stdout).toMatch(/gate {2}matching accuracy>=1\.0: FAILED/);
  const typo = await distill(
    ['eval', '--task', 'matching', '--limit', '8', '--output', 'typo', '--threshold', 'acuracy>=0.9'],
    {
      cwd,
    },
  );
  expect(typo).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(join(cwd, 'typo'))).toBe(false);
});

test('pairs from a CSV file: no splits, no teacher, one example a record', async () => {
  const cwd = temporaryFolder();
  writePairs(cwd);
  const { code, stdout } = await distill(
    ['eval', '--task', 'matching', '--data', 'pairs.csv', '--output', 'run'],
    { cwd },
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/pairs\.csv · all records: 24 records, 24 examples/);
  expect(stdout).toMatch(/note: the file has no splits: it is used whole/);
  expect(stdout).toMatch(/no teacher to compare with/);
});

test('what stands in the output folder is not overwritten', async () => {
  const cwd = temporaryFolder();
  writePairs(cwd);
  const small = ['eval', '--task', 'matching', '--data', 'pairs.csv'];
  mkdirSync(join(cwd, 'precious'));
  writeFileSync(join(cwd, 'precious/notes.txt'), 'mine');
  const foreign = await distill([...small, '--output', 'precious'], {
    cwd,
  });
  expect(foreign).toMatchObject({ code: 2 });
  expect(readFileSync(join(cwd, 'precious/notes.txt'), 'utf8')).toBe('mine');
  expect((await distill([...small, '--output', 'run'], { cwd })).code).toBe(0);
  const before = readFileSync(join(cwd, 'run/results.json'), 'utf8');
  const other = [...small, '--limit', '20', '--output', 'run'];
  expect(await distill(other, { cwd })).toMatchObject({ code: 2 });
  expect(readFileSync(join(cwd, 'run/results.json'), 'utf8')).toBe(before);
  expect((await distill([...other, '--overwrite'], { cwd })).code).toBe(0);
});

test.each([
  [['eval', '--tsk', 'matching'], /did you mean --task/i],
  [['evl'], /did you mean eval/i],
  [['eval', '--task', 'matchin'], /there is no task "matchin"/],
  [['eval', '--student', 'lexcal:tfidf'], /did you mean lexical:tfidf/],
  [['eval', '--student', 'recorded:nowhere.jsonl'], /nowhere\.jsonl/],
  [['eval', '--student', 'openai:gpt-4'], /needs a key/],
  [['eval', '--data', 'nowhere.jsonl'], /nowhere\.jsonl/],
  [['eval', '--task', 'matching', '--split', 'testing'], /Allowed choices/],
  [['eval', '--task', 'matching', '--limit', 'few'], /--limit/],
  [['eval', '--seed', '-1'], /whole number of at least 0/],
  [['eval', '--resume', 'nothing'], /no run "nothing"/],
  [['eval', '--resume'], /there is no unfinished run/],
  [['score', 'nothing'], /no run "nothing"/],
  [['compare', 'a', 'b'], /no run "a"/],
  [['predict'], /needs at least one --resume/],
  [['predict', '--task', 'skill-extraction'], /needs at least one --resume, or --data/],
  [['predict', '--task', 'explanation', '--resume', 'a.txt'], /explanation needs --posting/],
  [['predict', '--resume', 'a.txt', '--posting', 'b', '--allow-skill', 'SQL'], /goes with --task editing/],
  [['predict', '--task', 'skill-extraction', '--resume', 'a.txt', '--posting', 'b'], /about résumés alone/],
  [['predict', '--posting', 'missing.txt', '--resume', 'x'], /missing\.txt/],
])('distill %j ends with exit code 2 and says what is wrong', async (args, message) => {
  const { code, stdout, stderr } = await distill(args, { cwd: temporaryFolder() });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
