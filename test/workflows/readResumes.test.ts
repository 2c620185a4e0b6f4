import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingSchema } from '../../src/core/reading.ts';
import { type LoadedStudent, loadStudent } from '../../src/workflows/loadStudent.ts';
import { readResumes } from '../../src/workflows/readResumes.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';

const posting = 'Requirements\n- Payroll\n- Ledger keeping\n- 3 years as an Accountant\n';
const fitting = 'Skills\n- Payroll\n- Ledger keeping\n\nExperience\n- Accountant (2018 - 2022)\n';
const lacking = 'Skills\n- Payroll\n\nExperience\n- Accountant (2018 - 2019)\n';

let student: LoadedStudent;
beforeAll(async () => {
  student = await loadStudent('test/fixtures/models/classifier');
}, 60_000);
afterAll(() => student.dispose());

test('a loaded student reads a pair: verdict, requirements, skills and roles', async () => {
  const reading = await student.read({ posting, resume: lacking });
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(reading.requirements.map(({ line, satisfied }) => [line, satisfied])).toEqual([
    [2, true],
    [3, false],
    [4, false],
  ]);
  expect(reading.requirements[2]).toMatchObject({ requiredYears: 3, foundYears: 1, evidence: { line: 5 } });
  expect(reading.explanation).toMatch(/Ledger keeping/);
  expect(reading).toMatchObject({
    skills: ['Payroll'],
    roles: [{ title: 'Accountant', years: 1, start: 2018, end: 2019 }],
  });
});

test('and ranks: the likeliest match first, by its place in what was given', async () => {
  const ranked = await student.rank(posting, ['Skills\n- Singing\n', fitting, lacking]);
  expect(ranked[0].index).toBe(1);
  const probabilities = ranked.map(({ match }) => match.probability);
  expect(probabilities).toEqual([...probabilities].sort((a, b) => (b ?? 0) - (a ?? 0)));
});

test('the same, from files and folders; what can not be read is listed and costs the others nothing', async () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const job = file('job.txt', posting);
  mkdirSync(join(folder, 'applications', 'old'), { recursive: true });
  file('applications/10.txt', fitting);
  file('applications/9.txt', lacking);
  file('applications/.hidden', 'nothing');
  file('applications/empty.txt', ' \n');
  const { read, unreadable } = await readResumes({
    student: 'onnx:test/fixtures/models/classifier',
    posting: job,
    resumes: [join(folder, 'applications'), join(folder, 'absent.txt')],
  });
  expect(read.map(({ resume }) => resume.slice(folder.length))).toEqual([
    '/applications/10.txt',
    '/applications/9.txt',
  ]);
  expect(unreadable.map(({ reason, isNamed }) => [reason, isNamed])).toEqual([
    [expect.stringMatching(/empty file/), false],
    [expect.stringMatching(/no such file/), true],
  ]);
}, 60_000);

test('without a posting, a student that only reads skills will do; roles are read by rules', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'anna.txt'), fitting);
  const { student: name, read } = await readResumes({
    student: 'onnx:test/fixtures/models/tagger',
    resumes: [folder],
  });
  expect(name).toBe('onnx:test/fixtures/models/tagger');
  expect(read[0].reading).toMatchObject({ roles: [{ title: 'Accountant', years: 4 }] });
  expect(read[0].reading).not.toHaveProperty('match');
}, 60_000);

test('a folder without files is an error; so is a student that judges no matches', async () => {
  const folder = temporaryFolder();
  await expect(readResumes({ resumes: [folder] })).rejects.toThrow(/empty folder/);
  await expect(loadStudent('nowhere')).rejects.toThrow(/no such folder/);
});
