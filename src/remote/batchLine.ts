import { z } from 'zod';
import { describeValue } from '../core/errors.ts';
import type { ChatAnswer, TokenUsage } from './chat.ts';
import { readChatCompletion } from './readChatCompletion.ts';
import { RemoteError } from './remoteError.ts';

/** A line of the file of answers of OpenAI's Batch API; lenient about what other writers leave out. */
const batchLineSchema = z.object({
  custom_id: z.string(),
  response: z
    .object({ status_code: z.number().default(200), request_id: z.string().nullish(), body: z.unknown() })
    .nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/** Its tokens are null where the service does not tell them. */
export type BatchAnswer = Omit<ChatAnswer, 'usage'> & { readonly usage: TokenUsage | null };

/** What became of one request of a batch. `code` tells requests that were never answered (`batch_expired`) from refused ones. */
export type BatchOutcome = { readonly customId: string } & (
  | { readonly answer: BatchAnswer; readonly failure?: undefined }
  | { readonly answer?: undefined; readonly failure: { readonly code: string; readonly message: string } }
);

/** @throws RemoteError (`invalidResponse`) where it is no such line. */
export function readBatchLine(value: unknown): BatchOutcome {
  const parsed = batchLineSchema.safeParse(value);
  if (!parsed.success)
    throw new RemoteError(`expected {"custom_id", "response" or "error"}, got ${describeValue(value)}`, {
      kind: 'invalidResponse',
    });
  const { custom_id: customId, response, error } = parsed.data;
  if (error || !response) {
    const { code, message } = error ?? {};
    return { customId, failure: { code: code ?? 'no_response', message: message ?? 'no response' } };
  }
  if (response.status_code !== 200) {
    const detail = (response.body as { error?: { message?: string } } | null)?.error?.message;
    const message = `HTTP ${response.status_code}${detail ? `: ${detail}` : ''}`;
    return { customId, failure: { code: String(response.status_code), message } };
  }
  try {
    const answer = readChatCompletion(response.body);
    const { promptTokens, completionTokens } = answer.usage;
    const usage =
      promptTokens === null || completionTokens === null ? null : { promptTokens, completionTokens };
    return { customId, answer: { ...answer, usage, id: answer.id ?? response.request_id ?? null } };
  } catch (cause) {
    if (!(cause instanceof RemoteError)) throw cause;
    return { customId, failure: { code: 'invalid_response', message: cause.message } };
  }
}

/** A request in the form of the Batch API; `body` as for chat completions. */
export function batchRequestLine(customId: string, body: unknown): string {
  return `${JSON.stringify({ custom_id: customId, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}
