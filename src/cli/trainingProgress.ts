import cliProgress from 'cli-progress';
import { formatDuration } from '../report/format.ts';
import type { TrainingProgress } from '../train/progress.ts';
import type { Terminal } from './terminal.ts';

/** How often plain progress lines may come, where stderr is no terminal. */
const plainIntervalMs = 5000;

/** Training as it goes: a bar on a terminal, elsewhere a plain line now and then; nothing under --quiet. */
export function createTrainingDisplay(terminal: Terminal): {
  show(progress: TrainingProgress): void;
  stop(): void;
} {
  if (terminal.quiet) return { show: () => {}, stop: () => {} };
  if (!terminal.animated) {
    let lastLine = Number.NEGATIVE_INFINITY;
    return {
      show(progress) {
        if (performance.now() - lastLine < plainIntervalMs && progress.step < progress.totalSteps) return;
        lastLine = performance.now();
        terminal.log(`update ${progress.step}/${progress.totalSteps} · ${describe(progress)}`);
      },
      stop() {},
    };
  }
  let bar: cliProgress.SingleBar | undefined;
  return {
    show(progress) {
      const { step, totalSteps } = progress;
      const payload = { facts: describe(progress) };
      if (bar) bar.update(step, payload);
      else {
        bar = new cliProgress.SingleBar({
          format: '{bar} {value}/{total} · {facts}',
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 16,
        });
        bar.start(totalSteps, step, payload);
      }
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function describe({
  epoch,
  epochs,
  loss,
  validation,
  tokensPerSecond,
  remainingMs,
}: TrainingProgress): string {
  return [
    `epoch ${epoch}/${epochs}`,
    `loss ${loss.toFixed(4)}`,
    ...(validation === null ? [] : [`validation ${validation.toFixed(3)}`]),
    `${Math.round(tokensPerSecond).toLocaleString('en-US')} tokens/s`,
    `${formatDuration(remainingMs)} left`,
  ].join(' · ');
}
