import type { Command } from 'commander';
import type { RunComparison } from '../../core/comparison.ts';
import { UsageError } from '../../core/errors.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, integer, seedOption } from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';

interface CompareFlags extends OutputOptions {
  readonly seed: number;
  readonly baseline?: string;
  readonly minimumSlice?: number;
  readonly markdown?: boolean;
  readonly html?: string;
  readonly htmlExamples?: number;
  readonly redact?: boolean;
}

export function registerCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('compare two runs example by example, or rank several of them')
    .argument('<run>', 'the run in question: folder or run id')
    .argument('<others...>', 'the run it is compared with; several: all of them are ranked')
    .option('--baseline <run>', 'rank, and hold every run against this one instead of the best')
    .option(
      '--minimum-slice <records>',
      'of two runs: records that a slice needs to be shown by itself (default: 30)',
      integer(2),
    )
    .option('--markdown', 'print Markdown')
    .option('--html <file>', 'of two runs: write a page with drawings and the examples one by one')
    .option('--html-examples <n>', 'examples that the page holds at most (default: 2000)', integer(0))
    .option('--redact', 'leave documents out of the page')
    .addOption(seedOption());
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
Of two runs, the difference is the first minus the second, read in three ways: against the right answers (the
verdict), how far the first answers as the second does, and whether it is wrong where the second is. Several runs
are ranked by each task's primary metric on the examples that all of them have. Runs on another dataset, split,
task version or prompt are refused (exit 3).

Examples:
  distill compare eval/runs/student eval/runs/teacher
  distill compare out/overlap out/tfidf out/matcher
  distill compare out/new out/old --html compared.html
  distill compare out/new out/other --baseline out/old --json`,
    )
    .action(runCompare);
}

async function runCompare(run: string, others: string[], flags: CompareFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const interrupt = interruptSignal(terminal);
  const { seed, baseline, minimumSlice } = flags;
  const common = { seed, signal: interrupt.signal };
  try {
    if (others.length === 1 && baseline === undefined) {
      const { compareRuns } = await import('../../workflows/compare.ts');
      const comparison = await compareRuns({ ...common, run, reference: others[0], minimumSlice });
      const { comparisonMarkdown, comparisonReport } = await import('../../report/comparison.ts');
      print(comparison, flags, terminal, comparisonMarkdown, comparisonReport);
      if (flags.html !== undefined) await writePage(comparison, run, others[0], flags, interrupt.signal);
    } else {
      if (flags.html !== undefined)
        throw new UsageError('--html: a page is about two runs', {
          advice: 'name one other run, and no --baseline',
        });
      const { rankRuns } = await import('../../workflows/rank.ts');
      const board = await rankRuns({ ...common, runs: [run, ...others], baseline });
      const { leaderboardMarkdown, leaderboardReport } = await import('../../report/leaderboard.ts');
      print(board, flags, terminal, leaderboardMarkdown, leaderboardReport);
    }
  } finally {
    interrupt.release();
  }
}

async function writePage(
  comparison: RunComparison,
  run: string,
  reference: string,
  { html: file = '', htmlExamples: maximumExamples, redact, seed }: CompareFlags,
  signal: AbortSignal,
): Promise<void> {
  const { writeComparisonReport } = await import('../../workflows/htmlReport/comparisonReport.ts');
  await writeComparisonReport(comparison, { run, reference, file, seed, maximumExamples, redact, signal });
}

function print<Report>(
  report: Report,
  { markdown }: CompareFlags,
  terminal: Terminal,
  asMarkdown: (report: Report) => string,
  asText: (report: Report, width: number) => string,
): void {
  if (terminal.json) terminal.printJson(report);
  else terminal.print(markdown ? asMarkdown(report).trimEnd() : asText(report, terminal.width));
}
