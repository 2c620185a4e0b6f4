import type { RequestThread } from './requestThread.ts';

/** Threads that do the same work, as many as the work keeps busy. */
export interface ThreadPool<Opened> {
  /** What the first thread told when it was ready. */
  readonly opened: Opened;
  /** @param size how much work it is. @throws what `RequestThread.perform` throws. */
  perform(work: unknown, size: number, signal?: AbortSignal): Promise<unknown>;
  /** Ends all threads; may be called twice. */
  dispose(): Promise<void>;
}

export interface ThreadPoolOptions<Opened> {
  /** Starts one thread more. @param signal aborts where it is not needed any more. */
  open(isSpare: boolean, signal: AbortSignal): Promise<RequestThread<Opened>>;
  readonly mostThreads: number;
  /** So much must have been asked for before a second thread is worth its start. */
  readonly workBeforeMore: number;
}

interface Member<Opened> {
  readonly thread: RequestThread<Opened>;
  underWay: number;
}

interface Task {
  readonly work: unknown;
  readonly signal: AbortSignal | undefined;
  settle(result: Promise<unknown>): void;
}

/** One request is done while the next waits beside it. */
const requestsAtOnce = 2;

/**
 * Begins with one thread, and starts others one after the other while requests have to wait. A thread that ends takes its
 * own requests with it, not the others'.
 * @throws whatever the first thread could not be opened for.
 */
export async function openThreadPool<Opened>(
  options: ThreadPoolOptions<Opened>,
): Promise<ThreadPool<Opened>> {
  const { open, workBeforeMore } = options;
  const closing = new AbortController();
  const first = await open(false, closing.signal);
  const members: Member<Opened>[] = [{ thread: first, underWay: 0 }];
  const waiting: Task[] = [];
  let { mostThreads } = options;
  let asked = 0;
  let opening: Promise<void> | null = null;

  function serve(): void {
    while (waiting.length > 0) {
      const member = members.reduce((least, next) => (next.underWay < least.underWay ? next : least));
      if (member.underWay >= requestsAtOnce) {
        grow();
        return;
      }
      const task = waiting.shift();
      if (task) task.settle(performBy(member, task));
    }
  }

  async function performBy(member: Member<Opened>, { work, signal }: Task): Promise<unknown> {
    member.underWay++;
    try {
      return await member.thread.perform(work, signal);
    } finally {
      member.underWay--;
      if (member.thread.hasEnded() && members.length > 1 && members.includes(member))
        members.splice(members.indexOf(member), 1);
      serve();
    }
  }

  function grow(): void {
    const isEnough = members.length >= mostThreads || asked < workBeforeMore;
    if (isEnough || opening !== null || closing.signal.aborted) return;
    opening = open(true, closing.signal)
      .then(
        async (thread) => {
          if (closing.signal.aborted) await thread.dispose();
          else members.push({ thread, underWay: 0 });
        },
        () => {
          // The others do its work.
          mostThreads = members.length;
        },
      )
      .finally(() => {
        opening = null;
        serve();
      });
  }

  return {
    opened: first.opened,
    perform(work, size, signal) {
      asked += size;
      return new Promise((resolve) => {
        waiting.push({ work, signal, settle: resolve });
        serve();
      });
    },
    async dispose() {
      closing.abort();
      await Promise.all([opening, ...members.map(({ thread }) => thread.dispose())]);
    },
  };
}
