import { type Command, Option } from 'commander';
import { splitSchema } from '../../core/context.ts';
import { ExitCode } from '../../core/errors.ts';
import type { GateOutcome } from '../../evaluate/gate.ts';
import type { EvaluateOptions, EvaluateOutcome } from '../../workflows/evaluate.ts';
import {
  addLocalModelOptions,
  addOutputOptions,
  addRemoteOptions,
  addReportOptions,
  addThresholdOption,
  commaList,
  integer,
  skipInvalidOption,
} from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';
import { printEstimates } from './printEstimates.ts';

/** The flags are named as the workflow's options are; what differs is told apart in `runEval`. */
interface EvalFlags
  extends OutputOptions,
    Omit<EvaluateOptions, 'tasks' | 'gates' | 'prices' | 'signal' | 'onProgress' | 'onRemark' | 'onSending'> {
  readonly config?: string;
  readonly task?: string[];
  readonly threshold?: string[];
  readonly price?: string[];
  readonly dryRun?: boolean;
}

export function registerEval(program: Command): void {
  const command = program
    .command('eval')
    .description('score a student on a task, beside shortcuts and the teacher')
    .option('--config <file>', 'YAML file of settings, named like these flags; a flag given here wins')
    .option('--task <names>', 'tasks, separated by commas, or all', commaList)
    .option(
      '--student <predictor>',
      'who is scored, as <backend>:<reference> (default: the shipped student of the task)',
    )
    .option(
      '--teacher <predictor>',
      'who it is compared with; "none" for nobody (default: the recorded teacher of the dataset, if it has one)',
    )
    .option(
      '--data <file or folder>',
      'dataset: JSON lines, CSV of pairs, CoNLL columns, Parquet, or a dataset folder (default: the shipped sample)',
    )
    .addOption(
      new Option(
        '--split <name>',
        'which split (default: test where there are splits, else everything)',
      ).choices([...splitSchema.options, 'all']),
    )
    .option(
      '--graph <folder>',
      'skill graph whose spellings canonical metrics read; "none": built-in ones alone (default: the shipped one)',
    )
    .option('--limit <n>', 'records to use: a count, a fraction (0.1) or positions (101-200)')
    .option('--shard <i/n>', 'only the i-th of n parts of the records; `distill merge` puts them together')
    // No default here: --resume has to tell what was given from what was not.
    .option('--seed <n>', 'seed of all randomness (default: 17)', integer(0))
    .option(
      '--repeat <n>',
      'ask for every example n times and report how much the scores move (default: 1)',
      integer(1),
    )
    .option('--batch-size <n>', 'examples per call of the predictor', integer(1))
    .option('--concurrency <n>', 'calls under way at once (default: 1; openai:, hf: 8)', integer(1))
    .option('--dry-run', 'openai:, hf: print requests, tokens and price, and make no request')
    .option('--output <folder>', 'run folder (default: eval/runs/<run id>)')
    .option('--overwrite', 'replace another run that stands in the run folder')
    .option(
      '--resume [run]',
      'go on with an unfinished run and its settings: its folder or id (default: the latest)',
    )
    .option('--retry-errors', 'when resuming, ask again for examples that failed')
    .option('--predict-only', 'only write predictions; `distill score` does the rest')
    .option('--allow-leakage', 'score examples that the student was trained on, too, and mark the run')
    .addOption(skipInvalidOption())
    .option('--redact', 'write no words of a document, not even in error messages');
  addOutputOptions(addRemoteOptions(addLocalModelOptions(addThresholdOption(addReportOptions(command)))))
    .addHelpText(
      'after',
      `
Examples:
  distill eval --task matching
  distill eval --task matching --student lexical:overlap --data pairs.csv --output out/overlap
  distill eval --task matching --student recorded:predictions.jsonl --data records.jsonl
  distill eval --task matching --threshold 'accuracy>=0.9' --json > results.json
  distill eval --resume                               after an interruption`,
    )
    .action(runEval);
}

async function runEval(flags: EvalFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { evaluate } = await import('../../workflows/evaluate.ts');
  const { config, task: tasks, threshold: gates, price: prices, dryRun, cache, ...options } = flags;
  const settings: EvaluateOptions = {
    ...(config === undefined ? {} : await settingsIn(config)),
    // A flag that is given wins over the file.
    ...options,
    ...(tasks && { tasks }),
    ...(gates && { gates }),
    ...(prices && { prices }),
    // commander says true where --no-cache is not given.
    ...(cache === false && { cache }),
  };
  if (dryRun) {
    const { estimateEvaluation } = await import('../../workflows/dryRun.ts');
    printEstimates(
      await withProgress(terminal, (hooks) => estimateEvaluation({ ...settings, ...hooks })),
      terminal,
    );
    return;
  }
  const outcome = await withProgress(terminal, (hooks) => evaluate({ ...settings, ...hooks }));
  await printOutcome(outcome, terminal);
}

async function settingsIn(file: string): Promise<EvaluateOptions> {
  const { readEvaluationFile } = await import('../../workflows/evaluationFile.ts');
  return readEvaluationFile(file);
}

/** Prints a finished (or re-scored) run and sets the exit code by its gates. */
export async function printOutcome(outcome: EvaluateOutcome, terminal: Terminal): Promise<void> {
  const { results, runId, folder, headlineMetrics, gateOutcomes, reportFailure } = outcome;
  if (results === null) {
    if (terminal.json) terminal.printJson({ status: 'predicted', runId, folder });
    else terminal.print(`predictions written: ${folder}\nscore them with: distill score ${folder}`);
  } else if (terminal.json) {
    terminal.printJson(results);
  } else {
    const { terminalReport } = await import('../../report/terminal.ts');
    terminal.print(
      terminalReport(results, {
        width: terminal.width,
        headlineMetrics,
        detailsPath: `${folder}/${reportFailure ? 'report.md' : 'report.html'}`,
      }),
    );
  }
  for (const line of gateOutcomes.map(describeGate)) {
    if (terminal.json) terminal.log(line);
    else terminal.print(line);
  }
  if (reportFailure) terminal.warn(`distill: ${reportFailure.message}`);
  const exitCode = exitCodeOf(gateOutcomes);
  process.exitCode = reportFailure && exitCode === ExitCode.done ? ExitCode.runtime : exitCode;
}

function describeGate({ gate, task, value, passed }: GateOutcome): string {
  if (value === null) return `gate  ${task} ${gate.text}: inconclusive, the metric has no value`;
  return `gate  ${task} ${gate.text}: ${passed ? 'passed' : 'FAILED'} (${value.toFixed(4)})`;
}

function exitCodeOf(outcomes: readonly GateOutcome[]): ExitCode {
  if (outcomes.some(({ value, passed }) => value !== null && !passed)) return ExitCode.gateFailed;
  return outcomes.some(({ value }) => value === null) ? ExitCode.inconclusive : ExitCode.done;
}
