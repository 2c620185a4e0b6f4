import { AnswerFormatError, BudgetError, InterruptedError, UsageError } from '../core/errors.ts';
import type { UnlabelledExample } from '../core/example.ts';
import { digestValue } from '../core/hash.ts';
import type { Prediction, PredictionError, Unanswered } from '../core/prediction.ts';
import type { Predictor, RequestEstimate } from '../core/predictor.ts';
import type { ChatAnswer, ChatClient, ChatRequest } from '../remote/chat.ts';
import { countTokens } from '../remote/countTokens.ts';
import { costOf, priceOf } from '../remote/prices.ts';
import { QuestionMoney } from '../remote/questionMoney.ts';
import { RemoteError } from '../remote/remoteError.ts';
import { matchProbability } from './matchProbability.ts';
import type { PromptedTasks } from './promptedTasks.ts';
import type { RemoteContext } from './remoteContext.ts';

export interface RemotePredictorParts {
  readonly id: string;
  readonly model: string;
  readonly baseUrl: string;
  readonly client: ChatClient;
  readonly tasks: PromptedTasks;
  readonly context: RemoteContext;
  /** Asked before the first request, e.g. that a key is set. @throws UsageError */
  readonly assertUsable?: () => void;
}

type Answered = ChatAnswer & { readonly durationMs: number };

type Asked = { readonly unanswered?: Unanswered } & (
  | { readonly answer: Answered; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: PredictionError }
);

/** Raised when the predictor was asked for the last time: every other failure is one example's error. */
function endsRun(error: unknown): boolean {
  return (
    error instanceof BudgetError ||
    error instanceof UsageError ||
    error instanceof InterruptedError ||
    (error instanceof RemoteError && error.kind === 'unusable')
  );
}

