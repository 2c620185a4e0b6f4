import { DistillError, ExitCode } from '../core/errors.ts';
import { printableText } from '../report/plainText.ts';

export interface FailureOptions {
  /** Also the stack of our own errors. */
  readonly verbose: boolean;
  /** One JSON document on stdout besides. */
  readonly json: boolean;
}

/** Writes an error as a person wants to read it and returns the exit code. Our own errors print without a stack. */
export function reportFailure(error: unknown, { verbose, json }: FailureOptions): ExitCode {
  const known = error instanceof DistillError ? error : undefined;
  const exitCode = known?.exitCode ?? ExitCode.runtime;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = known
    ? `distill: ${known.message}\n${verbose ? `${stack}\n` : ''}`
    : `distill: unexpected failure\n${stack}\n  → this is a defect in distill; please report it with the command you ran\n`;
  process.stderr.write(printableText(text));
  if (json)
    printFailure(known?.name ?? 'Error', error instanceof Error ? error.message : String(error), exitCode);
  return exitCode;
}

/** The one document that `--json` promises, where there is no result. */
export function printFailure(name: string, message: string, exitCode: ExitCode): void {
  process.stdout.write(
    `${JSON.stringify({ status: 'failed', error: { name, message, exitCode } }, null, 2)}\n`,
  );
}
