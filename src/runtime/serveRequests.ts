import { parentPort } from 'node:worker_threads';
import type { ThreadReply, ThreadRequest } from './threadMessages.ts';
import { problemOf } from './threadProblem.ts';

/** What a thread serves with. */
export interface Served {
  /** Told to who has started the thread. */
  readonly opened: unknown;
  /** @param signal aborts when nobody waits for the result any more. */
  perform(work: never, signal: AbortSignal): Promise<unknown>;
}

/**
 * The thread's side of a `RequestThread`: opens what it serves with, then serves requests in order, each with a result or
 * a problem.
 */
export async function serveRequests(open: () => Promise<Served>): Promise<void> {
  const reply = (message: ThreadReply) => parentPort?.postMessage(message);
  try {
    const served = await open();
    const waiting = new Map<number, AbortController>();
    let last = Promise.resolve();
    parentPort?.on('message', (request: ThreadRequest) => {
      if ('cancel' in request) {
        waiting.get(request.cancel)?.abort();
        return;
      }
      const { id, work } = request;
      const control = new AbortController();
      waiting.set(id, control);
      last = last
        .then(() => served.perform(work as never, control.signal))
        .then(
          (result) => reply({ id, result }),
          (error: unknown) => reply({ id, problem: problemOf(error) }),
        )
        .finally(() => waiting.delete(id));
    });
    reply({ opened: served.opened });
  } catch (error) {
    reply({ notOpened: problemOf(error) });
  }
}
