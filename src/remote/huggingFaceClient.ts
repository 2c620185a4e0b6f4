import type { ChatMessage } from '../core/task.ts';
import type { ChatClient, ChatRequest } from './chat.ts';
import { chatBody } from './chatBody.ts';
import { type ConnectionOptions, createChatClient } from './createChatClient.ts';
import { type PostOptions, postJson } from './postJson.ts';
import { readChatCompletion, readTextGeneration } from './readChatCompletion.ts';
import { RemoteError } from './remoteError.ts';
import { serviceUrl } from './serviceUrl.ts';

export interface HuggingFaceClientOptions extends ConnectionOptions {
  /** The model that the router is asked for; null: the endpoint has one. */
  readonly model: string | null;
  /** The router of the Inference Providers, or a dedicated endpoint (TGI, vLLM, …). */
  readonly endpointUrl: string;
  readonly key: string | undefined;
  readonly onRefused?: (feature: string) => void;
}

/**
 * A model at Hugging Face's Inference Providers or a dedicated endpoint: chat completion, or where an endpoint
 * has no such route (404, 405), plain text generation.
 * @throws UsageError when the endpoint is no URL.
 */
export function createHuggingFaceClient(options: HuggingFaceClientOptions): ChatClient {
  const { model, endpointUrl, key: accessToken } = options;
  let speaksChat = true;
  return createChatClient({
    ...options,
    url: serviceUrl(endpointUrl, `hf:${model ?? '<endpoint URL>'}`),
    keyVariable: 'HF_TOKEN',
    loadTransport: async () => {
      const { chatCompletion } = await import('@huggingface/inference');
      return async (request, { refused, signal, fetch }) => {
        let status: number | undefined;
        const noted: typeof fetch = async (...call) => {
          const response = await fetch(...call);
          status = response.status;
          return response;
        };
        const settings = { signal, fetch: noted, retry_on_error: false };
        if (speaksChat) {
          try {
            // The library declares narrower types than the wire format has.
            const body = chatBody(model ?? 'tgi', request, refused) as Parameters<typeof chatCompletion>[0];
            const answer: unknown = await chatCompletion({ ...body, endpointUrl, accessToken }, settings);
            return readChatCompletion(await jsonOf(answer));
          } catch (error) {
            if (model !== null || (status !== 404 && status !== 405)) throw error;
            speaksChat = false;
          }
        }
        return readTextGeneration(await generateText(options, request, { signal, fetch }));
      };
    },
  });
}

/** The library hands out a Blob where the server did not say that it sends JSON. */
async function jsonOf(answer: unknown): Promise<unknown> {
  if (!(answer instanceof Blob)) return answer;
  try {
    return JSON.parse(await answer.text());
  } catch {
    throw new RemoteError('expected JSON, got something else', { kind: 'invalidResponse' });
  }
}

/** The library's own text generation speaks `/v1/completions` only, which the servers meant here do not have. */
function generateText(
  { endpointUrl: url, key }: HuggingFaceClientOptions,
  request: ChatRequest,
  connection: Pick<PostOptions, 'signal' | 'fetch'>,
): Promise<unknown> {
  const body = { inputs: flatten(request.messages), parameters: parametersOf(request) };
  return postJson({ url, key, ...connection }, body);
}

function flatten(messages: readonly ChatMessage[]): string {
  return `${messages.map(({ content }) => content).join('\n\n')}\n\nAnswer:\n`;
}

/** A temperature of 0 is refused by text-generation servers; greedy decoding is what it means. */
function parametersOf({ temperature, maxTokens, seed }: ChatRequest) {
  const sampling = temperature > 0 ? { do_sample: true, temperature, seed } : { do_sample: false };
  return { max_new_tokens: maxTokens, return_full_text: false, details: true, ...sampling };
}
