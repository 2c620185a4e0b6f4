import { z } from 'zod';
import { describeValue } from '../core/errors.ts';
import type { ServiceAnswer } from './createChatClient.ts';
import { RemoteError } from './remoteError.ts';

const tokenSchema = z.object({ token: z.string(), logprob: z.number() });

/** A chat completion as OpenAI defines it; lenient about everything that other servers leave out. */
const completionSchema = z.object({
  id: z.string().nullish().catch(null),
  model: z.string().nullish().catch(null),
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
        logprobs: z
          .object({
            content: z.array(tokenSchema.extend({ top_logprobs: z.array(tokenSchema).nullish() })).nullish(),
          })
          .nullish()
          .catch(null),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().nonnegative(),
      completion_tokens: z.number().nonnegative().nullish(),
    })
    .nullish()
    .catch(null),
});

/** @throws RemoteError (`invalidResponse`) where it is no chat completion. */
export function readChatCompletion(value: unknown): ServiceAnswer {
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) throw invalidResponse('a chat completion', value);
  const { id, model, usage, choices } = parsed.data;
  const [{ message, finish_reason: finishReason, logprobs }] = choices;
  const isFiltered = finishReason === 'content_filter';
  return {
    id: id ?? null,
    model: model ?? null,
    text: message.content ?? '',
    refusal: message.refusal || (isFiltered ? 'the answer was withheld by a content filter' : null),
    isCutOff: finishReason === 'length',
    usage: {
      promptTokens: usage?.prompt_tokens ?? null,
      completionTokens: usage?.completion_tokens ?? null,
    },
    tokens:
      logprobs?.content?.map(({ token, logprob, top_logprobs: top }) => ({
        token,
        logProbability: logprob,
        alternatives: (top ?? []).map((other) => ({ token: other.token, logProbability: other.logprob })),
      })) ?? null,
  };
}

const generationSchema = z.object({
  generated_text: z.string(),
  details: z
    .object({
      finish_reason: z.string().nullish(),
      generated_tokens: z.number(),
      prefill: z.array(z.unknown()).nullish(),
    })
    .nullish()
    .catch(null),
});

/** A text-generation answer of Hugging Face's servers: `{generated_text}` or a list of one. */
export function readTextGeneration(value: unknown): ServiceAnswer {
  const parsed = generationSchema.safeParse(Array.isArray(value) ? value[0] : value);
  if (!parsed.success) throw invalidResponse('{"generated_text": …}', value);
  const { generated_text: text, details } = parsed.data;
  return {
    id: null,
    model: null,
    text,
    refusal: null,
    isCutOff: details?.finish_reason === 'length',
    // The prompt's tokens are listed on request only: counting them here costs less than sending them.
    usage: {
      promptTokens: details?.prefill?.length || null,
      completionTokens: details?.generated_tokens ?? null,
    },
    tokens: null,
  };
}

function invalidResponse(expected: string, got: unknown): RemoteError {
  return new RemoteError(`expected ${expected}, got ${describeValue(got)}`, { kind: 'invalidResponse' });
}
