import type { Throttle } from './adaptiveThrottle.ts';
import type { ChatAnswer, ChatClient, ChatRequest, TokenUsage } from './chat.ts';
import { type OptionalFeature, refusedFeature } from './chatBody.ts';
import { classifyFailure } from './classifyFailure.ts';
import { type Clock, realClock } from './clock.ts';
import { countTextTokens, countTokens } from './countTokens.ts';
import { RemoteError } from './remoteError.ts';
import { defaultRetryPolicy, type RetryPolicy, withRetries } from './retry.ts';

/** What a service tells of its tokens; null what it does not. */
interface ReportedUsage {
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
}

/** An answer as it came over the wire. */
export type ServiceAnswer = Omit<ChatAnswer, 'usage'> & { readonly usage: ReportedUsage };

/** One attempt through a library whose own retries are off. */
type Transport = (
  request: ChatRequest,
  options: { refused: ReadonlySet<OptionalFeature>; signal: AbortSignal; fetch: typeof fetch },
) => Promise<ServiceAnswer>;

export interface ConnectionOptions {
  /** For the whole of one attempt, its body included. Default: two minutes. */
  readonly timeoutMs?: number;
  readonly retryPolicy?: RetryPolicy;
  /** How time passes; default: as it does. */
  readonly clock?: Clock;
  /** What every attempt passes through. Default: none. */
  readonly throttle?: Throttle;
}

export interface ChatClientParts extends ConnectionOptions {
  readonly url: URL;
  readonly key: string | undefined;
  readonly keyVariable: string;
  /** Loads the library: that takes a while, and is no part of an attempt's time. */
  readonly loadTransport: () => Promise<Transport>;
  /** Told once of each feature that the service does not take. */
  readonly onRefused?: (feature: OptionalFeature) => void;
}

/** A client with time limit, retries, fallbacks and redaction around a transport. */
export function createChatClient(parts: ChatClientParts): ChatClient {
  const { url, key, keyVariable, timeoutMs = 120_000, clock = realClock } = parts;
  let transport: Transport | undefined;
  const refused = new Set<OptionalFeature>();

  async function attempt(
    request: ChatRequest,
    without: ReadonlySet<OptionalFeature>,
    signal: AbortSignal | undefined,
  ) {
    transport ??= await parts.loadTransport();
    const timeLimit = clock.timeLimit(timeoutMs);
    let response: Response | undefined;
    const noted: typeof fetch = async (...call) => {
      response = await fetch(...call);
      return response;
    };
    const startedAt = performance.now();
    try {
      const combined = signal ? AbortSignal.any([signal, timeLimit]) : timeLimit;
      const answer = await transport(request, { refused: without, signal: combined, fetch: noted });
      const durationMs = performance.now() - startedAt;
      return { ...answer, usage: await completeUsage(request, answer), durationMs };
    } catch (error) {
      signal?.throwIfAborted();
      throw classifyFailure(error, {
        host: url.host,
        secrets: [key],
        keyVariable,
        timeoutMs,
        timedOut: timeLimit.aborted,
        status: response?.status,
        headers: response?.headers,
      });
    }
  }

  /** Goes without what the service refuses, and remembers it for later requests where it was named. */
  async function adapted(request: ChatRequest, signal: AbortSignal | undefined) {
    const without = new Set(refused);
    for (;;) {
      try {
        return await attempt(request, without, signal);
      } catch (error) {
        const isRefusal = error instanceof RemoteError && (error.status === 400 || error.status === 422);
        const found = isRefusal ? refusedFeature(error.message, request, without) : null;
        if (found === null) throw error;
        without.add(found.feature);
        if (!found.isNamed || refused.has(found.feature)) continue;
        refused.add(found.feature);
        parts.onRefused?.(found.feature);
      }
    }
  }

  return {
    host: url.host,
    complete: (request, { signal, onUnanswered } = {}) => {
      const attempted = () => adapted(request, signal);
      const inTurn = () => parts.throttle?.run(attempted, signal) ?? attempted();
      return withRetries(inTurn, parts.retryPolicy ?? defaultRetryPolicy, {
        signal,
        clock,
        mayRetry: async ({ mayBeBilled }) => !mayBeBilled || ((await onUnanswered?.()) ?? true),
      });
    },
  };
}

/** Counts what the service does not tell. */
async function completeUsage(request: ChatRequest, { text, usage }: ServiceAnswer): Promise<TokenUsage> {
  const { promptTokens, completionTokens } = usage;
  if (promptTokens !== null && completionTokens !== null) return { promptTokens, completionTokens };
  return {
    promptTokens: promptTokens ?? (await countTokens(request.messages)),
    completionTokens: completionTokens ?? (await countTextTokens(text)),
    estimated: true,
  };
}
