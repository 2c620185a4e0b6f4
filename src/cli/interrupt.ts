import { ExitCode } from '../core/errors.ts';

/**
 * A signal that aborts on the first Ctrl-C (or SIGTERM), so that work stops at a safe place; a second one ends
 * the process at once. Says so on stderr, unless `quiet`.
 */
export function interruptSignal({ quiet }: { readonly quiet: boolean }): {
  signal: AbortSignal;
  release(): void;
} {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(ExitCode.interrupted);
    if (!quiet) process.stderr.write('\nstopping after the work under way (again to stop at once)\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
