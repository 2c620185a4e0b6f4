import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trainStudent } from '../../src/workflows/train.ts';
import { finishOutput, giveUpOutput, prepareOutput } from '../../src/workflows/trainingOutput.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';

async function folderWithStudent(): Promise<string> {
  const output = await temporaryFolder();
  await writeFile(join(output, 'student.json'), 'old');
  return output;
}

test('a training that is refused leaves the student that it should have replaced', async () => {
  const output = await folderWithStudent();
  const data = join(output, '..', 'no-such-file.jsonl');
  await expect(trainStudent({ task: 'matching', data: [data], output, overwrite: true })).rejects.toThrow(
    'no-such-file.jsonl',
  );
  expect(await readdir(output)).toEqual(['student.json']);
  expect(await readFile(join(output, 'student.json'), 'utf8')).toBe('old');
});

test('a training that was killed before its first update gives back what it set aside', async () => {
  const output = await folderWithStudent();
  await prepareOutput({ output, overwrite: true });
  await expect(prepareOutput({ output })).rejects.toThrow('is not empty');
  expect(await readdir(output)).toEqual(['student.json']);
});

test('what is replaced goes when the new student is written', async () => {
  const output = await folderWithStudent();
  await prepareOutput({ output, overwrite: true });
  await writeFile(join(output, 'student.json'), 'new');
  await finishOutput(output);
  expect(await readdir(output)).toEqual(['student.json']);
  expect(await readFile(join(output, 'student.json'), 'utf8')).toBe('new');
});

test('a training that has begun is kept, and goes on with --resume only', async () => {
  const output = await folderWithStudent();
  await prepareOutput({ output, overwrite: true });
  await mkdir(join(output, 'training'));
  await giveUpOutput(output);
  expect(await readdir(output)).toContain('training');
  await expect(prepareOutput({ output })).rejects.toThrow('--resume');
  await prepareOutput({ output, resume: true });
});
