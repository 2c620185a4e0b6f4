import { InputError, InterruptedError, RuntimeFailure, UsageError } from '../core/errors.ts';
import type { ModelFacts, ModelSource } from './modelSource.ts';
import { startThread } from './startThread.ts';
import type { Problem, Reply, Request, Result, ResultOf, Work } from './workerMessages.ts';

/** A model in a thread of its own. Requests are served in order; several may wait. */
export interface LocalModel extends ModelFacts {
  /**
   * One result a text: logits, an embedding, probabilities of words, or a generated text.
   * @throws Error when the model fails on these texts; RuntimeFailure when its thread has ended; InterruptedError when
   * the signal aborts (the batch under way is finished in the background).
   */
  perform<Asked extends Work>(work: Asked, signal?: AbortSignal): Promise<ResultOf[Asked['operation']][]>;
  /** Ends the thread; may be called twice. */
  dispose(): Promise<void>;
}

/**
 * Starts a thread and loads the model there.
 * @throws InputError when its files are not what they should be; UsageError when the device is not offered;
 * RuntimeFailure when the native library does not load.
 */
export async function openLocalModel(source: ModelSource): Promise<LocalModel> {
  const worker = startThread('modelWorker', { workerData: source });
  const waiting = new Map<number, (reply: Reply | RuntimeFailure) => void>();
  let opened: (reply: Reply | RuntimeFailure) => void = () => {};
  const first = new Promise<Reply | RuntimeFailure>((resolve) => {
    opened = resolve;
  });
  let ended: RuntimeFailure | undefined;

  /** An idle model keeps no program alive; requests under way do. */
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

  worker.on('message', (reply: Reply) => {
    if (!('id' in reply)) return opened(reply);
    waiting.get(reply.id)?.(reply);
    forget(reply.id);
  });
  worker.on('error', (cause) =>
    end(new RuntimeFailure(`the model's thread failed: ${String(cause)}`, { cause })),
  );
  worker.on('exit', () => end(new RuntimeFailure("the model's thread has ended")));

  const answer = await first;
  if (answer instanceof RuntimeFailure) throw answer;
  if (!('opened' in answer)) {
    await worker.terminate();
    throw 'notOpened' in answer ? errorOf(answer.notOpened) : new RuntimeFailure('the model did not open');
  }
  worker.unref();
  let lastId = 0;

  async function perform(work: Work, signal?: AbortSignal): Promise<readonly Result[]> {
    if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
    if (ended) throw ended;
    lastId += 1;
    const id = lastId;
    const reply = await new Promise<Reply | RuntimeFailure | InterruptedError>((resolve) => {
      const abort = () => {
        forget(id);
        worker.postMessage({ cancel: id } satisfies Request);
        resolve(new InterruptedError('interrupted while predicting'));
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, (result) => {
        signal?.removeEventListener('abort', abort);
        resolve(result);
      });
      worker.ref();
      worker.postMessage({ id, work } satisfies Request);
    });
    if (reply instanceof Error) throw reply;
    if ('results' in reply) return reply.results;
    throw new Error('problem' in reply ? reply.problem : 'the model gave no answer');
  }

  return {
    ...answer.opened,
    // The thread answers with the results of the operation that it is asked for.
    perform: perform as LocalModel['perform'],
    async dispose() {
      await worker.terminate();
    },
  };
}

function errorOf({ kind, message, facts, advice }: Problem): Error {
  if (kind === 'InputError' && facts) return new InputError({ ...facts, advice });
  // The advice is part of the message already.
  if (kind === 'UsageError') return new UsageError(message);
  return new RuntimeFailure(`the model could not be loaded: ${message}`, {
    advice: '`distill doctor` says whether the native runtime works here',
  });
}
