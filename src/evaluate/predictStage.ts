import PQueue from 'p-queue';
import { InterruptedError, RuntimeFailure } from '../core/errors.ts';
import { type Example, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import type { JournalRow, PredictorRole } from './journalRow.ts';
import { journalKey } from './journalRow.ts';

export interface PredictStage {
  readonly examples: AsyncIterable<Example>;
  readonly predictor: Predictor;
  readonly role: PredictorRole;
  /** How often each example is asked. */
  readonly repeats: number;
  /** Keys (see `journalKey`) that are answered already and not asked again. */
  readonly done: ReadonlySet<string>;
  /** Called as answers come in, in any order; resolves when they are safe. */
  readonly append: (rows: JournalRow[]) => Promise<void>;
  readonly batchSize: number;
  /** Batches under way at once. */
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (answered: number) => void;
}

/**
 * Asks the predictor for every example that has no answer yet and hands each answer on as soon as it is there.
 * @throws InterruptedError when the signal aborts; answers handed on before that stay.
 */
export async function predictStage(stage: PredictStage): Promise<void> {
  const queue = new PQueue({ concurrency: stage.concurrency });
  let failure: { readonly error: unknown } | undefined;
  const stopped = () => failure !== undefined || stage.signal?.aborted === true;

  for await (const { batch, repeat } of batches(stage)) {
    // No more is read than can be asked soon.
    await queue.onSizeLessThan(1);
    if (stopped()) break;
    // A failure is noted before the queue begins with the next.
    void queue.add(async () => {
      if (stopped()) return;
      try {
        await predictBatch(stage, batch, repeat);
      } catch (error) {
        failure ??= { error };
      }
    });
  }
  await queue.onIdle();
  if (stage.signal?.aborted) throw new InterruptedError('interrupted while predicting');
  if (failure) throw failure.error;
}

/** Unanswered examples in batches of one repetition each. */
async function* batches(stage: PredictStage): AsyncGenerator<{ batch: Example[]; repeat: number }> {
  const waiting = Array.from({ length: stage.repeats }, (): Example[] => []);
  for await (const example of stage.examples) {
    for (const [repeat, batch] of waiting.entries()) {
      if (stage.done.has(journalKey(keyOf(stage.role, repeat, example)))) continue;
      batch.push(example);
      if (batch.length >= stage.batchSize) yield { batch: batch.splice(0), repeat };
    }
  }
  for (const [repeat, batch] of waiting.entries()) if (batch.length > 0) yield { batch, repeat };
}

function keyOf(role: PredictorRole, repeat: number, example: Example) {
  return { role, repeat, task: example.taskId, exampleId: example.id };
}

async function predictBatch(stage: PredictStage, batch: readonly Example[], repeat: number): Promise<void> {
  const { predictor, role, signal } = stage;
  const predictions = await predictor.predict(batch.map(withoutLabel), { signal, repeat });
  assertAnswered(predictor, batch, predictions);
  // Even when the signal has aborted meanwhile: an answer that is here (and may be paid for) is kept.
  await stage.append(predictions.map((prediction: Prediction) => ({ ...prediction, role, repeat })));
  stage.onProgress?.(predictions.length);
}

/** An answer that went astray would be missing from every score, and nobody would know. */
function assertAnswered(
  { id }: Predictor,
  batch: readonly Example[],
  predictions: readonly Prediction[],
): void {
  const asked = batch.map((example) => example.id).join('\n');
  if (predictions.map(({ exampleId }) => exampleId).join('\n') === asked) return;
  throw new RuntimeFailure(
    `${id} did not answer each of ${batch.length} examples once, in their order (${predictions.length} answers)`,
    { advice: 'the predictor is at fault; answers of earlier batches are saved' },
  );
}
