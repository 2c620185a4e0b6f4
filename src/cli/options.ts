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
