import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

export interface ProgressDisplay {
  /** @param detail in words, e.g. what it cost so far */
  update(stage: string, done: number, total: number, detail?: string): void;
  stop(): void;
}

/** How often plain progress lines may come, where stderr is no terminal. */
const plainIntervalMs = 5000;

/** A bar on a terminal; elsewhere a plain line now and then. Nothing under --quiet. */
export function createProgress(terminal: Terminal): ProgressDisplay {
  if (terminal.quiet) return { update: () => {}, stop: () => {} };
  return terminal.animated ? barProgress() : plainProgress(terminal);
}

function barProgress(): ProgressDisplay {
  let bar: cliProgress.SingleBar | undefined;
  let currentStage = '';
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    update(stage, done, total, detail = '') {
      if (!bar || stage !== currentStage) {
        stop();
        currentStage = stage;
        bar = new cliProgress.SingleBar({
          format: `${stage} {bar} {value}/{total} · {eta_formatted} left{detail}`,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 24,
        });
        bar.start(total, done, { detail: told(detail) });
      } else {
        bar.update(done, { detail: told(detail) });
      }
    },
    stop,
  };
}

function plainProgress(terminal: Terminal): ProgressDisplay {
  let currentStage = '';
  let stageStart = 0;
  let lastLine = 0;
  return {
    update(stage, done, total, detail = '') {
      const now = performance.now();
      if (stage !== currentStage) {
        currentStage = stage;
        stageStart = now;
        lastLine = now;
        return;
      }
      if (now - lastLine < plainIntervalMs) return;
      lastLine = now;
      const rate = done / ((now - stageStart) / 1000);
      const left = rate > 0 ? Math.round((total - done) / rate) : 0;
      terminal.log(`${stage}: ${done}/${total}, ${rate.toFixed(0)} a second, ${left} s left${told(detail)}`);
    },
    stop() {},
  };
}

function told(detail: string): string {
  return detail === '' ? '' : ` · ${detail}`;
}
