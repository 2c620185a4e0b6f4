import { parentPort, workerData } from 'node:worker_threads';
import { InputError, UsageError } from '../core/errors.ts';
import type { Encoder } from './encoder.ts';
import type { ModelSource } from './modelSource.ts';
import { classify, embed, type Pause, tag } from './operations.ts';
import type { Problem, Reply, Request, Work } from './workerMessages.ts';

/** The thread that owns one model: native calls block this event loop, never the program's. */

const cancelled = new Set<number>();

async function open(source: ModelSource) {
  // Imported here, so that a native library that does not load is a reply and no crash.
  if (source.kind === 'onnx') return (await import('./openOnnx.ts')).openOnnx(source);
  return (await import('./openPipeline.ts')).openPipeline(source);
}

function perform(encoder: Encoder, work: Work, pause: Pause): Promise<Float32Array[]> {
  switch (work.operation) {
    case 'classify':
      return classify(encoder, work.texts, pause);
    case 'embed':
      return embed(encoder, work.texts, work.pooling, pause);
    case 'tag':
      return tag(encoder, work.sentences, pause);
  }
}

/** Lets messages in (a cancellation, say) between two batches. */
async function pauseFor(id: number): Promise<void> {
  await new Promise(setImmediate);
  if (cancelled.has(id)) throw new Error('cancelled');
}

function reply(message: Reply): void {
  const transfer =
    'rows' in message ? [...new Set(message.rows.map(({ buffer }) => buffer as ArrayBuffer))] : [];
  parentPort?.postMessage(message, transfer);
}

function describe(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError) {
    const { expected, got, advice, location } = error;
    return { kind: 'InputError', message, facts: { file: location.file, expected, got }, advice };
  }
  if (error instanceof UsageError) return { kind: 'UsageError', message, advice: error.advice };
  return { kind: 'other', message };
}

try {
  const { encoder, facts } = await open(workerData as ModelSource);
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request) => {
    if ('cancel' in request) {
      cancelled.add(request.cancel);
      return;
    }
    const { id, work } = request;
    last = last.then(() =>
      perform(encoder, work, () => pauseFor(id)).then(
        (rows) => reply({ id, rows }),
        (error: unknown) => reply({ id, problem: error instanceof Error ? error.message : String(error) }),
      ),
    );
  });
  reply({ opened: facts });
} catch (error) {
  reply({ notOpened: describe(error) });
}
