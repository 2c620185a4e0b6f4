import { DistillError, InterruptedError } from '../core/errors.ts';
import type { UnlabelledExample } from '../core/example.ts';
import { type MatchingInput, matchingInputSchema } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import type { ScoreMatches } from './matchScorers.ts';

export interface LocalMatcherParts
  extends Pick<Predictor, 'id' | 'digest' | 'trainingDigests' | 'note' | 'dispose'> {
  readonly threshold: number;
  readonly score: ScoreMatches;
}

/** A predictor of matches around a model on this machine. */
export function createLocalMatcher({ threshold, score, ...identity }: LocalMatcherParts): Predictor {
  async function answer(questions: readonly Question[], signal?: AbortSignal): Promise<Prediction[]> {
    if (questions.length === 0) return [];
    const started = performance.now();
    const probabilities = await score(
      questions.map(({ input }) => input),
      signal,
    );
    const durationMs = (performance.now() - started) / questions.length;
    return questions.map(({ example }, index) => {
      const probability = probabilities[index];
      if (!Number.isFinite(probability)) return failed(example, `the model's score is ${probability}`);
      return { ...identityOf(example), output: { match: probability >= threshold }, probability, durationMs };
    });
  }

  /** One text that the model can't take must not cost the others their answers. */
  async function answerApart(questions: readonly Question[], signal?: AbortSignal): Promise<Prediction[]> {
    const predictions: Prediction[] = [];
    for (const question of questions) {
      try {
        predictions.push(...(await answer([question], signal)));
      } catch (error) {
        if (error instanceof DistillError) throw error;
        predictions.push(failed(question.example, messageOf(error)));
      }
    }
    return predictions;
  }

  return {
    ...identity,
    tasks: ['matching'],
    batchSize: 32,
    async predict(batch, { signal } = {}) {
      if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
      const read = batch.map(questionOf);
      const questions = read.filter((item): item is Question => 'input' in item);
      const answers = await answer(questions, signal).catch((error: unknown) => {
        if (error instanceof DistillError) throw error;
        return answerApart(questions, signal);
      });
      const answerOf = new Map(questions.map((question, index) => [question, answers[index]]));
      return read.map((item) => ('input' in item ? (answerOf.get(item) as Prediction) : item));
    },
  };
}

interface Question {
  readonly example: UnlabelledExample;
  readonly input: MatchingInput;
}

function questionOf(example: UnlabelledExample): Question | Prediction {
  if (example.taskId !== 'matching')
    return failed(example, `this model does not answer the task ${example.taskId}`);
  const input = matchingInputSchema.safeParse(example.input);
  return input.success
    ? { example, input: input.data }
    : failed(example, `expected a posting and a résumé: ${input.error.issues[0].message}`);
}

function failed(example: UnlabelledExample, message: string): Prediction {
  return { ...identityOf(example), output: null, error: { kind: 'internal', message }, durationMs: null };
}

function identityOf({ taskId, id, inputDigest }: UnlabelledExample) {
  return { task: taskId, exampleId: id, inputDigest };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
