import { DistillError, ExitCode } from '../core/errors.ts';

/** Writes an error as a person wants to read it and returns the exit code. Our own errors print without a stack. */
export function reportFailure(error: unknown, verbose: boolean): ExitCode {
  if (error instanceof DistillError) {
    process.stderr.write(`distill: ${error.message}\n`);
    if (verbose && error.stack) process.stderr.write(`${error.stack}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `distill: unexpected failure\n${text}\n  → this is a defect in distill; please report it with the command you ran\n`,
  );
  return ExitCode.runtime;
}
