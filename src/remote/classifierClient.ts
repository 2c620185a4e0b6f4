import { z } from 'zod';
import { describeValue } from '../core/errors.ts';
import type { ChatClient } from './chat.ts';
import { type ConnectionOptions, createChatClient } from './createChatClient.ts';
import { postJson } from './postJson.ts';
import { RemoteError } from './remoteError.ts';
import { serviceUrl } from './serviceUrl.ts';

export interface ClassifierClientOptions extends ConnectionOptions {
  /** The route that classifies, e.g. `https://host/predict`. */
  readonly endpointUrl: string;
  readonly key: string | undefined;
}

/** Labels with their probabilities, as text-embeddings-inference answers. */
export const labelScoresSchema = z
  .array(z.object({ label: z.string(), score: z.number().min(0).max(1) }))
  .min(1);

/**
 * A sequence classifier behind `POST /predict` of Hugging Face's text-embeddings-inference: the two messages of a request
 * are the pair of texts that it reads, and its answer's text is the list of labels with probabilities, as JSON.
 * Wire format: https://huggingface.github.io/text-embeddings-inference/
 * @throws UsageError when the endpoint is no URL.
 */
export function createClassifierClient({
  endpointUrl: url,
  key,
  ...connection
}: ClassifierClientOptions): ChatClient {
  return createChatClient({
    ...connection,
    url: serviceUrl(url, 'hf:<endpoint URL>/predict'),
    key,
    keyVariable: 'HF_TOKEN',
    loadTransport:
      async () =>
      async ({ messages: [first, second] }, { signal, fetch }) => {
        const body = { inputs: [first.content, second.content], truncate: true, raw_scores: false };
        const answer = await postJson({ url, key, signal, fetch }, body);
        // A batch of one is a list in a list.
        const scores = Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer;
        const parsed = labelScoresSchema.safeParse(scores);
        if (!parsed.success) {
          const message = `expected [{"label": …, "score": …}], got ${describeValue(answer)}`;
          throw new RemoteError(message, { kind: 'invalidResponse' });
        }
        return {
          id: null,
          model: null,
          text: JSON.stringify(parsed.data),
          refusal: null,
          isCutOff: false,
          usage: { promptTokens: null, completionTokens: 0 },
          tokens: null,
        };
      },
  });
}
