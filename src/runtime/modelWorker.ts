import { parentPort, workerData } from 'node:worker_threads';
import { InputError, UsageError } from '../core/errors.ts';
import type { LoadedEncoder } from './encoder.ts';
import type { LoadedGenerator } from './generator.ts';
import type { ModelSource } from './modelSource.ts';
import { classify, embed, tag } from './operations.ts';
import type { Problem, Reply, Request, Result, Work } from './workerMessages.ts';

/** The thread that owns one model: native calls block this event loop, never the program's. */

const cancelled = new Set<number>();

async function open(source: ModelSource): Promise<LoadedEncoder | LoadedGenerator> {
  // Imported here, so that a native library that does not load is a reply and no crash.
  if (source.kind === 'onnx') return (await import('./openOnnx.ts')).openOnnx(source);
  return (await import('./openPipeline.ts')).openPipeline(source);
}

function perform(model: LoadedEncoder | LoadedGenerator, work: Work, id: number): Promise<readonly Result[]> {
  const pause = () => pauseFor(id);
  if (work.operation === 'generate') {
    if (!('generator' in model)) throw new Error('this model generates no text');
    return model.generator.generate(work, pause, () => cancelled.has(id));
  }
  if (!('encoder' in model)) throw new Error(`a generating model does not ${work.operation} texts`);
  const { encoder } = model;
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

function describe(error: unknown): Problem {
  const message = messageOf(error);
  if (error instanceof InputError) {
    const { expected, got, advice, location } = error;
    return { kind: 'InputError', message, facts: { file: location.file, expected, got }, advice };
  }
  if (error instanceof UsageError) return { kind: 'UsageError', message, advice: error.advice };
  return { kind: 'other', message };
}

const reply = (message: Reply) => parentPort?.postMessage(message);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const model = await open(workerData as ModelSource);
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request) => {
    if ('cancel' in request) {
      cancelled.add(request.cancel);
      return;
    }
    const { id, work } = request;
    last = last
      .then(() => perform(model, work, id))
      .then(
        (results) => reply({ id, results }),
        (error: unknown) => reply({ id, problem: messageOf(error) }),
      );
  });
  reply({ opened: model.facts });
} catch (error) {
  reply({ notOpened: describe(error) });
}
