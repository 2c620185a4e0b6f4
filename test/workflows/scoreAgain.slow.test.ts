import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectRunFolder, runFiles } from '../../src/evaluate/runFolder.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { scoreRun } from '../../src/workflows/score.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';

async function finishedRun() {
  const folder = join(temporaryFolder(), 'run');
  await evaluate({ tasks: ['matching'], student: 'lexical:overlap', limit: '4', output: folder });
  return { folder, files: runFiles(folder) };
}

test('a scoring that is stopped leaves scores and results of the last one as they are', async () => {
  const { folder, files } = await finishedRun();
  const read = () =>
    [files.scores, files.results, files.reportMarkdown].map((file) => readFileSync(file, 'utf8'));
  const before = read();
  const signal = AbortSignal.abort();
  await expect(scoreRun({ run: folder, signal })).rejects.toMatchObject({ exitCode: 130 });
  expect(read()).toEqual(before);
});

test('new scores never stand beside old results: a run that dies in between is unfinished', async () => {
  const { folder, files } = await finishedRun();
  // What comes after the scores can't be written.
  rmSync(files.reportMarkdown);
  mkdirSync(join(files.reportMarkdown, 'in the way'), { recursive: true });
  await expect(scoreRun({ run: folder })).rejects.toThrow(/report\.md/);
  expect(inspectRunFolder(folder).kind).toBe('unfinished');
  rmSync(files.reportMarkdown, { recursive: true });
  const { results } = await scoreRun({ run: folder });
  expect(results?.tasks.matching?.n).toBe(12);
});

test('the manifest names installed versions, not ranges', async () => {
  const { files } = await finishedRun();
  const { packages } = JSON.parse(readFileSync(files.manifest, 'utf8')).environment;
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(Object.keys(packages)).toEqual(
    expect.arrayContaining(['openai', 'onnxruntime-node', '@xenova/transformers']),
  );
  for (const [name, version] of Object.entries(packages)) {
    expect(version).toBe(lock.packages[`node_modules/${name}`].version);
  }
});
