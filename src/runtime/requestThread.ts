import { InterruptedError, RuntimeFailure } from '../core/errors.ts';
import { startThread } from './startThread.ts';
import type { Problem, ThreadReply, ThreadRequest } from './threadMessages.ts';
import { errorOf } from './threadProblem.ts';

/** A thread that serves requests in order; several may wait. */
export interface RequestThread<Opened> {
  /** What it told when it was ready. */
  readonly opened: Opened;
  /** Whether it has ended: every request fails from then on. */
  readonly hasEnded: () => boolean;
  /**
   * @throws the error of this work; RuntimeFailure when the thread has ended; InterruptedError when the signal aborts
   * (what is under way is finished in the background).
   */
  perform(work: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Ends the thread; may be called twice. */
  dispose(): Promise<void>;
}

export interface RequestThreadOptions {
  /** Of the thread, e.g. `the model`, as errors name it. */
  readonly name: string;
  /** The thread's module without its ending; it calls `serveRequests`. */
  readonly module: URL;
  /** What it is opened with. */
  readonly data: unknown;
  /** Room for what a thread makes and soon drops; less means that it is looked through more often. Default: the engine's. */
  readonly shortLivedMegabytes?: number;
  /** Ends the thread while it opens. */
  readonly signal?: AbortSignal;
  /** Keeps no program alive while it opens. */
  readonly isSpare?: boolean;
  /** The error where it does not open, if it is none that is known. */
  notOpened?(problem: Problem): Error;
}

/** Starts a thread and waits until it is ready. @throws whatever it could not be opened for. */
export async function openRequestThread<Opened>(
  options: RequestThreadOptions,
): Promise<RequestThread<Opened>> {
  const { name, module, data, shortLivedMegabytes, notOpened = errorOf } = options;
  const worker = startThread(module, {
    workerData: data,
    ...(shortLivedMegabytes !== undefined && {
      resourceLimits: { maxYoungGenerationSizeMb: shortLivedMegabytes },
    }),
  });
  if (options.isSpare) worker.unref();
  const waiting = new Map<number, (reply: ThreadReply | RuntimeFailure) => void>();
  let opened: (reply: ThreadReply | RuntimeFailure) => void = () => {};
  const first = new Promise<ThreadReply | RuntimeFailure>((resolve) => {
    opened = resolve;
  });
  let ended: RuntimeFailure | undefined;

  /** An idle thread keeps no program alive; requests under way do. */
  function forget(id: number): void {
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  }

  function end(failure: RuntimeFailure): void {
    ended ??= failure;
    opened(ended);
    for (const settle of waiting.values()) settle(ended);
    waiting.clear();
  }

  worker.on('message', (reply: ThreadReply) => {
    if (!('id' in reply)) return opened(reply);
    waiting.get(reply.id)?.(reply);
    forget(reply.id);
  });
  worker.on('error', (cause) =>
    end(new RuntimeFailure(`${name}'s thread failed: ${String(cause)}`, { cause })),
  );
  worker.on('exit', () => end(new RuntimeFailure(`${name}'s thread has ended`)));

  const close = () => void worker.terminate();
  options.signal?.addEventListener('abort', close, { once: true });
  const answer = await first;
  options.signal?.removeEventListener('abort', close);
  if (answer instanceof RuntimeFailure) throw answer;
  if (!('opened' in answer)) {
    await worker.terminate();
    throw 'notOpened' in answer
      ? notOpened(answer.notOpened)
      : new RuntimeFailure(`${name}'s thread did not open`);
  }
  worker.unref();
  let lastId = 0;

  return {
    opened: answer.opened as Opened,
    hasEnded: () => ended !== undefined,
    async perform(work, signal) {
      if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
      if (ended) throw ended;
      lastId += 1;
      const id = lastId;
      const reply = await new Promise<ThreadReply | RuntimeFailure | InterruptedError>((resolve) => {
        const abort = () => {
          forget(id);
          worker.postMessage({ cancel: id } satisfies ThreadRequest);
          resolve(new InterruptedError('interrupted while predicting'));
        };
        signal?.addEventListener('abort', abort, { once: true });
        waiting.set(id, (result) => {
          signal?.removeEventListener('abort', abort);
          resolve(result);
        });
        worker.ref();
        worker.postMessage({ id, work } satisfies ThreadRequest);
      });
      if (reply instanceof Error) throw reply;
      if ('result' in reply) return reply.result;
      throw 'problem' in reply ? errorOf(reply.problem) : new Error(`${name} gave no answer`);
    },
    async dispose() {
      await worker.terminate();
    },
  };
}