/** A predictor that asks a chat model on another machine, through cache, budget and each task's prompt and parser. */
export function createRemotePredictor(parts: RemotePredictorParts): Predictor {
  const { id, model, baseUrl, client, tasks, context } = parts;
  const { sampling, cache, budget, onSending } = context;
  const digest = digestValue({ id, baseUrl, sampling });
  const price = priceOf(model, client.host, context.prices);
  let announced = false;

  function question(example: UnlabelledExample, repeat: number) {
    const { taskId } = example;
    const { temperature, maxTokens, seed } = sampling;
    const request: ChatRequest = {
      messages: tasks.prompt(example),
      temperature,
      maxTokens,
      seed: seed + repeat,
      answerSchema: tasks.answerSchema(example),
    };
    return { request, key: { format: 2, id, digest, baseUrl, request, task: tasks.version(taskId), repeat } };
  }

  /** The most that a request can cost; null where no price is known. */
  async function maximumOf(request: ChatRequest) {
    const promptTokens = await countTokens(request.messages);
    const most = { promptTokens, completionTokens: request.maxTokens };
    return { ...most, costUsd: price && costOf(price, most) };
  }

  /** What became of a question: an answer or one example's error, and the requests that were lost on the way. */
  async function ask(request: ChatRequest, signal: AbortSignal | undefined): Promise<Asked> {
    parts.assertUsable?.();
    if (budget && price === null) throw priceNotKnown();
    const money = new QuestionMoney(budget, async () => (await maximumOf(request)).costUsd);
    await money.begin();
    if (!announced) onSending?.(`${id}: documents are sent to ${client.host}`);
    announced = true;
    let costUsd = 0;
    try {
      const answer = await client.complete(request, { signal, onUnanswered: () => money.lose() });
      costUsd = costIn(answer) ?? 0;
      return { answer, unanswered: money.unanswered };
    } catch (error) {
      if (signal?.aborted) throw new InterruptedError('interrupted while predicting', { cause: error });
      if (endsRun(error) || !(error instanceof RemoteError)) throw error;
      const why = money.isRefused ? ' (not asked again: the budget has no room for it)' : '';
      const kind = error.kind === 'timeout' ? 'timeout' : 'provider';
      return { error: { kind, message: `${error.message}${why}` }, unanswered: money.unanswered };
    } finally {
      money.end(costUsd);
    }
  }

  function priceNotKnown(): UsageError {
    return new UsageError(`--budget-usd: the price of ${model} at ${client.host} is not known`, {
      advice: `give it in US dollars per million tokens: --price '${model}=<input>,<output>'`,
    });
  }

  function costIn({ usage }: ChatAnswer): number | null {
    return price && costOf(price, usage);
  }

  async function predictOne(
    example: UnlabelledExample,
    repeat: number,
    signal: AbortSignal | undefined,
  ): Promise<Prediction> {
    if (!tasks.has(example.taskId)) return failed(example, 'internal', `unknown task ${example.taskId}`);
    let asked: ReturnType<typeof question>;
    try {
      asked = question(example, repeat);
    } catch (error) {
      return failed(example, 'internal', (error as Error).message);
    }
    const known = (await cache?.get(asked.key)) as Answered | undefined;
    if (known) return { ...read(example, known), durationMs: null, cached: true };
    const { answer, error, unanswered } = await ask(asked.request, signal);
    const lost = unanswered ? { unanswered } : {};
    if (error) return { ...failed(example, error.kind, error.message), ...lost };
    const prediction = read(example, answer);
    if (!prediction.error)
      await cache?.put(asked.key, context.redact ? textFree(example, answer, prediction) : answer);
    return { ...prediction, ...lost };
  }

  function read(example: UnlabelledExample, answer: Answered): Prediction {
    const { usage, durationMs } = answer;
    const paid = { usage: { ...usage, costUsd: costIn(answer) } };
    if (answer.refusal !== null)
      return { ...failed(example, 'refused', answer.refusal), ...paid, durationMs };
    try {
      const { output, probability } = tasks.parse(example.taskId, answer);
      const measured =
        example.taskId === 'matching' && answer.tokens ? matchProbability(answer.tokens) : null;
      const agrees = measured !== null && (output as { match: boolean }).match === measured >= 0.5;
      return {
        task: example.taskId,
        exampleId: example.id,
        inputDigest: example.inputDigest,
        output,
        probability: agrees ? measured : probability,
        ...probabilityFrom(agrees, probability),
        ...paid,
        durationMs,
      };
    } catch (error) {
      if (!(error instanceof AnswerFormatError)) throw error;
      const hint = answer.isCutOff ? ` (cut off at ${sampling.maxTokens} tokens: see --max-tokens)` : '';
      return { ...failed(example, 'unparsable', `${error.message}${hint}`), ...paid, durationMs };
    }
  }

  /** The answer in no other words than those that the task asks for: a model may repeat what it has read. */
  function textFree(
    example: UnlabelledExample,
    answer: Answered,
    { output, probability }: Prediction,
  ): Answered {
    return { ...answer, text: tasks.answer(example, output, probability ?? null), tokens: null };
  }

  async function estimate(example: UnlabelledExample, repeat: number): Promise<RequestEstimate> {
    const { request, key } = question(example, repeat);
    const { promptTokens, completionTokens, costUsd } = await maximumOf(request);
    return {
      cached: (await cache?.get(key)) !== undefined,
      promptTokens,
      maximumCompletionTokens: completionTokens,
      maximumCostUsd: costUsd,
    };
  }

  return {
    id,
    digest,
    tasks: tasks.ids,
    trainingDigests: new Set(),
    // One by one: an answer is paid for, and is safe in the journal as soon as it is there.
    batchSize: 1,
    remote: { host: client.host, estimate },
    covers: ({ taskId }) => tasks.has(taskId),
    async predict(batch, { signal, repeat = 0 } = {}) {
      if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
      const settled = await Promise.allSettled(batch.map((example) => predictOne(example, repeat, signal)));
      return settled.map((outcome) => {
        if (outcome.status === 'rejected') throw outcome.reason;
        return outcome.value;
      });
    },
    async dispose() {},
  };
}

function probabilityFrom(isMeasured: boolean, stated: number | null): Pick<Prediction, 'probabilityFrom'> {
  if (isMeasured) return { probabilityFrom: 'tokens' };
  return stated === null ? {} : { probabilityFrom: 'stated' };
}

function failed(
  { taskId, id, inputDigest }: UnlabelledExample,
  kind: PredictionError['kind'],
  message: string,
): Prediction {
  return {
    task: taskId,
    exampleId: id,
    inputDigest,
    output: null,
    probability: null,
    error: { kind, message },
    durationMs: null,
  };
}
