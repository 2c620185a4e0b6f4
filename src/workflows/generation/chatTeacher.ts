import { UsageError } from '../../core/errors.ts';
import { createAdaptiveThrottle } from '../../remote/adaptiveThrottle.ts';
import { type BatchService, createBatchService } from '../../remote/batchService.ts';
import type { ChatClient, ChatRequest } from '../../remote/chat.ts';
import { countTokens } from '../../remote/countTokens.ts';
import { openaiBaseUrl } from '../../remote/hosts.ts';
import { createOpenAIClient } from '../../remote/openaiClient.ts';
import { costOf, type Price, priceOf } from '../../remote/prices.ts';
import { defaultRetryPolicy } from '../../remote/retry.ts';
import type { RemoteContext } from '../../students/remoteContext.ts';

/** A language model that writes records, behind an OpenAI-compatible API. */
export interface ChatTeacher {
  readonly model: string;
  readonly baseUrl: string;
  readonly client: ChatClient;
  readonly batches: BatchService;
  /** Null where it is not known. */
  readonly price: Price | null;
  /** The most that a request can cost; null where no price is known. */
  maximumCost(request: ChatRequest): Promise<{ promptTokens: number; costUsd: number | null }>;
  /** @throws UsageError where there is no key and one is needed. */
  assertUsable(): void;
}

/** Requests wait for a busy service, which is not their fault; other failures come to an end much sooner. */
const patience = { ...defaultRetryPolicy, maximumAttempts: 10 };

/** @param concurrency requests under way at once, at most; fewer where the service wants it so */
export function openChatTeacher(model: string, context: RemoteContext, concurrency: number): ChatTeacher {
  const { environment, connection, prices, onRemark } = context;
  const baseUrl = openaiBaseUrl(environment);
  const key = environment['OPENAI_API_KEY'] || undefined;
  const client = createOpenAIClient({
    retryPolicy: patience,
    throttle: createAdaptiveThrottle({ maximum: concurrency }),
    ...connection,
    model,
    baseUrl,
    key,
    onRefused: (feature) =>
      onRemark?.(`openai:${model}: the server does not take ${feature}; asked without it`),
  });
  const price = priceOf(model, client.host, prices);
  return {
    model,
    baseUrl,
    client,
    batches: createBatchService({ ...connection, baseUrl, key }),
    price,
    async maximumCost(request) {
      const promptTokens = await countTokens(request.messages);
      const most = { promptTokens, completionTokens: request.maxTokens };
      return { promptTokens, costUsd: price && costOf(price, most) };
    },
    assertUsable() {
      if (key !== undefined || client.host !== 'api.openai.com') return;
      throw new UsageError(`openai:${model} needs a key`, {
        advice:
          'set OPENAI_API_KEY, or OPENAI_BASE_URL to a server of your own; `--teacher offline` needs neither',
      });
    },
  };
}
