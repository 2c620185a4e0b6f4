import type { LocalModel } from './localModel.ts';
import type { ModelFacts, ModelSource } from './modelSource.ts';
import { classify, embed, tag } from './operations.ts';
import type { Result, Work } from './workerMessages.ts';

/** A model in this thread: native calls block its event loop. */
export interface OpenModel extends Pick<LocalModel, 'perform'> {
  readonly facts: ModelFacts;
}

/** @throws what `openLocalModel` throws. */
export async function openModel(source: ModelSource): Promise<OpenModel> {
  // Imported here, so that a native library that does not load is an error and no crash.
  const model =
    source.kind === 'onnx'
      ? await (await import('./openOnnx.ts')).openOnnx(source)
      : await (await import('./openPipeline.ts')).openPipeline(source);

  async function perform(work: Work, signal?: AbortSignal): Promise<readonly Result[]> {
    const pause = () => pauseFor(signal);
    if (work.operation === 'generate') {
      if (!('generator' in model)) throw new Error('this model generates no text');
      return model.generator.generate(work, pause, () => signal?.aborted === true);
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

  // It answers with the results of the operation that it is asked for.
  return { facts: model.facts, perform: perform as LocalModel['perform'] };
}

/** Lets messages in (a cancellation, say) between two batches. */
async function pauseFor(signal: AbortSignal | undefined): Promise<void> {
  await new Promise(setImmediate);
  if (signal?.aborted) throw new Error('cancelled');
}
