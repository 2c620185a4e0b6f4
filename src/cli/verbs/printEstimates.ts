import type { TaskEstimate } from '../../workflows/dryRun.ts';
import type { Terminal } from '../terminal.ts';

/** What `--dry-run` of eval and teach prints. */
export function printEstimates(estimates: readonly TaskEstimate[], terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({ status: 'dry run', estimates });
    return;
  }
  if (estimates.length === 0) terminal.print('no requests: every predictor is on this machine');
  for (const { task, role, predictor, host, ...sums } of estimates) {
    const price =
      sums.maximumCostUsd === null
        ? 'price not known (see --price)'
        : `at most $${sums.maximumCostUsd.toFixed(4)}`;
    terminal.print(
      `${task}  ${role} ${predictor}: ${sums.requests} requests to ${host}, ${sums.promptTokens} prompt tokens, at most ${sums.maximumCompletionTokens} answer tokens, ${price}; ${sums.cached} in the cache, ${sums.answered} in the run`,
    );
  }
}
