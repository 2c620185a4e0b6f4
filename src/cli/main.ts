import { Command, CommanderError } from 'commander';
import { ExitCode } from '../core/errors.ts';
import { packageVersion } from '../workflows/packagePaths.ts';
import { reportFailure } from './failure.ts';
import { registerCompare } from './verbs/compare.ts';
import { registerData } from './verbs/data.ts';
import { registerDoctor } from './verbs/doctor.ts';
import { registerEval } from './verbs/eval.ts';
import { registerList } from './verbs/list.ts';
import { registerPredict } from './verbs/predict.ts';
import { registerScore } from './verbs/score.ts';

/** Reads argv, runs the verb, sets the exit code. Verbs import their workflows only when they run. */
async function main(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? ExitCode.done
          : ExitCode.usage
        : reportFailure(error, argv.includes('--verbose'));
  }
}

function createProgram(): Command {
  const program = new Command('distill')
    .description(
      'Distil a large teacher model into small students for HR tasks, and prove how good they are.',
    )
    .version(packageVersion())
    .showHelpAfterError('(run with --help for the options and examples)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  distill eval --task matching                        the shipped student on the shipped test set
  distill eval --task matching --data mine.csv        your own pairs: posting, resume, label
  distill compare <run> <run>                         which of two runs is better, and how surely
  distill data check mine.jsonl                       duplicates, label noise, leakage

Exit codes: 0 done · 1 failure · 2 wrong usage or input · 3 inconclusive · 100 a gate failed · 130 interrupted`,
    );
  for (const register of [
    registerEval,
    registerScore,
    registerCompare,
    registerPredict,
    registerList,
    registerData,
    registerDoctor,
  ]) {
    register(program);
  }
  return program;
}

await main(process.argv);
