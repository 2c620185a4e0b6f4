import { type Command, InvalidArgumentError, Option } from 'commander';

/** Option parsers and the options that several verbs share. */

export function integer(minimum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^-?\d+$/.test(text.trim()) || value < minimum || !Number.isSafeInteger(value)) {
      throw new InvalidArgumentError(`expected a whole number of at least ${minimum}.`);
    }
    return value;
  };
}

/** A comma list, e.g. `a,b`; empty parts are refused. */
export function commaList(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => part === ''))
    throw new InvalidArgumentError('expected names separated by commas.');
  return parts;
}

/** Collects a repeatable option. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

export function addOutputOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON document on stdout instead of a report')
    .option('--quiet', 'no progress and no remarks on stderr')
    .option('--verbose', 'more detail on stderr, and stack traces of errors');
}

/** What can be said about the scoring of predictions that are there already. */
export interface ScoringFlags extends ReportFlags {
  readonly data?: string;
  readonly graph?: string;
  readonly threshold?: string[];
}

export function addScoringOptions(command: Command): Command {
  return addThresholdOption(
    addReportOptions(command)
      .option(
        '--data <file or folder>',
        'where the dataset is now, if it has moved (its content must be the same)',
      )
      .option(
        '--graph <folder>',
        'where the graph is now that it was scored with, if it has moved (its content must be the same)',
      ),
  );
}

/** What only the report depends on. */
interface ReportFlags {
  readonly htmlExamples?: number;
  readonly minimumSlice?: number;
  readonly machinePricePerHour?: number;
  readonly teacherPricePer1000?: number;
  readonly oneOffCost?: number;
}

/** Those of the flags that a verb hands on as they are. */
export function reportFlagsOf(flags: ReportFlags): ReportFlags {
  const { htmlExamples, minimumSlice, machinePricePerHour, teacherPricePer1000, oneOffCost } = flags;
  return { htmlExamples, minimumSlice, machinePricePerHour, teacherPricePer1000, oneOffCost };
}

export function addReportOptions(command: Command): Command {
  return command
    .option(
      '--html-examples <n>',
      'examples that report.html holds at most, those that somebody got wrong first (default: 2000)',
      integer(0),
    )
    .option(
      '--minimum-slice <records>',
      'records that a slice needs to be shown by itself (default: 30)',
      integer(2),
    )
    .option(
      '--machine-price-per-hour <usd>',
      'what an hour of this machine costs; without it the price of models on it is unknown',
      decimal(0),
    )
    .option(
      '--teacher-price-per-1000 <usd>',
      'what 1,000 examples cost at the teacher, where its usage does not tell (a recorded one)',
      decimal(0),
    )
    .option(
      '--one-off-cost <usd>',
      'what the student took once, labels and training, where dataset and training log do not tell',
      decimal(0),
    );
}

export function addThresholdOption(command: Command): Command {
  return command.option(
    '--threshold <condition>',
    "gate: exit 100 unless it holds, e.g. 'accuracy>=0.9' (repeatable)",
    collect,
  );
}

/** How models on this machine are run. */
export function addLocalModelOptions(command: Command): Command {
  return command
    .option(
      '--device <name>',
      'where onnx: and transformers: models run (default: cpu; see `distill doctor`)',
    )
    .option('--offline', 'fetch no model from a hub')
    .option(
      '--cache-folder <folder>',
      'where fetched models are kept (default: distill/transformers in the cache folder of the user)',
    )
    .option(
      '--max-prompt-tokens <n>',
      'language models of transformers: longest prompt; a longer one is an error of that example (default: what the model says that it reads; T5 reads on beyond that)',
      integer(1),
    );
}

/** A number in decimal notation, `1e-4` too, of at least `minimum`. */
export function decimal(minimum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(text.trim()) || value < minimum) {
      throw new InvalidArgumentError(`expected a number of at least ${minimum}.`);
    }
    return value;
  };
}

/** How language models are asked, on other machines and (the first two) on this one. */
export function addRemoteOptions(command: Command): Command {
  return command
    .option('--temperature <n>', 'language models: how freely answers are drawn (default: 0)', decimal(0))
    .option('--max-tokens <n>', 'language models: longest answer (default: 1024)', integer(1))
    .option('--no-cache', 'openai:, hf: ask again, whatever was answered before')
    .option('--budget-usd <amount>', 'openai:, hf: stop (exit 3) before the run costs more', decimal(0))
    .option(
      '--price <model=input,output>',
      'openai:, hf: US dollars per million tokens, where the list price is not known (repeatable)',
      collect,
    );
}

export function seedOption(): Option {
  return new Option('--seed <n>', 'seed of all randomness').argParser(integer(0)).default(17);
}

export function skipInvalidOption(): Option {
  return new Option(
    '--skip-invalid',
    'leave out rows that cannot be read, and count them, instead of stopping',
  );
}
