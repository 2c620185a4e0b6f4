import { RuntimeFailure } from '../core/errors.ts';
import type { ModelFacts, ModelSource } from './modelSource.ts';
import { openRequestThread } from './requestThread.ts';
import type { Problem } from './threadMessages.ts';
import { errorOf } from './threadProblem.ts';
import type { ResultOf, Work } from './workerMessages.ts';

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
  const thread = await openRequestThread<ModelFacts>({
    name: 'the model',
    module: new URL('./modelWorker', import.meta.url),
    data: source,
    notOpened: modelNotOpened,
  });
  return {
    ...thread.opened,
    // The thread answers with the results of the operation that it is asked for.
    perform: thread.perform as LocalModel['perform'],
    dispose: thread.dispose,
  };
}

/** The error of a model that a thread could not load. */
export function modelNotOpened(problem: Problem): Error {
  if (problem.kind !== 'other') return errorOf(problem);
  return new RuntimeFailure(`the model could not be loaded: ${problem.message}`, {
    advice: '`distill doctor` says whether the native runtime works here',
  });
}
