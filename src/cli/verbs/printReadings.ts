import { ExitCode } from '../../core/errors.ts';
import { formatCount } from '../../core/formatCount.ts';
import type { Reading } from '../../core/reading.ts';
import type {
  ReadResumesOptions,
  ReadResumesOutcome,
  ResumeFileReading,
} from '../../workflows/readResumes.ts';
import type { Terminal } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';

/** Reads résumés with a student, and prints or writes all that it says of them. Sets the exit code. */
export async function printReadings(
  options: ReadResumesOptions,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { readResumes } = await import('../../workflows/readResumes.ts');
  const outcome = await withProgress(terminal, (hooks) => readResumes({ ...options, ...hooks }));
  if (output === undefined) await print(outcome, terminal);
  else await write(outcome, output, terminal);
  const { wrapText } = await import('../../report/wrapText.ts');
  for (const line of unreadableLines(outcome)) terminal.warn(wrapText(line, terminal.width, 2));
  process.exitCode = exitCodeOf(outcome);
}

async function print(outcome: ReadResumesOutcome, terminal: Terminal): Promise<void> {
  const { student, posting, unreadable } = outcome;
  const resumes = outcome.read.map(row);
  if (terminal.json) {
    const status = resumes.length === 0 ? 'failed' : 'read';
    terminal.printJson({ status, student, posting, resumes, unreadable });
    return;
  }
  const { read } = outcome;
  if (isRanking(read)) {
    const { rankingText } = await import('../../report/rankingText.ts');
    terminal.print(rankingText(read, terminal.width));
  } else {
    const { readingText } = await import('../../report/readingText.ts');
    const texts = read.map(({ resume, reading }) => readingText(resume, reading, terminal.width));
    if (texts.length > 0) terminal.print(texts.join('\n\n'));
  }
}

/** One row a résumé, in the order of the table. */
async function write(
  { student, read, unreadable }: ReadResumesOutcome,
  output: string,
  terminal: Terminal,
): Promise<void> {
  const { writeFileAtomic } = await import('../../io/atomicWrite.ts');
  const lines = read.map((file, index) => `${JSON.stringify(row(file, index))}\n`);
  await writeFileAtomic(output, lines.join(''));
  const counts = { total: read.length, unreadable: unreadable.length };
  if (terminal.json)
    terminal.printJson({ status: read.length === 0 ? 'failed' : 'read', student, output, ...counts });
  else terminal.log(`${formatCount(read.length, 'reading')} written to ${output}`);
}

function row({ resume, reading }: ResumeFileReading, index: number) {
  return { resume, ...('match' in reading && { rank: index + 1 }), ...reading };
}

function isRanking(
  read: readonly ResumeFileReading[],
): read is readonly (ResumeFileReading & { readonly reading: Reading })[] {
  return read.length > 1 && read.every(({ reading }) => 'match' in reading);
}

function unreadableLines({ unreadable }: ReadResumesOutcome): string[] {
  return unreadable.map(({ resume, reason }) => `could not be read: ${resume}: ${reason}`);
}

/** A folder may hold other things than résumés; a file that was named must be one. */
function exitCodeOf({ read, unreadable }: ReadResumesOutcome): ExitCode {
  const isMissed = read.length === 0 || unreadable.some(({ isNamed }) => isNamed);
  return isMissed ? ExitCode.usage : ExitCode.done;
}
