import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFiles } from '../../../src/evaluate/runFolder.ts';
import { compareRuns } from '../../../src/workflows/compare.ts';
import { evaluate } from '../../../src/workflows/evaluate.ts';
import { writeComparisonReport } from '../../../src/workflows/htmlReport/comparisonReport.ts';
import { scoreRun } from '../../../src/workflows/score.ts';
import { temporaryFolder } from '../../io/temporaryFolder.ts';

/** Twelve pairs whose résumés hold a word that stands nowhere else. */
function pairsFile(folder: string): string {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const skill = ['Python', 'welding', 'payroll'][index % 3];
    return `"Requirements\n- ${skill}","Skills\n- ${index % 2 ? skill : 'singing'}\nquokka${index}",${index % 2 ? 'yes' : 'no'}`;
  });
  const file = join(folder, 'pairs.csv');
  writeFileSync(file, `posting,resume,label\n${rows.join('\n')}\n`);
  return file;
}

test('a redacted run has a page without a word of a document, any other with them', async () => {
  const folder = temporaryFolder();
  const data = pairsFile(folder);
  const run = async (output: string, redact: boolean) => {
    const { reportFailure } = await evaluate({
      ...{ tasks: ['matching'], student: 'lexical:overlap', data, output: join(folder, output), redact },
    });
    expect(reportFailure).toBeUndefined();
    return readFileSync(runFiles(join(folder, output)).reportHtml, 'utf8');
  };
  const open = await run('open', false);
  expect(open).toContain('quokka7');
  expect(open).toContain('All 12 examples of this run.');
  const redacted = await run('redacted', true);
  for (const word of ['quokka', 'welding', 'payroll', 'singing']) expect(redacted).not.toContain(word);
  expect(redacted).toContain('left out (--redact)');

  const file = join(folder, 'compared.html');
  const runs = { run: join(folder, 'open'), reference: join(folder, 'redacted'), seed: 1 };
  const comparison = await compareRuns(runs);
  await writeComparisonReport(comparison, { ...runs, file });
  const compared = readFileSync(file, 'utf8');
  expect(compared).toContain('All 12 examples of this run.');
  expect(compared).not.toContain('quokka');
});

test('a page that cannot be written takes nothing from the results, and is written by the next scoring', async () => {
  const folder = temporaryFolder();
  const output = join(folder, 'run');
  const files = runFiles(output);
  const settings = { tasks: ['matching'], student: 'lexical:overlap', data: pairsFile(folder), output };
  await evaluate({ ...settings, htmlExamples: 5 });
  expect(readFileSync(files.reportHtml, 'utf8')).toContain('5 of 12 examples are in this file');
  const metricsIn = (text: string) => JSON.parse(text).tasks.matching.metrics;
  const before = metricsIn(readFileSync(files.results, 'utf8'));
  rmSync(files.reportHtml);
  mkdirSync(join(files.reportHtml, 'in the way'), { recursive: true });
  const failed = await scoreRun({ run: output });
  expect(failed.reportFailure?.message).toMatch(
    /^the results are saved, but not report\.html: .+\n.*distill score/s,
  );
  expect(metricsIn(readFileSync(files.results, 'utf8'))).toEqual(before);
  rmSync(files.reportHtml, { recursive: true });
  expect((await scoreRun({ run: output })).reportFailure).toBeUndefined();
  expect(readFileSync(files.reportHtml, 'utf8')).toContain('All 12 examples of this run.');
});
