import type { Command } from 'commander';
import { addOutputOptions, addScoringOptions, reportFlagsOf, type ScoringFlags } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';
import { printOutcome } from './eval.ts';

export function registerScore(program: Command): void {
  const command = program
    .command('score')
    .description('score the predictions of a run again, without asking the predictor')
    .argument('<run>', 'run folder or run id');
  addOutputOptions(addScoringOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  distill eval --task matching --predict-only --output out/run && distill score out/run
  distill score out/run --threshold 'rocAuc>=0.8'`,
    )
    .action(runScore);
}

async function runScore(run: string, flags: OutputOptions & ScoringFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { scoreRun } = await import('../../workflows/score.ts');
  const { data, graph, threshold: gates = [] } = flags;
  const outcome = await withProgress(terminal, (hooks) =>
    scoreRun({ ...reportFlagsOf(flags), run, data, graph, gates, ...hooks }),
  );
  await printOutcome(outcome, terminal);
}
