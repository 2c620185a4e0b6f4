import { parentPort, workerData } from 'node:worker_threads';
import type { TrainingReply, TrainingRequest, TrainingSource } from './trainingMessages.ts';
import type { TrainingState } from './trainingState.ts';

/** The thread that owns the weights: native calls block this event loop, never the program's. */

function send(message: TrainingReply, buffers: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(message, [...new Set(buffers)] as ArrayBuffer[]);
}

async function perform(state: TrainingState, request: TrainingRequest): Promise<void> {
  const { id } = request;
  if ('run' in request) {
    const answer = await state.run(request.run);
    send(
      { id, answer },
      Object.values(answer.outputs).map(({ data }) => data.buffer),
    );
  } else if ('read' in request) {
    const values = state.read(request.read);
    send(
      { id, state: values },
      values.map(({ data }) => data.buffer),
    );
  } else {
    state.write(request.write);
    send({ id, written: true });
  }
}

try {
  // Imported here, so that a native library that does not load is a reply and no crash.
  const { openTrainingState } = await import('./trainingState.ts');
  const state = await openTrainingState(workerData as TrainingSource);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (request: TrainingRequest) => {
    last = last
      .then(() => perform(state, request))
      .catch((error: unknown) =>
        send({ id: request.id, problem: error instanceof Error ? error.message : String(error) }),
      );
  });
  send({ opened: true });
} catch (error) {
  send({ notOpened: error instanceof Error ? error.message : String(error) });
}
