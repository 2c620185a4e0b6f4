import type { Command } from 'commander';
import type { BenchOptions } from '../../workflows/bench/bench.ts';
import { addOutputOptions, collect } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';

interface BenchFlags
  extends OutputOptions,
    Pick<BenchOptions, 'student' | 'data' | 'updateBaseline' | 'output'> {
  readonly suite?: string[];
  readonly threshold?: string[];
  readonly baseline?: string;
}

export function registerBench(program: Command): void {
  const command = program
    .command('bench')
    .description('decide whether students have become worse or slower than their baselines, for CI')
    .option(
      '--suite <name or file>',
      'what to run: a name in eval/suites, or a YAML file (repeatable; default: all of eval/suites)',
      collect,
    )
    .option('--student <predictor>', "who answers in the place of the suite's student")
    .option('--data <file or folder>', "dataset in the place of the suite's")
    .option('--baseline <folder>', 'where the baselines stand (default: eval/baselines)')
    .option('--update-baseline', 'take what is found as the new baselines, instead of comparing')
    .option(
      '--threshold <condition>',
      "absolute bound in the place of the suite's, e.g. 'accuracy>=0.9' (repeatable)",
      collect,
    )
    .option(
      '--output <folder>',
      'for runs, bench.json, junit.xml, summary.md and arrays for github-action-benchmark (default: eval/runs/bench)',
    );
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
Quality is decided example by example against the stored scores of the baseline, whole records as units; speed in
multiples of a calibration kernel that runs beside the student, so that a slower machine does not fail. Where
GITHUB_STEP_SUMMARY is set, the summary is appended to that file.

Exit codes: 0 every gate passed · 100 a regression is shown, or a bound does not hold · 3 inconclusive: no baseline, one
of other data, task or prompt, or too few examples to tell · 1, 2 a student could not be run, wrong usage

Examples:
  distill bench
  distill bench --suite matching --json
  distill bench --suite mine.yaml --update-baseline   once, from a state that you trust; then commit eval/baselines`,
    )
    .action(runBench);
}

async function runBench(flags: BenchFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { bench, benchFolder } = await import('../../workflows/bench/bench.ts');
  const { appendStepSummary, writeBenchReports } = await import('../../workflows/bench/writeReports.ts');
  const { suite: suites, threshold: gates, baseline: baselines, student, data, updateBaseline } = flags;
  const output = flags.output ?? benchFolder;
  const report = await withProgress(terminal, ({ signal, onProgress }) =>
    bench({ suites, gates, baselines, student, data, updateBaseline, output, signal, onProgress }),
  );
  await writeBenchReports(report, output);
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  if (summaryFile) await appendStepSummary(report, summaryFile);
  if (terminal.json) {
    terminal.printJson(report);
  } else {
    const { benchTerminal } = await import('../../report/bench/terminal.ts');
    terminal.print(`${benchTerminal(report, terminal.width)}\n       details: ${output}`);
  }
  process.exitCode = report.exitCode;
}
