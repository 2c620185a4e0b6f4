import { Command, CommanderError } from 'commander';
import { ExitCode } from '../core/errors.ts';
import { printableText } from '../report/plainText.ts';
import { packageVersion } from '../workflows/packagePaths.ts';
import { printFailure, reportFailure } from './failure.ts';
import { handleStreamErrors } from './streams.ts';
import { registerBench } from './verbs/bench.ts';
import { registerCompare } from './verbs/compare.ts';
import { registerData } from './verbs/data.ts';
import { registerDoctor } from './verbs/doctor.ts';
import { registerEval } from './verbs/eval.ts';
import { registerExport } from './verbs/export.ts';
import { registerGenerate } from './verbs/generate.ts';
import { registerGraph } from './verbs/graph.ts';
import { registerList } from './verbs/list.ts';
import { registerMerge } from './verbs/merge.ts';
import { registerPredict } from './verbs/predict.ts';
import { registerQuantize } from './verbs/quantize.ts';
import { registerRobustness } from './verbs/robustness.ts';
import { registerScore } from './verbs/score.ts';
import { registerTeach } from './verbs/teach.ts';
import { registerTrain } from './verbs/train.ts';

/** Reads argv, runs the verb, sets the exit code. Verbs import their workflows only when they run. */
async function main(argv: readonly string[]): Promise<void> {
  handleStreamErrors();
  const options = { verbose: argv.includes('--verbose'), json: argv.includes('--json') };
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError ? reportWrongUsage(error, options.json) : reportFailure(error, options);
  }
}

/** What commander throws: wrong usage, which it has told on stderr, or help, which is no failure. */
function reportWrongUsage({ exitCode, message }: CommanderError, json: boolean): ExitCode {
  if (exitCode === 0) return ExitCode.done;
  if (json) printFailure('UsageError', message.replace(/^error: /, ''), ExitCode.usage);
  return ExitCode.usage;
}

function createProgram(): Command {
  const program = new Command('distill')
    .description(
      'Distil a large teacher model into small students for HR tasks, and prove how good they are.',
    )
    .version(packageVersion())
    .showHelpAfterError('(run with --help for the options and examples)')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(printableText(text.replace(/^error: /, 'distill: '))),
    })
    .addHelpText(
      'after',
      `
Examples:
  distill eval --task matching                        the shipped student on the shipped test set
  distill eval --task matching --data mine.csv        your own pairs: posting, resume, label
  distill compare <run> <run>                         which of two runs is better, and how surely
  distill data check mine.jsonl                       duplicates, label noise, leakage
  distill graph show "Data Engineer"                  skills of an occupation in the shipped graph

Exit codes: 0 done · 1 failure · 2 wrong usage or input · 3 inconclusive · 100 a gate failed · 130 interrupted`,
    );
  for (const register of [
    registerEval,
    registerTrain,
    registerQuantize,
    registerScore,
    registerMerge,
    registerCompare,
    registerRobustness,
    registerBench,
    registerPredict,
    registerList,
    registerData,
    registerGraph,
    registerGenerate,
    registerTeach,
    registerExport,
    registerDoctor,
  ]) {
    register(program);
  }
  return program;
}

await main(process.argv);
