import { readFile } from 'node:fs/promises';
import { IncomparableError } from '../core/errors.ts';
import { parseAs } from '../core/parseAs.ts';
import { resultsSchema } from '../core/run.ts';
import { readManifest, runFiles } from '../evaluate/runFolder.ts';
import { lmEvaluationHarnessResults } from '../report/lmEvaluationHarness.ts';
import { findRun } from './runPaths.ts';

/**
 * The results of a finished run as lm-evaluation-harness writes them.
 * @throws IncomparableError when the run has no results yet.
 */
export async function exportResults(run: string): Promise<unknown> {
  const folder = findRun(run);
  const { config } = readManifest(folder);
  const file = runFiles(folder).results;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new IncomparableError(`${folder} has no results yet`, {
      advice: `finish it first: distill eval --resume ${folder}`,
      cause,
    });
  });
  const results = parseAs(resultsSchema, JSON.parse(text), {
    file,
    expected: 'the results of a run',
    advice: `score it again: distill score ${folder}`,
  });
  return lmEvaluationHarnessResults(
    results,
    Object.fromEntries(config.tasks.map(({ id, version }) => [id, version])),
  );
}
