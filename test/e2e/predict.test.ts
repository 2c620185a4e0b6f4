import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingSchema } from '../../src/core/reading.ts';
import { asDocx, asPdf, asText, type Written } from '../io/documents/makeDocuments.ts';
import { distill } from './distill.ts';

const cwd = mkdtempSync(join(tmpdir(), 'distill-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** A small model of the package, named as from its root; from here it is found all the same. */
const student = ['--student', 'onnx:test/fixtures/models/classifier'];
const posting = 'Requirements\n- Payroll\n- Tax law\n- 3 years as an Accountant\n';
const resume = (...skills: string[]): Written => ({
  name: 'Anna Berg',
  sections: [
    { heading: 'Skills', items: skills },
    { heading: 'Experience', items: ['Accountant (2018 - 2022)'] },
  ],
});

beforeAll(async () => {
  mkdirSync(join(cwd, 'applications'));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(cwd, name), content);
  write('job.txt', posting);
  write('applications/anna.txt', asText(resume('Payroll', 'Tax law')));
  write('applications/ben.pdf', await asPdf(resume('Payroll')));
  write('applications/cleo.docx', await asDocx(resume('Tax law')));
  write('applications/photo.png', Buffer.from('\u0089PNG\r\n', 'latin1'));
});

test('one résumé: verdict, requirements with evidence, skills and roles', async () => {
  const args = ['predict', '--posting', 'job.txt', '--resume', 'applications/ben.pdf', ...student];
  const { code, stdout } = await distill(args, { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^applications\/ben\.pdf: (?:no match|match), probability \.\d\d\n/);
  expect(stdout).toMatch(/not satisfied: 1 of 3\n {2}line 3: Tax law\n {6}missing: Tax law\n/);
  expect(stdout).toMatch(/line 2: Payroll\n {6}résumé, line \d+: • Payroll\n/);
  expect(stdout).toMatch(/\nskills: Payroll\nroles\n {2}Accountant, 2018–2022, 4 years\n$/);
});

test('a folder: a ranked table, what can not be read beside it; the same as JSON, and in a file', async () => {
  const args = ['predict', '--posting', 'job.txt', '--resume', 'applications', ...student];
  const { code, stdout, stderr } = await distill(args, { cwd });
  expect(code).toBe(0);
  expect(stdout.split('\n').map((line) => /^(\d) {2}applications/.exec(line)?.[1])).toEqual([
    undefined,
    '1',
    '2',
    '3',
    undefined,
  ]);
  expect(stderr).toMatch(/could not be read: applications\/photo\.png: .*picture \(PNG\)/s);

  const output = join(cwd, 'readings.jsonl');
  const asJson = await distill([...args, '--json', '--output', output], { cwd });
  expect(JSON.parse(asJson.stdout)).toMatchObject({ status: 'read', total: 3, unreadable: 1 });
  const rows = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  for (const row of rows) expect(readingSchema.safeParse(row).success).toBe(true);
});

test('a file that was named and can not be read: the others are answered, and exit 2', async () => {
  const args = ['predict', '--resume', 'applications/photo.png', 'applications/anna.txt', ...student];
  const { code, stdout, stderr } = await distill([...args, '--json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/photo\.png/);
  const { posting: none, resumes, unreadable } = JSON.parse(stdout);
  expect([none, resumes.length, unreadable.length]).toEqual([null, 1, 1]);
  expect(resumes[0]).toMatchObject({ resume: 'applications/anna.txt', skills: ['Payroll', 'Tax law'] });
});
