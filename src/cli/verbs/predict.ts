import type { Command } from 'commander';
import {
  addLocalModelOptions,
  addOutputOptions,
  addRemoteOptions,
  integer,
  skipInvalidOption,
} from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';
import { printPredictions } from './printPredictions.ts';
import { printReadings } from './printReadings.ts';

export function registerPredict(program: Command): void {
  const command = program
    .command('predict')
    .description('read résumés beside a posting: the match, requirement by requirement, skills and roles')
    .option('--posting <file>', 'the job posting: text, Markdown, PDF or DOCX')
    .option('--resume <files...>', 'résumés, or folders of them; several are ranked')
    .option(
      '--student <predictor>',
      'who answers, as <backend>:<reference> (default: the shipped student of the task)',
    )
    .option('--task <name>', 'bare answers to one task instead: see `distill list tasks`')
    .option('--allow-skill <names...>', 'editing: skills of the candidate that the résumé does not name')
    .option(
      '--data <file or folder>',
      'instead of files: a dataset (its labels are not looked at); bare answers',
    )
    .option('--batch-size <n>', 'examples per call of the predictor', integer(1))
    .option('--output <file>', 'write JSON lines; bare answers as `recorded:` reads them')
    .addOption(skipInvalidOption());
  addOutputOptions(addRemoteOptions(addLocalModelOptions(command)))
    .addHelpText(
      'after',
      `
Examples:
  distill predict --posting job.txt --resume anna.pdf
  distill predict --posting job.txt --resume applications/
  distill predict --resume anna.docx
  distill predict --task skill-extraction --resume anna.txt
  distill predict --task editing --posting job.txt --resume anna.txt --allow-skill Payroll
  distill predict --data pairs.csv --output predictions.jsonl
  distill eval --student recorded:predictions.jsonl --data pairs.csv`,
    )
    .action(runPredict);
}

interface PredictFlags extends OutputOptions {
  readonly task?: string;
  readonly student?: string;
  readonly posting?: string;
  readonly resume?: string[];
  readonly allowSkill?: string[];
  readonly data?: string;
  readonly batchSize?: number;
  readonly output?: string;
  readonly skipInvalid?: boolean;
  readonly device?: string;
  readonly offline?: boolean;
  readonly cacheFolder?: string;
  readonly temperature?: number;
  readonly maxTokens?: number;
  readonly maxPromptTokens?: number;
  readonly cache?: boolean;
  readonly budgetUsd?: number;
  readonly price?: string[];
}

async function runPredict({ output, ...flags }: PredictFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { resume: resumes = [], allowSkill: allowedSkills, price: prices, ...options } = flags;
  const { log: onRemark, warn: onSending } = terminal;
  const isBare = flags.task !== undefined || flags.data !== undefined || allowedSkills !== undefined;
  const asked = { ...options, prices, resumes, onRemark, onSending };
  if (isBare) await printPredictions({ ...asked, allowedSkills }, output, terminal);
  else await printReadings(asked, output, terminal);
}
