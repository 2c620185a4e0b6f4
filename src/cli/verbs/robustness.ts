import { type Command, Option } from 'commander';
import type { Split } from '../../core/context.ts';
import { addLocalModelOptions, addOutputOptions, addRemoteOptions, integer, seedOption } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';

interface RobustnessFlags extends OutputOptions {
  readonly student?: string;
  readonly teacher?: string;
  readonly data?: string;
  readonly split?: Split | 'all';
  readonly limit?: string;
  readonly batchSize?: number;
  readonly seed: number;
  readonly markdown?: boolean;
  readonly output?: string;
}

export function registerRobustness(program: Command): void {
  const command = program
    .command('robustness')
    .description('how often a match changes when the résumé is reworded, reordered or stuffed with keywords')
    .option('--student <predictor>', 'who is asked (default: the shipped student)')
    .option('--teacher <predictor>', 'somebody else to be asked about the same changed résumés')
    .option('--data <file or folder>', 'pairs or triples (default: the shipped sample)')
    .addOption(
      new Option('--split <name>', 'which split (default: test where there is one)').choices([
        'train',
        'validation',
        'test',
        'all',
      ]),
    )
    .option('--limit <n>', 'the first n records, a share, or a range a-b')
    .option('--batch-size <n>', 'pairs that are asked about at once', integer(1))
    .addOption(seedOption())
    .option('--markdown', 'print a Markdown table')
    .option('--output <file>', 'write all figures as JSON');
  addOutputOptions(addRemoteOptions(addLocalModelOptions(command)))
    .addHelpText(
      'after',
      `
Each résumé is asked about as it stands and once for each change; rates have 95 % intervals by record. Recorded answers
say nothing about changed résumés, so a recorded teacher can't be asked.

Examples:
  distill robustness
  distill robustness --student onnx:models/mine --data pairs.csv --markdown
  distill robustness --teacher openai:gpt-4o-2024-08-06 --limit 20 --budget-usd 2`,
    )
    .action(runRobustness);
}

async function runRobustness(flags: RobustnessFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { measureRobustness } = await import('../../workflows/robustness.ts');
  const measured = await withProgress(terminal, (hooks) => measureRobustness({ ...flags, ...hooks }));
  if (flags.output !== undefined) {
    const { writeFileAtomic } = await import('../../io/atomicWrite.ts');
    await writeFileAtomic(flags.output, `${JSON.stringify(measured, null, 2)}\n`);
  }
  if (terminal.json) {
    terminal.printJson(measured);
    return;
  }
  const { robustnessMarkdown, robustnessReport } = await import('../../report/robustness.ts');
  terminal.print(flags.markdown ? robustnessMarkdown(measured) : robustnessReport(measured, terminal.width));
}
