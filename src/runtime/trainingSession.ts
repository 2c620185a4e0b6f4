import { InterruptedError, RuntimeFailure } from '../core/errors.ts';
import { startThread } from './startThread.ts';
import type {
  RunAnswer,
  RunRequest,
  StateValue,
  TrainingReply,
  TrainingRequest,
  TrainingSource,
} from './trainingMessages.ts';

/** Weights and the graphs that change them, in a thread of their own. Requests are served in order. */
export interface TrainingSession {
  /**
   * Runs a graph on the state. Only what the graph gives back crosses the thread: losses and flags in a step.
   * @throws RuntimeFailure with the native library's message.
   */
  run(request: RunRequest): Promise<RunAnswer>;
  /** Copies of these values. */
  read(names: readonly string[]): Promise<readonly StateValue[]>;
  write(values: readonly StateValue[]): Promise<void>;
  /** Ends the thread; may be called twice. */
  dispose(): Promise<void>;
}

/**
 * Starts a thread and opens the graphs there. The arrays of `state` are copied into it.
 * @throws RuntimeFailure when the native library does not load or refuses a graph.
 */
export async function openTrainingSession(source: TrainingSource): Promise<TrainingSession> {
  const worker = startThread(new URL('./trainingWorker', import.meta.url), { workerData: source });
  const waiting = new Map<number, (reply: TrainingReply | Error) => void>();
  let opened: (reply: TrainingReply | Error) => void = () => {};
  const first = new Promise<TrainingReply | Error>((resolve) => {
    opened = resolve;
  });
  let ended: Error | undefined;

  function end(failure: Error): void {
    ended ??= failure;
    opened(ended);
    for (const settle of waiting.values()) settle(ended);
    waiting.clear();
  }

  worker.on('message', (reply: TrainingReply) => {
    if (!('id' in reply)) return opened(reply);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  worker.on('error', (cause) =>
    end(
      new RuntimeFailure(`the training thread failed: ${String(cause)}`, {
        cause,
        advice: 'if memory ran out, use a smaller --batch-size with --accumulate',
      }),
    ),
  );
  worker.on('exit', () => end(new InterruptedError('the training thread has ended')));

  const answer = await first;
  if (answer instanceof Error) throw answer;
  if (!('opened' in answer)) {
    await worker.terminate();
    throw new RuntimeFailure(
      `the training graphs could not be opened: ${'notOpened' in answer ? answer.notOpened : 'no reason given'}`,
      { advice: '`distill doctor` says whether the native runtime works here' },
    );
  }

  let lastId = 0;
  async function ask(request: Omitted<TrainingRequest>): Promise<TrainingReply> {
    if (ended) throw ended;
    lastId += 1;
    const id = lastId;
    const reply = await new Promise<TrainingReply | Error>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, ...request });
    });
    if (reply instanceof Error) throw reply;
    if ('problem' in reply) throw new RuntimeFailure(`training: ${reply.problem}`);
    return reply;
  }

  return {
    async run(run) {
      const reply = await ask({ run });
      if ('answer' in reply) return reply.answer;
      throw new RuntimeFailure('the training thread gave no answer');
    },
    async read(names) {
      const reply = await ask({ read: names });
      if ('state' in reply) return reply.state;
      throw new RuntimeFailure('the training thread gave no state');
    },
    async write(values) {
      await ask({ write: values });
    },
    async dispose() {
      await worker.terminate();
    },
  };
}

type Omitted<T> = T extends unknown ? Omit<T, 'id'> : never;
