import type { Command } from 'commander';
import { addOutputOptions, addScoringOptions, reportFlagsOf, type ScoringFlags } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';
import { printOutcome } from './eval.ts';

interface MergeFlags extends OutputOptions, ScoringFlags {
  readonly output: string;
  readonly overwrite?: boolean;
}

export function registerMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('put the runs of all shards together and score the whole')
    .argument('<run...>', 'run folders or run ids of all parts, in any order')
    .requiredOption('--output <folder>', 'run folder of the whole')
    .option('--overwrite', 'replace another run that stands there');
  addOutputOptions(addScoringOptions(command))
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
  const { output, overwrite, data, graph, threshold: gates = [] } = flags;
  const outcome = await withProgress(terminal, (hooks) =>
    mergeRuns({ ...reportFlagsOf(flags), runs, output, overwrite, data, graph, gates, ...hooks }),
  );
  await printOutcome(outcome, terminal);
}
