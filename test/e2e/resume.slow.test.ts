import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Results } from '../../src/core/run.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

const sample = new URL('../../datasets/sample/', import.meta.url);
const readResults = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Results;
const readRows = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const writeRows = (file: string, rows: readonly unknown[]) =>
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

const answers = fileURLToPath(new URL('teacher/test.predictions.jsonl', sample));
const command = ['eval', '--task', 'matching', '--limit', '10', '--student', `recorded:${answers}`];

/** A folder with ten records of the sample's test split in a file that has no splits. */
function folderWithData(): string {
  const cwd = temporaryFolder();
  const records = readRows(fileURLToPath(new URL('triples.jsonl', sample)));
  const chosen = records.filter(({ split }) => split === 'test').slice(0, 10);
  writeRows(
    join(cwd, 'data.jsonl'),
    chosen.map((record) => ({ ...record, split: undefined })),
  );
  return cwd;
}

test('a run with the teacher of the dataset is resumed from its folder, in any working folder', async () => {
  const cwd = temporaryFolder();
  expect((await distill([...command, '--output', 'run', '--predict-only'], { cwd })).code).toBe(0);
  const journal = join(cwd, 'run/predictions.jsonl');
  const rows = readRows(journal);
  writeRows(journal, rows.slice(0, 12));
  const { code, stderr } = await distill(['eval', '--resume', 'run'], { cwd });
  expect({ code, stderr: stderr.includes('going on') }).toEqual({ code: 0, stderr: true });
  const answered = (all: typeof rows) => all.map((row) => ({ ...row, durationMs: null }));
  expect(answered(readRows(journal))).toEqual(answered(rows));
});

test('a run that lacks answers, of the teacher or of a repetition, is not scored', async () => {
  const cwd = folderWithData();
  const asked = ['--data', 'data.jsonl', '--teacher', `recorded:${answers}`, '--repeat', '2'];
  await distill([...command, ...asked, '--output', 'run', '--predict-only'], { cwd });
  const journal = join(cwd, 'run/predictions.jsonl');
  const rows = readRows(journal);
  expect(rows).toHaveLength(90);
  const lacking = [
    { who: 'teacher', rest: rows.filter(({ role }, place) => role === 'student' || place < 80) },
    {
      who: 'student',
      rest: rows.filter(({ repeat, role }, place) => role === 'teacher' || repeat === 0 || place > 40),
    },
  ];
  for (const { who, rest } of lacking) {
    writeRows(journal, rest);
    const { code, stderr } = await distill(['score', 'run'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`the ${who} has answered \\d+ of 30 examples`));
    expect(existsSync(join(cwd, 'run/results.json'))).toBe(false);
  }
});

test('asking again for what failed keeps the other answers of a finished run, and its results go first', async () => {
  const cwd = folderWithData();
  const run = [...command, '--data', 'data.jsonl', '--output', 'run'];
  await distill(run, { cwd });
  const journal = join(cwd, 'run/predictions.jsonl');
  const rows = readRows(journal);
  const [first, ...others] = rows;
  const error = { kind: 'timeout', message: 'too slow' };
  // A recognisable answer shows whether it was kept or asked for again.
  writeRows(journal, [
    { ...first, output: null, error },
    { ...others[0], durationMs: 1234 },
    ...others.slice(1),
  ]);
  expect((await distill([...run, '--retry-errors'], { cwd })).code).toBe(0);
  const after = readRows(journal);
  expect(after).toHaveLength(rows.length + 1);
  expect(after.at(-1)).toMatchObject({ exampleId: first['exampleId'], output: first['output'] });
  expect(after[1]).toMatchObject({ durationMs: 1234 });
  expect(readResults(join(cwd, 'run')).tasks.matching?.errors).toBe(0);

  const unscored = await distill(['eval', '--resume', 'run', '--predict-only'], { cwd });
  expect(unscored.code).toBe(0);
  expect(existsSync(join(cwd, 'run/results.json'))).toBe(false);
});

test('the run id is the same wherever dataset and recording lie', async () => {
  const cwd = folderWithData();
  writeFileSync(join(cwd, 'answers.jsonl'), readFileSync(answers));
  const runIdOf = async (folder: string) => {
    const args = [
      '--task',
      'matching',
      '--data',
      `${folder}data.jsonl`,
      '--student',
      `recorded:${folder}answers.jsonl`,
    ];
    const { stdout } = await distill(['eval', '--predict-only', '--json', ...args], { cwd });
    return (JSON.parse(stdout) as { runId: string }).runId;
  };
  const runId = await runIdOf('');
  expect(runId).toMatch(/^matching-recorded-answers-jsonl-data-jsonl-[0-9a-f]{10}$/);
  expect(await runIdOf(`${cwd}/`)).toBe(runId);
  mkdirSync(join(cwd, 'elsewhere'));
  for (const name of ['data.jsonl', 'answers.jsonl'])
    renameSync(join(cwd, name), join(cwd, 'elsewhere', name));
  expect(await runIdOf('./elsewhere/')).toBe(runId);
});
