import picocolors from 'picocolors';
import { printableText } from '../report/plainText.ts';

/** What a verb may write: results to stdout, everything else to stderr. */
export interface Terminal {
  /** Columns of stdout; 100 where it is no terminal, or one of unknown size. */
  readonly width: number;
  /** A result: stdout. */
  print(text: string): void;
  /** Whether anyone still reads stdout (`| head` stops doing so). */
  readonly hasReader: () => boolean;
  /** One JSON document: stdout. */
  printJson(value: unknown): void;
  /** A remark for the person: stderr, silent under --quiet. */
  log(text: string): void;
  /** What nobody may miss, e.g. where documents are sent: stderr, also under --quiet. */
  warn(text: string): void;
  /** Detail: stderr, only under --verbose. */
  debug(text: string): void;
  readonly quiet: boolean;
  readonly json: boolean;
  /** Whether stderr can redraw a line. */
  readonly animated: boolean;
}

export interface OutputOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function createTerminal(options: OutputOptions): Terminal {
  const { json = false, quiet = false, verbose = false } = options;
  const width = process.stdout.columns || 100;
  const toError = (text: string): void => {
    process.stderr.write(`${printableText(text)}\n`);
  };
  return {
    width: Math.max(20, width),
    print: (text) => process.stdout.write(`${colourise(printableText(text))}\n`),
    hasReader: () => process.stdout.writable,
    printJson: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    log: (text) => {
      if (!quiet) toError(text);
    },
    warn: toError,
    debug: (text) => {
      if (verbose && !quiet) process.stderr.write(`${picocolors.dim(printableText(text))}\n`);
    },
    quiet,
    json,
    animated: process.stderr.isTTY === true && !process.env['CI'],
  };
}

/** Colour for a few leading words; nothing where stdout is no terminal or NO_COLOR is set. */
function colourise(text: string): string {
  if (!process.stdout.isTTY || !picocolors.isColorSupported) return text;
  return text
    .replace(/^(student {2}.*)$/gm, (line) => picocolors.bold(line))
    .replace(/^(controls|note:.*|left out:.*|student: .*)$/gm, (line) => picocolors.dim(line))
    .replace(/^(WARNING:.*|ERRORS:.*)$/gm, (line) => picocolors.yellow(line))
    .replace(/^verdict/gm, (word) => picocolors.bold(word));
}
