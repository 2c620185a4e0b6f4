import { interruptSignal } from './interrupt.ts';
import type { Terminal } from './terminal.ts';

/** What a long piece of work tells and is told while it runs. */
interface WorkHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (stage: string, done: number, total: number, detail?: string) => void;
  readonly onRemark: (text: string) => void;
  /** For what nobody may miss. */
  readonly onSending: (text: string) => void;
}

/** Runs the work with progress on stderr, stopped cleanly by Ctrl-C; remarks do not tear the progress bar. */
export async function withProgress<Outcome>(
  terminal: Terminal,
  work: (hooks: WorkHooks) => Promise<Outcome>,
): Promise<Outcome> {
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress(terminal);
  const interrupt = interruptSignal(terminal);
  const besideBar = (tell: (text: string) => void) => (text: string) => {
    progress.stop();
    tell(text);
  };
  try {
    return await work({
      signal: interrupt.signal,
      onProgress: progress.update,
      onRemark: besideBar(terminal.log),
      onSending: besideBar(terminal.warn),
    });
  } finally {
    progress.stop();
    interrupt.release();
  }
}
