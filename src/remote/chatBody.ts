import type { ChatRequest } from './chat.ts';

/** What not every server and model takes; left away, one by one, where it is refused. */
const optionalFeatures = ['response_format', 'logprobs', 'seed', 'temperature', 'max_tokens'] as const;
export type OptionalFeature = (typeof optionalFeatures)[number];

/** The body of a chat-completions request, without the features that the server has refused. */
export function chatBody(model: string, request: ChatRequest, refused: ReadonlySet<OptionalFeature>) {
  const { messages, temperature, maxTokens, seed, answerSchema } = request;
  const schema = answerSchema ?? undefined;
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(refused.has('temperature') ? {} : { temperature }),
    // Reasoning models know it by its newer name only, most other servers by the older.
    ...(refused.has('max_tokens') ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
    ...(refused.has('seed') ? {} : { seed }),
    ...(refused.has('logprobs') || request.withoutLogProbabilities
      ? {}
      : { logprobs: true, top_logprobs: 5 }),
    ...(schema === undefined || refused.has('response_format')
      ? {}
      : {
          response_format: {
            type: 'json_schema' as const,
            json_schema: { name: 'answer', strict: true, schema },
          },
        }),
  };
}

/**
 * Which feature a refusal (HTTP 400 or 422) is about: the one that the message names, else structured output, the
 * least common one, though that is a guess. Null where nothing is left to go without.
 */
export function refusedFeature(
  message: string,
  { answerSchema }: ChatRequest,
  refused: ReadonlySet<OptionalFeature>,
): { readonly feature: OptionalFeature; readonly isNamed: boolean } | null {
  const left = optionalFeatures.filter(
    (feature) => !refused.has(feature) && (feature !== 'response_format' || answerSchema !== null),
  );
  const named = left.find((feature) => message.includes(feature));
  if (named !== undefined) return { feature: named, isNamed: true };
  return left.includes('response_format')
    ? { feature: 'response_format', isNamed: /json_schema|structured/i.test(message) }
    : null;
}
