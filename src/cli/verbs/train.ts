import { type Command, Option } from 'commander';
import { formatCount } from '../../core/formatCount.ts';
import { scheduleNames } from '../../train/schedules.ts';
import type { TrainOutcome } from '../../workflows/train.ts';
import { lossNames, studentKinds, type TrainOptions } from '../../workflows/trainOptions.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, commaList, decimal, integer, skipInvalidOption } from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';
import { createTrainingDisplay } from '../trainingProgress.ts';

/** The flags are named as the workflow's options are. */
interface TrainFlags
  extends OutputOptions,
    Omit<Partial<TrainOptions>, 'signal' | 'onTraining' | 'onRemark'> {
  readonly config?: string;
}

export function registerTrain(program: Command): void {
  const command = program
    .command('train')
    .description('train a student on this machine and write its folder')
    .option('--config <file>', 'YAML file of settings, named like these flags; a flag given here wins')
    .option(
      '--task <name>',
      'matching, skill-extraction (of sentences a tagger, of résumés trees that choose phrases), or language-modelling (an encoder for --init)',
    )
    .option(
      '--data <path...>',
      'dataset file or folder (default: the shipped sample); for language-modelling also text files',
    )
    .addOption(
      new Option(
        '--kind <name>',
        'matching: requirement-matcher reads requirement by requirement and explains its verdict',
      ).choices([...studentKinds]),
    )
    .option(
      '--folds <n>',
      'of a requirement matcher: encoders that read what they did not see (default: 5)',
      integer(2),
    )
    .option('--more-data <path...>', 'of a requirement matcher: datasets that its encoders learn from, too')
    .option(
      '--validation <data>',
      'a dataset to validate on, or none (default: its validation split, else held-out groups)',
    )
    .option(
      '--teacher <predictor>',
      'matching: whose probabilities are learned beside the labels, e.g. recorded:<file>',
    )
    .option('--init <folder or hub id>', 'a model to start from, instead of from scratch')
    .option('--output <folder>', "the student's folder")
    .addOption(
      new Option(
        '--loss <name>',
        'matching: pairwise adds a loss on pairs; contrastive makes an embedder',
      ).choices([...lossNames]),
    )
    .option('--epochs <n>', 'passes over the data (default: 10)', integer(1))
    .option('--lr <rate>', 'peak learning rate (default: 0.0005; with --init 0.0001)', decimal(0))
    .option('--batch-size <n>', 'texts or pairs in a batch (default: 32)', integer(1))
    .option('--accumulate <n>', 'batches of an update (default: 1)', integer(1))
    .addOption(
      new Option('--schedule <name>', 'how the rate falls after the warm-up (default: linear)').choices([
        ...scheduleNames,
      ]),
    )
    .option('--warm-up <share>', 'share of the updates in which the rate grows (default: 0.1)', decimal(0))
    .option('--weight-decay <n>', 'AdamW, on matrices only (default: 0.01)', decimal(0))
    .option('--clip-norm <n>', 'longest gradient (default: 1)', decimal(0))
    .option('--dropout <share>', 'share of elements that are dropped in training (default: 0.1)', decimal(0))
    .option(
      '--patience <n>',
      'stop after so many epochs without a better validation (default: 5)',
      integer(1),
    )
    .option('--seed <n>', 'seed of all randomness (default: 17)', integer(0))
    .option(
      '--train-only <patterns>',
      "names of weights, with *: only these are trained, e.g. 'classifier.*'",
      commaList,
    )
    .option('--max-steps <n>', 'updates at most', integer(1))
    .option(
      '--time-limit <minutes>',
      'stop after this time and make the student of what there is',
      decimal(0),
    )
    .option('--layers <n>', 'of the encoder (default: 4)', integer(1))
    .option('--width <n>', 'of its states (default: 128)', integer(4))
    .option('--heads <n>', 'of attention (default: width / 32)', integer(1))
    .option('--inner <n>', 'width inside the feed-forward part (default: 4 · width)', integer(4))
    .addOption(
      new Option('--norm <place>', 'where states are normalised (default: post)').choices(['post', 'pre']),
    )
    .option('--max-length <n>', 'tokens that are read of a text (default: 512)', integer(8))
    .option('--vocab-size <n>', 'pieces of the tokenizer at most (default: 8000)', integer(50))
    .option('--cased', 'keep upper and lower case apart')
    .option('--tokenizer <folder>', 'use the tokenizer of a model instead of learning one')
    .option('--teacher-weight <share>', "the teacher's share in a loss (default: 0.5)", decimal(0))
    .option('--teacher-temperature <n>', 'softens teacher and student (default: 1)', decimal(0))
    .option('--pairwise-weight <n>', 'of --loss pairwise beside cross-entropy (default: 1)', decimal(0))
    .option('--contrastive-temperature <n>', 'of --loss contrastive (default: 0.05)', decimal(0))
    .option('--balanced', 'matching: let each class count the same')
    .option('--threads <n>', 'of the native library (default: one a core)', integer(1))
    .option('--checkpoint-every <seconds>', 'between two checkpoints (default: 120)', decimal(0))
    .option(
      '--resume',
      'go on with the training in --output, with the same flags; only --lr, --schedule and --warm-up may change',
    )
    .option('--overwrite', 'replace what stands in --output')
    .option('--offline', 'fetch no model from a hub')
    .option('--cache-folder <folder>', 'where fetched models are kept')
    .addOption(skipInvalidOption());
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  distill train --task matching --output models/mine
  distill train --task matching --data pairs.csv --init models/mine-encoder --output models/mine
  distill train --task language-modelling --data postings.txt --output models/mine-encoder
  distill train --task skill-extraction --data train.json --validation dev.json --output models/tagger
  distill train --task skill-extraction --output models/extractor      of the sample's résumés
  distill train --task matching --kind requirement-matcher --output models/mine
  distill train --task matching --output models/mine --resume       after an interruption`,
    )
    .action(runTrain);
}

async function runTrain(flags: TrainFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { trainStudent } = await import('../../workflows/train.ts');
  const { readTrainingFile, requireTraining } = await import('../../workflows/trainingFile.ts');
  const { config, ...given } = flags;
  const options = requireTraining({
    ...(config === undefined ? {} : await readTrainingFile(config)),
    ...given,
  });
  const display = createTrainingDisplay(terminal);
  const interrupt = interruptSignal(terminal);
  try {
    const outcome = await trainStudent({
      ...options,
      signal: interrupt.signal,
      onTraining: display.show,
      onRemark: (text) => {
        display.stop();
        terminal.log(text);
      },
    });
    display.stop();
    printOutcome(outcome, terminal);
  } finally {
    display.stop();
    interrupt.release();
  }
}

function printOutcome({ folder, task, result }: TrainOutcome, terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({ status: 'trained', folder, task, ...result });
    return;
  }
  if (result.totalSteps === 0) {
    terminal.print(`trained: boosted trees\nwritten: ${folder} (its card: ${folder}/README.md)`);
    terminal.print(`score it: distill eval --task ${task},experience-extraction --student onnx:${folder}`);
    return;
  }
  const best = result.best
    ? `, best validation ${result.best.value.toFixed(4)} (epoch ${result.best.epoch})`
    : '';
  terminal.print(
    `trained: ${formatCount(result.steps, 'update')}, ${formatCount(result.epochs, 'epoch')}${best}\nwritten: ${folder} (its card: ${folder}/README.md)`,
  );
  if (task !== 'language-modelling')
    terminal.print(`score it: distill eval --task ${task} --student onnx:${folder}`);
  else terminal.print(`start from it: distill train --task matching --init ${folder} --output …`);
}
