import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.ts';
import { writeFileAtomic } from '../../src/io/atomicWrite.ts';
import { sha256OfFile } from '../../src/io/sha256OfFile.ts';
import { temporaryFile, temporaryFolder } from './temporaryFolder.ts';

test('a file is written whole, from text, bytes or pieces, over what was there', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'new', 'a.txt');
  await writeFileAtomic(path, 'first');
  await writeFileAtomic(path, Buffer.from('sec'));
  expect(readFileSync(path, 'utf8')).toBe('sec');
  await writeFileAtomic(
    path,
    (async function* () {
      yield 'über';
      yield Buffer.from('!');
    })(),
  );
  expect(readFileSync(path, 'utf8')).toBe('über!');
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.txt']);
});

test('when the source fails, the old content stays, nothing is left beside it and the error goes through', async () => {
  const path = temporaryFile('a.txt', 'old');
  const failing = (async function* () {
    yield 'half';
    throw new InputError({ file: 'x', expected: 'a', got: 'b' });
  })();
  await expect(writeFileAtomic(path, failing)).rejects.toThrow(InputError);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toEqual(['a.txt']);
});

test('what can not be written is a failure that names the path', async () => {
  const taken = join(temporaryFolder(), 'folder');
  mkdirSync(taken);
  await expect(writeFileAtomic(taken, 'x')).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(taken),
  });
  expect(readdirSync(join(taken, '..'))).toEqual(['folder']);
  const below = join(temporaryFile('file', ''), 'a.txt');
  await expect(writeFileAtomic(below, 'x')).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(below),
  });
});

test('sha256 of a file is that of its bytes', async () => {
  // printf abc | sha256sum (FIPS 180-2, appendix B.1)
  expect(await sha256OfFile(temporaryFile('a', 'abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  await expect(sha256OfFile('/nowhere')).rejects.toThrow(/got no such file/);
});
