import type { Command } from 'commander';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, seedOption } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';

export function registerCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('compare two runs on the examples that both scored, example by example')
    .argument('<run>', 'the run in question: folder or run id')
    .argument('<reference>', 'the run it is compared with')
    .addOption(seedOption());
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
The difference is the first run minus the second. Runs on another dataset, split, task version or prompt are
refused (exit 3).

Examples:
  distill compare eval/runs/new eval/runs/old
  distill compare out/overlap out/tfidf --json`,
    )
    .action(runCompare);
}

async function runCompare(
  run: string,
  reference: string,
  flags: OutputOptions & { seed: number },
): Promise<void> {
  const terminal = createTerminal(flags);
  const { compareRuns } = await import('../../workflows/compare.ts');
  const interrupt = interruptSignal(terminal);
  try {
    const comparison = await compareRuns({ run, reference, seed: flags.seed, signal: interrupt.signal });
    if (terminal.json) {
      terminal.printJson(comparison);
      return;
    }
    const { comparisonReport } = await import('../../report/comparison.ts');
    terminal.print(comparisonReport(comparison, terminal.width));
  } finally {
    interrupt.release();
  }
}
