import { AnswerFormatError } from '../core/errors.ts';
import type { UnlabelledExample } from '../core/example.ts';
import { digestValue, sha256 } from '../core/hash.ts';
import type { Predictor } from '../core/predictor.ts';
import type { Generation } from '../runtime/generation.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import { createLocalPredictor, type LocalAnswer, noAnswer } from './localPredictor.ts';
import type { ModelDescription } from './localStudent.ts';
import type { PromptedTasks } from './promptedTasks.ts';
import type { Sampling } from './remoteContext.ts';

/** How a language model on this machine is asked. */
export interface GenerationContext {
  readonly tasks: PromptedTasks;
  readonly sampling: Sampling;
  /** Tokens of a prompt at most; absent: what the model's files say that it reads. */
  readonly maxPromptTokens?: number;
}

/** A predictor that asks a language model on this machine each task's own prompt, through the task's own parser. */
export function createGenerativePredictor(
  model: Pick<LocalModel, 'perform' | 'dispose'>,
  { id, digest, student, remarks }: ModelDescription,
  context: GenerationContext,
): Predictor {
  const { tasks, sampling } = context;
  const { temperature, maxTokens } = sampling;
  const maxPromptTokens = context.maxPromptTokens ?? student?.maximumLength ?? null;
  const chosen = student && student.task !== 'all' ? student.task : null;
  return createLocalPredictor<UnlabelledExample>({
    id,
    digest: digestValue({
      digest,
      maxTokens,
      temperature,
      maxPromptTokens,
      // Nothing is drawn at temperature 0.
      seed: temperature > 0 ? sampling.seed : null,
    }),
    trainingDigests: new Set(student?.trainingDigests),
    ...(remarks.length > 0 && { note: remarks.join('; ') }),
    isGenerative: true,
    tasks: tasks.ids.filter((task) => chosen === null || task === chosen),
    // An answer takes long: each is safe in the journal as soon as it is there.
    batchSize: 1,
    read(example) {
      tasks.prompt(example);
      return example;
    },
    async answer(examples, { signal, repeat = 0 }) {
      const generations = await model.perform(
        {
          operation: 'generate',
          prompts: examples.map((example) => ({
            messages: tasks.prompt(example),
            seed: seedOf(sampling.seed + repeat, example),
          })),
          maximumTokens: maxTokens,
          temperature,
          maximumPromptTokens: maxPromptTokens,
        },
        signal,
      );
      return generations.map((generation, index) => answerOf(examples[index], generation));
    },
    dispose: () => model.dispose(),
  });

  function answerOf({ taskId }: UnlabelledExample, generation: Generation): LocalAnswer {
    if ('limit' in generation) {
      return noAnswer(
        'tooLong',
        `the prompt has ${generation.promptTokens} tokens, more than the ${generation.limit} that the model reads (see --max-prompt-tokens)`,
      );
    }
    const { text, ids, promptTokens, isCutOff } = generation;
    const usage = { promptTokens, completionTokens: ids.length, costUsd: 0 };
    try {
      return { ...tasks.parse(taskId, { text, isCutOff }), usage };
    } catch (error) {
      if (!(error instanceof AnswerFormatError)) throw error;
      const hint = isCutOff ? ` (cut off at ${ids.length} tokens: see --max-tokens)` : '';
      return { ...noAnswer('unparsable', `${error.message}${hint}`), usage };
    }
  }
}

/** Each example draws its own numbers: an answer does not depend on what was asked before. */
function seedOf(seed: number, { taskId, inputDigest }: UnlabelledExample): number {
  return Number.parseInt(sha256([seed, taskId, inputDigest].join('\0')).slice(0, 8), 16);
}
