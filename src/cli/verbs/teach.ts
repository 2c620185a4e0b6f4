import { type Command, Option } from 'commander';
import { splitSchema } from '../../core/context.ts';
import type { TeachOptions, TeachOutcome } from '../../workflows/teach.ts';
import {
  addLocalModelOptions,
  addOutputOptions,
  addRemoteOptions,
  commaList,
  integer,
  skipInvalidOption,
} from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';
import { printEstimates } from './printEstimates.ts';

interface TeachFlags
  extends OutputOptions,
    Omit<TeachOptions, 'tasks' | 'prices' | 'signal' | 'onProgress' | 'onRemark' | 'onSending'> {
  readonly task?: string[];
  readonly price?: string[];
  readonly dryRun?: boolean;
}

export function registerTeach(program: Command): void {
  const command = program
    .command('teach')
    .description('record a teacher: its answers to the examples of a dataset, for students to learn from')
    .option('--task <names>', 'tasks, separated by commas, or all (default: all that it does)', commaList)
    .requiredOption('--teacher <predictor>', 'who answers, as <backend>:<reference>')
    .requiredOption('--output <file>', 'answers as JSON lines, as `recorded:` reads them')
    .option('--data <file or folder>', 'dataset (default: the shipped sample)')
    .addOption(
      new Option('--split <name>', 'which split (default: all)').choices([...splitSchema.options, 'all']),
    )
    .option('--limit <n>', 'records to use: a count, a fraction (0.1) or positions (101-200)')
    .option('--seed <n>', 'seed of all randomness (default: 17)', integer(0))
    .option('--concurrency <n>', 'calls under way at once (default: 1; openai:, hf: 8)', integer(1))
    .option('--retry-errors', 'ask again for what got no answer in an earlier run')
    .option('--dry-run', 'openai:, hf: print requests, tokens and price, and make no request')
    .addOption(skipInvalidOption());
  addOutputOptions(addRemoteOptions(addLocalModelOptions(command)))
    .addHelpText(
      'after',
      `
The same command goes on where an earlier one was stopped or killed. Where the server gives the probabilities of tokens,
matching has soft labels; else what the model states.

Examples:
  distill teach --task matching --teacher openai:gpt-4o-2024-08-06 --output out/teacher.jsonl
  distill teach --task matching,explanation --data out/written --teacher openai:gpt-4o-2024-08-06 --budget-usd 5 --output out/teacher.jsonl
  distill eval --task matching --teacher recorded:out/teacher.jsonl`,
    )
    .action(runTeach);
}

async function runTeach(flags: TeachFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { estimateTeaching, teach } = await import('../../workflows/teach.ts');
  const { task: tasks, price: prices, dryRun, cache, ...options } = flags;
  const settings: TeachOptions = {
    ...options,
    ...(tasks && { tasks }),
    ...(prices && { prices }),
    ...(cache === false && { cache }),
  };
  if (dryRun) {
    printEstimates(
      await withProgress(terminal, (hooks) => estimateTeaching({ ...settings, ...hooks })),
      terminal,
    );
    return;
  }
  printOutcome(await withProgress(terminal, (hooks) => teach({ ...settings, ...hooks })), terminal);
}

function printOutcome(outcome: TeachOutcome, terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({ status: 'taught', ...outcome });
    return;
  }
  for (const [task, counts] of Object.entries(outcome.tasks)) {
    const { answers, errors, softLabels, statedProbabilities } = counts;
    const soft = softLabels > 0 ? `, ${softLabels} with soft labels` : '';
    const stated = statedProbabilities > 0 ? `, ${statedProbabilities} with a stated probability` : '';
    terminal.print(
      `${task}: ${answers} answers${soft}${stated}${errors > 0 ? `, ${errors} without an answer` : ''}`,
    );
  }
  terminal.print(`use them as recorded:${outcome.output}`);
}
