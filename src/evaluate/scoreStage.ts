import { InterruptedError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import type { ScoreRow } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import type { ControlObservations } from './controlPanels.ts';
import type { SelectedExample } from './exampleSelection.ts';
import type { PredictionStore } from './predictionStore.ts';
import { scoreRow } from './scoreRow.ts';
import { sliceAttributes } from './slices/sliceAttributes.ts';

export interface ScoreStage {
  readonly task: Task;
  readonly examples: AsyncIterable<SelectedExample>;
  readonly predictions: PredictionStore;
  readonly repeats: number;
  readonly controls: (example: Example) => ControlObservations;
  readonly signal?: AbortSignal;
}

/**
 * Joins examples with their predictions into score rows, one an example and repeat, in file order. Examples
 * without a student's prediction have none.
 */
export async function* scoreStage(stage: ScoreStage): AsyncGenerator<ScoreRow> {
  const { task, predictions, repeats } = stage;
  for await (const { record, example } of stage.examples) {
    if (stage.signal?.aborted) throw new InterruptedError('interrupted while scoring');
    for (let repeat = 0; repeat < repeats; repeat++) {
      const student = predictions.find('student', repeat, example);
      if (!student) continue;
      const isFirst = repeat === 0;
      yield scoreRow(task, example, {
        student,
        repeat,
        teacher: isFirst ? predictions.find('teacher', 0, example) : undefined,
        controls: isFirst ? stage.controls(example) : { controls: {} },
        ...(isFirst ? { attributes: sliceAttributes(record, example) } : {}),
      });
    }
  }
}
