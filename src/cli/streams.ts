import { ExitCode } from '../core/errors.ts';

/**
 * Makes failing streams an ordinary end instead of a stack trace. A reader that has seen enough (`| head`) is none
 * of our business: what was asked for is still done, and its exit code counts. A full disk under stdout is a failure.
 */
export function handleStreamErrors(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`distill: stdout could not be written (${error.code ?? error.message})\n`);
    process.exit(ExitCode.runtime);
  });
  process.stderr.on('error', () => undefined);
}
