import { appendFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchReport } from '../../core/benchReport.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { writeFailure } from '../../io/fileErrors.ts';
import { benchmarkArrays } from '../../report/bench/benchmarkArrays.ts';
import { benchJunit } from '../../report/bench/junit.ts';
import { benchMarkdown } from '../../report/bench/markdown.ts';

/** What GitHub takes as a comment, in characters. */
const commentLimit = 65_536;
/** By which an earlier comment is found, to be replaced. */
const commentMark = '<!-- distill bench -->\n';

/**
 * Writes the report in every form into the folder: `bench.json`, `junit.xml`, `summary.md`, the same as a comment on a
 * pull request, and two arrays for github-action-benchmark.
 * @throws RuntimeFailure naming the path.
 */
export async function writeBenchReports(report: BenchReport, folder: string): Promise<void> {
  const { customBiggerIsBetter, customSmallerIsBetter } = benchmarkArrays(report);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Readonly<Record<string, string>> = {
    'bench.json': json(report),
    'junit.xml': benchJunit(report),
    'summary.md': benchMarkdown(report),
    'comment.md': commentMark + benchMarkdown(report, commentLimit - commentMark.length),
    'benchmark-bigger-is-better.json': json(customBiggerIsBetter),
    'benchmark-smaller-is-better.json': json(customSmallerIsBetter),
  };
  for (const [name, content] of Object.entries(files)) await writeFileAtomic(join(folder, name), content);
}

/** What GitHub takes as the summary of a step, in bytes; of a larger one it shows nothing. */
const stepSummaryLimit = 1024 * 1024;

/**
 * Appends the report to the file that GitHub Actions names in `GITHUB_STEP_SUMMARY`, cut to what it still takes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 * @throws RuntimeFailure naming the path.
 */
export async function appendStepSummary(report: BenchReport, file: string): Promise<void> {
  const taken = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const room = stepSummaryLimit - taken - 2;
  const text = benchMarkdown(report, room);
  if (Buffer.byteLength(text) > room) return;
  try {
    await appendFile(file, `${taken > 0 ? '\n' : ''}${text}`);
  } catch (error) {
    throw writeFailure(file, error);
  }
}
