import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Split, splitSchema } from '../../core/context.ts';
import { ExitCode } from '../../core/errors.ts';
import type { CheckDataOptions } from '../../workflows/dataCheck.ts';
import type { DataProgress } from '../../workflows/dataProgress.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, seedOption, skipInvalidOption } from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';

type Format = NonNullable<CheckDataOptions['format']>;

interface DataFlags extends OutputOptions {
  readonly format?: Format;
  readonly skipInvalid?: boolean;
}

export function registerData(program: Command): void {
  const data = program.command('data').description('look at, check, convert and split datasets');
  registerCheck(data);
  registerStats(data);
  registerSplit(data);
  registerImport(data);
}

function registerCheck(data: Command): void {
  addDataOptions(data.command('check'))
    .description('schema errors, duplicates and near-duplicates, label noise, leakage between splits')
    .option('--threshold <name=share...>', 'tolerate more or less, e.g. stillEvidenced=0.2', thresholds, {})
    .addHelpText(
      'after',
      `
Exits 0 when clean, 100 when something is found above its threshold, 2 when the data can't be read.

Examples:
  distill data check datasets/sample
  distill data check records.jsonl --threshold stillEvidenced=0.2 nearDuplicates=0.01`,
    )
    .action(async (file: string, flags: DataFlags & { threshold: Record<string, number> }) => {
      await withTerminal(flags, async (terminal, signal, onProgress) => {
        const { checkData } = await import('../../workflows/dataCheck.ts');
        const result = await checkData({
          ...flags,
          data: file,
          thresholds: flags.threshold,
          signal,
          onProgress,
        });
        if (terminal.json) terminal.printJson(result);
        else {
          const { dataCheckReport } = await import('../../report/dataCheck.ts');
          terminal.print(dataCheckReport(result, terminal.width));
        }
        if (result.status === 'findings') process.exitCode = ExitCode.gateFailed;
      });
    });
}

function registerStats(data: Command): void {
  addDataOptions(data.command('stats'))
    .description('count what a dataset holds: kinds, splits, groups, lengths, skills, styles')
    .addHelpText(
      'after',
      '\nExamples:\n  distill data stats datasets/sample\n  distill data stats records.jsonl.gz --json',
    )
    .action(async (file: string, flags: DataFlags) => {
      await withTerminal(flags, async (terminal, signal, onProgress) => {
        const { dataStats } = await import('../../workflows/dataStats.ts');
        const result = await dataStats({ ...flags, data: file, signal, onProgress });
        if (terminal.json) terminal.printJson(result);
        else {
          const { dataStatsReport } = await import('../../report/dataStats.ts');
          terminal.print(dataStatsReport(result, terminal.width));
        }
      });
    });
}

function registerSplit(data: Command): void {
  addDataOptions(data.command('split'))
    .description('write a dataset with train, validation and test splits, no group in two of them')
    .requiredOption('--output <folder>', 'dataset folder to write')
    .option('--fractions <train,validation,test>', 'shares of the records', fractions)
    .option('--overwrite', 'replace a dataset that stands there')
    .addOption(seedOption())
    .addHelpText(
      'after',
      '\nExamples:\n  distill data split records.jsonl --output out/mine\n  distill data split pairs.csv --fractions 0.8,0.1,0.1 --seed 1 --output out/mine',
    )
    .action(
      async (
        file: string,
        flags: DataFlags & {
          output: string;
          seed: number;
          overwrite?: boolean;
          fractions?: Record<Split, number>;
        },
      ) => {
        await withTerminal(flags, async (terminal, signal, onProgress) => {
          const { splitData } = await import('../../workflows/dataSplit.ts');
          const result = await splitData({ ...flags, data: file, signal, onProgress });
          if (terminal.json) terminal.printJson(result);
          else {
            const parts = splitSchema.options.map(
              (split) => `${split} ${result.records[split]} records (${result.groups[split]} groups)`,
            );
            terminal.print(`${result.output}: ${parts.join(', ')}; seed ${result.seed}`);
            reportInvalid(result.invalid.count, terminal);
          }
        });
      },
    );
}

function registerImport(data: Command): void {
  addDataOptions(data.command('import'))
    .description('turn a data file into a dataset folder: native records, manifest, card')
    .requiredOption('--output <folder>', 'dataset folder to write')
    .addOption(new Option('--split <name>', 'only this split').choices(splitSchema.options))
    .option('--overwrite', 'replace a dataset that stands there')
    .addHelpText(
      'after',
      '\nExamples:\n  distill data import rjdb-test.jsonl --output out/rjdb\n  distill data import pairs.csv --skip-invalid --output out/pairs',
    )
    .action(
      async (file: string, flags: DataFlags & { output: string; split?: Split; overwrite?: boolean }) => {
        await withTerminal(flags, async (terminal, signal, onProgress) => {
          const { importData } = await import('../../workflows/dataImport.ts');
          const result = await importData({ ...flags, input: file, signal, onProgress });
          if (terminal.json) terminal.printJson(result);
          else {
            const records = result.manifest.files.reduce((sum, { records: count }) => sum + count, 0);
            terminal.print(`${result.output}: ${records} records imported from ${file} (${result.format})`);
            reportInvalid(result.invalid.count, terminal);
          }
        });
      },
    );
}

function reportInvalid(count: number, terminal: Terminal): void {
  if (count > 0) terminal.print(`left out: ${count} rows that cannot be read`);
}

function addDataOptions(command: Command): Command {
  return addOutputOptions(
    command
      .argument('<data>', 'data file (JSONL or CSV, gzip or not) or dataset folder')
      .addOption(
        new Option('--format <name>', 'what the file is (default: told from its content)').choices([
          'rjdb',
          'native',
          'pairs',
        ]),
      )
      .addOption(skipInvalidOption()),
  );
}

async function withTerminal(
  flags: OutputOptions,
  work: (terminal: Terminal, signal: AbortSignal, onProgress: DataProgress) => Promise<void>,
): Promise<void> {
  const terminal = createTerminal(flags);
  const interrupt = interruptSignal();
  let told = performance.now();
  const onProgress: DataProgress = ({ records }) => {
    if (performance.now() - told < 5000) return;
    told = performance.now();
    terminal.log(`${records} records read`);
  };
  try {
    await work(terminal, interrupt.signal, onProgress);
  } finally {
    interrupt.release();
  }
}

function thresholds(text: string, previous: Record<string, number>): Record<string, number> {
  const match = /^([A-Za-z]+)=(\d*\.?\d+)$/.exec(text);
  if (!match) throw new InvalidArgumentError('expected <name>=<share>, for example stillEvidenced=0.2.');
  return { ...previous, [match[1]]: Number(match[2]) };
}

function fractions(text: string): Record<Split, number> {
  const parts = text.split(',').map(Number);
  if (parts.length !== 3 || parts.some((part) => !(part >= 0))) {
    throw new InvalidArgumentError('expected three shares, for example 0.8,0.1,0.1.');
  }
  const [train, validation, test] = parts;
  return { train, validation, test };
}
