import type { Command } from 'commander';
import { ExitCode } from '../../core/errors.ts';
import { formatCount } from '../../core/formatCount.ts';
import type { Prediction } from '../../core/prediction.ts';

import { interruptSignal } from '../interrupt.ts';
import {
  addLocalModelOptions,
  addOutputOptions,
  addRemoteOptions,
  integer,
  skipInvalidOption,
} from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';

export function registerPredict(program: Command): void {
  const command = program
    .command('predict')
    .description('ask a predictor about résumés, without labels and scores')
    .option('--task <name>', 'the task: see `distill list tasks`', 'matching')
    .option('--student <predictor>', 'who answers, as <backend>:<reference> (default: lexical:tfidf)')
    .option('--posting <file>', 'job posting, where the task asks about one: a text file')
    .option('--resume <files...>', 'résumés: text files')
    .option('--allow-skill <names...>', 'editing: skills of the candidate that the résumé does not name')
    .option('--data <file or folder>', 'instead of files: a dataset (its labels are not looked at)')
    .option('--batch-size <n>', 'examples per call of the predictor', integer(1))
    .option('--output <file>', 'write predictions as JSON lines, as `recorded:` reads them')
    .addOption(skipInvalidOption());
  addOutputOptions(addRemoteOptions(addLocalModelOptions(command)))
    .addHelpText(
      'after',
      `
Examples:
  distill predict --posting job.txt --resume anna.txt ben.txt
  distill predict --task skill-extraction --resume anna.txt
  distill predict --task editing --posting job.txt --resume anna.txt --allow-skill Payroll
  distill predict --data pairs.csv --output predictions.jsonl
  distill eval --student recorded:predictions.jsonl --data pairs.csv`,
    )
    .action(runPredict);
}

interface PredictFlags extends OutputOptions {
  readonly task: string;
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

async function runPredict(flags: PredictFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { predict } = await import('../../workflows/predict.ts');
  const interrupt = interruptSignal(terminal);
  const { resume: resumes, allowSkill: allowedSkills, price: prices, ...options } = flags;
  const { log: onRemark, warn: onSending } = terminal;
  const predictions = counted(
    predict({ ...options, resumes, allowedSkills, prices, onRemark, onSending, signal: interrupt.signal }),
  );
  try {
    if (flags.output === undefined) await show(predictions, terminal);
    else {
      const { writeFileAtomic } = await import('../../io/atomicWrite.ts');
      await writeFileAtomic(flags.output, jsonLines(predictions));
      const { total, errors } = predictions;
      if (terminal.json) terminal.printJson({ status: 'predicted', output: flags.output, total, errors });
      else terminal.log(`${formatCount(total, 'prediction')} written to ${flags.output}`);
    }
  } finally {
    interrupt.release();
  }
  if (predictions.total > 0 && predictions.errors === predictions.total) {
    terminal.log('distill: no prediction succeeded');
    process.exitCode = ExitCode.runtime;
  }
}

interface Counted extends AsyncIterable<Prediction> {
  total: number;
  errors: number;
}

function counted(predictions: AsyncIterable<Prediction>): Counted {
  return {
    total: 0,
    errors: 0,
    async *[Symbol.asyncIterator]() {
      for await (const prediction of predictions) {
        this.total += 1;
        if (prediction.error) this.errors += 1;
        yield prediction;
      }
    },
  };
}

async function* jsonLines(predictions: AsyncIterable<Prediction>): AsyncGenerator<string> {
  for await (const prediction of predictions) yield `${JSON.stringify(prediction)}\n`;
}

async function show(
  predictions: AsyncIterable<Prediction>,
  terminal: ReturnType<typeof createTerminal>,
): Promise<void> {
  if (terminal.json) {
    const all: Prediction[] = [];
    for await (const prediction of predictions) all.push(prediction);
    terminal.printJson(all);
    return;
  }
  const { predictionText } = await import('../../report/predictionText.ts');
  for await (const prediction of predictions) {
    terminal.print(predictionText(prediction));
    if (!terminal.hasReader()) return;
  }
}
