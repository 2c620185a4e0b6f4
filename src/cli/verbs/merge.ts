import type { Command } from 'commander';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, collect } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { printOutcome } from './eval.ts';

interface MergeFlags extends OutputOptions {
  readonly output: string;
  readonly data?: string;
  readonly overwrite?: boolean;
  readonly threshold?: string[];
}

export function registerMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('put the runs of all shards together and score the whole')
    .argument('<run...>', 'run folders or run ids of all parts, in any order')
    .requiredOption('--output <folder>', 'run folder of the whole')
    .option('--overwrite', 'replace another run that stands there')
    .option(
      '--data <file or folder>',
      'where the dataset is now, if it has moved (its content must be the same)',
    )
    .option(
      '--threshold <condition>',
      "gate: exit 100 unless it holds, e.g. 'accuracy>=0.9' (repeatable)",
      collect,
    );
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
The numbers are those of one run over everything.

Examples:
  distill eval --task matching --shard 1/2 --predict-only --output out/part1
  distill eval --task matching --shard 2/2 --predict-only --output out/part2
  distill merge out/part1 out/part2 --output out/whole`,
    )
    .action(runMerge);
}

async function runMerge(runs: string[], flags: MergeFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { mergeRuns } = await import('../../workflows/merge.ts');
  const { createProgress } = await import('../progress.ts');
  const progress = createProgress(terminal);
  const interrupt = interruptSignal(terminal);
  try {
    const outcome = await mergeRuns({
      runs,
      output: flags.output,
      overwrite: flags.overwrite,
      data: flags.data,
      gates: flags.threshold ?? [],
      signal: interrupt.signal,
      onProgress: (stage, done, total) => progress.update(stage, done, total),
      onRemark: (text) => terminal.log(text),
    });
    progress.stop();
    await printOutcome(outcome, terminal);
  } finally {
    progress.stop();
    interrupt.release();
  }
}
