import { DistillError, InterruptedError } from '../core/errors.ts';
import type { TaskId, UnlabelledExample } from '../core/example.ts';
import type { Prediction, PredictionError } from '../core/prediction.ts';
import type { PredictOptions, Predictor } from '../core/predictor.ts';

/** What a model says to one question. */
export type LocalAnswer = Pick<Prediction, 'output' | 'probability' | 'abstained' | 'usage' | 'error'>;

export interface LocalPredictorParts<Question>
  extends Pick<
    Predictor,
    'id' | 'digest' | 'trainingDigests' | 'note' | 'abstention' | 'dispose' | 'isGenerative'
  > {
  readonly tasks: readonly TaskId[];
  readonly batchSize: number;
  /** @throws Error where the example's input is none of its task. */
  read(example: UnlabelledExample): Question;
  /** One answer a question. @throws DistillError to end the run; any other error is one of these questions' own. */
  answer(questions: readonly Question[], options: PredictOptions): Promise<LocalAnswer[]>;
}

/** A predictor around a model on this machine: what can't be read or answered is that example's error alone. */
export function createLocalPredictor<Question>(parts: LocalPredictorParts<Question>): Predictor {
  const { read, answer, ...identity } = parts;

  async function ask(asked: readonly Asked<Question>[], options: PredictOptions): Promise<Prediction[]> {
    if (asked.length === 0) return [];
    const started = performance.now();
    const answers = await answer(
      asked.map(({ question }) => question),
      options,
    );
    const durationMs = (performance.now() - started) / asked.length;
    return asked.map(({ example }, index) => ({ ...identityOf(example), ...answers[index], durationMs }));
  }

  /** One text that the model can't take must not cost the others their answers. */
  async function askApart(asked: readonly Asked<Question>[], options: PredictOptions): Promise<Prediction[]> {
    const predictions: Prediction[] = [];
    for (const one of asked) {
      try {
        predictions.push(...(await ask([one], options)));
      } catch (error) {
        if (error instanceof DistillError) throw error;
        predictions.push(failed(one.example, messageOf(error)));
      }
    }
    return predictions;
  }

  function readOne(example: UnlabelledExample): Asked<Question> | Prediction {
    if (!parts.tasks.includes(example.taskId))
      return failed(example, `this model does not answer the task ${example.taskId}`);
    try {
      return { example, question: read(example) };
    } catch (error) {
      return failed(example, messageOf(error));
    }
  }

  return {
    ...identity,
    async predict(batch, options = {}) {
      if (options.signal?.aborted) throw new InterruptedError('interrupted while predicting');
      const items = batch.map(readOne);
      const asked = items.filter((item): item is Asked<Question> => 'question' in item);
      const predictions = await ask(asked, options).catch((error: unknown) => {
        if (error instanceof DistillError) throw error;
        return askApart(asked, options);
      });
      const answerTo = new Map(asked.map((item, index) => [item, predictions[index]]));
      return items.map((item) => ('question' in item ? (answerTo.get(item) as Prediction) : item));
    },
  };
}

interface Asked<Question> {
  readonly example: UnlabelledExample;
  readonly question: Question;
}

/** An answer that is none. */
export function noAnswer(kind: PredictionError['kind'], message: string): LocalAnswer {
  return { output: null, error: { kind, message } };
}

function failed(example: UnlabelledExample, message: string): Prediction {
  return { ...identityOf(example), ...noAnswer('internal', message), durationMs: null };
}

function identityOf({ taskId, id, inputDigest }: UnlabelledExample) {
  return { task: taskId, exampleId: id, inputDigest };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
