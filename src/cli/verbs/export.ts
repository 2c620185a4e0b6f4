import { type Command, Option } from 'commander';
import type { ExportExamplesOptions } from '../../workflows/exportExamples.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, skipInvalidOption } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';

interface ExportFlags extends OutputOptions, Omit<ExportExamplesOptions, 'data' | 'format' | 'signal'> {
  readonly format: ExportExamplesOptions['format'] | 'lm-eval';
  readonly output: string;
}

export function registerExport(program: Command): void {
  const command = program
    .command('export')
    .description('training data for language models from a dataset, or the results of a run for other tools')
    .argument('<source>', 'dataset (chat, completion) or run (lm-eval)')
    .addOption(
      new Option(
        '--format <name>',
        'chat: {"messages"} lines · completion: {"prompt", "completion"} lines · lm-eval: lm-evaluation-harness results',
      )
        .choices(['chat', 'completion', 'lm-eval'])
        .makeOptionMandatory(),
    )
    .requiredOption('--output <file>', 'file to write')
    .option('--task <name>', 'whose prompt and answers (default: matching)')
    .addOption(
      new Option('--split <name>', 'which split (default: train where there are splits)').choices([
        'train',
        'validation',
        'test',
        'all',
      ]),
    )
    .option('--limit <n>', 'records to use: a count, a fraction (0.1) or positions (101-200)')
    .option('--teacher <predictor>', 'whose answers to learn (default: the right ones of the dataset)')
    .addOption(skipInvalidOption());
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  distill export datasets/sample --format chat --output train.jsonl
  distill export pairs.csv --format completion --teacher recorded:answers.jsonl --output train.jsonl
  distill export out/run --format lm-eval --output results.json`,
    )
    .action(runExport);
}

async function runExport(source: string, flags: ExportFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const interrupt = interruptSignal(terminal);
  const { format, output, ...options } = flags;
  const { writeFileAtomic } = await import('../../io/atomicWrite.ts');
  let rows = 0;
  try {
    if (format === 'lm-eval') {
      const { exportResults } = await import('../../workflows/exportResults.ts');
      await writeFileAtomic(output, `${JSON.stringify(await exportResults(source), null, 2)}\n`);
    } else {
      const { exportExamples } = await import('../../workflows/exportExamples.ts');
      const examples = exportExamples({ ...options, data: source, format, signal: interrupt.signal });
      const lines = async function* () {
        for await (const row of examples) {
          rows += 1;
          yield `${JSON.stringify(row)}\n`;
        }
      };
      await writeFileAtomic(output, lines());
    }
  } finally {
    interrupt.release();
  }
  if (terminal.json) terminal.printJson({ output, format, ...(format === 'lm-eval' ? {} : { rows }) });
  else
    terminal.print(
      format === 'lm-eval' ? `results written to ${output}` : `${rows} examples written to ${output}`,
    );
}
