import type { ChatMessage } from '../core/task.ts';

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly temperature: number;
  readonly maxTokens: number;
  readonly seed: number;
  /** The JSON Schema that the answer should follow, where the service can be held to one. */
  readonly answerSchema: Readonly<Record<string, unknown>> | null;
  /** Not to be asked for: long answers become many times as long with them. */
  readonly withoutLogProbabilities?: true;
}

export interface TokenProbability {
  readonly token: string;
  /** Natural logarithm of its probability. */
  readonly logProbability: number;
}

/** A token of the answer and the likeliest tokens in its place, itself among them. */
export interface AnswerToken extends TokenProbability {
  readonly alternatives: readonly TokenProbability[];
}

export interface TokenUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Counted here: the service does not tell, or not all. */
  readonly estimated?: true;
}

export interface ChatAnswer {
  /** The service's id of the answer, and the model that gave it, where it tells. */
  readonly id: string | null;
  readonly model: string | null;
  readonly text: string;
  /** What the model said instead of answering. */
  readonly refusal: string | null;
  /** Whether the answer was cut off at the maximum of tokens. */
  readonly isCutOff: boolean;
  readonly usage: TokenUsage;
  /** Null where the service offers no log-probabilities. */
  readonly tokens: readonly AnswerToken[] | null;
}

interface CompleteOptions {
  readonly signal?: AbortSignal;
  /**
   * Told of each attempt that was sent and got no whole answer, and so may have been billed all the same.
   * @returns false where it must not be tried again.
   */
  readonly onUnanswered?: () => Promise<boolean>;
}

/** A chat model at some place on the network. */
export interface ChatClient {
  /** Where documents are sent, as `host` or `host:port`. */
  readonly host: string;
  /**
   * Asks once, with retries.
   * @throws RemoteError; the signal's reason when it aborts.
   */
  complete(
    request: ChatRequest,
    options?: CompleteOptions,
  ): Promise<ChatAnswer & { readonly durationMs: number }>;
}
