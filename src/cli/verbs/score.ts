import type { Command } from 'commander';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, collect } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { printOutcome } from './eval.ts';

export function registerScore(program: Command): void {
  const command = program
    .command('score')
    .description('score the predictions of a run again, without asking the predictor')
    .argument('<run>', 'run folder or run id')
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
Examples:
  distill eval --task matching --predict-only --output out/run && distill score out/run
  distill score out/run --threshold 'rocAuc>=0.8'`,
    )
    .action(runScore);
}

interface ScoreFlags extends OutputOptions {
  readonly data?: string;
  readonly threshold?: string[];
}

async function runScore(run: string, flags: ScoreFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { scoreRun } = await import('../../workflows/score.ts');
  const { createProgress } = await import('../progress.ts');
  const progress = createProgress(terminal);
  const interrupt = interruptSignal(terminal);
  try {
    const outcome = await scoreRun({
      run,
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
