import type { ChatClient } from './chat.ts';
import { chatBody } from './chatBody.ts';
import { type ConnectionOptions, createChatClient } from './createChatClient.ts';
import { readChatCompletion } from './readChatCompletion.ts';
import { serviceUrl } from './serviceUrl.ts';

export interface OpenAIClientOptions extends ConnectionOptions {
  readonly model: string;
  /** E.g. `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly key: string | undefined;
  readonly onRefused?: (feature: string) => void;
}

/**
 * A model behind OpenAI's chat-completions API, at OpenAI or any server that speaks it.
 * @throws UsageError when the base URL is none.
 */
export function createOpenAIClient({ model, baseUrl, key, ...options }: OpenAIClientOptions): ChatClient {
  return createChatClient({
    ...options,
    url: serviceUrl(baseUrl, 'OPENAI_BASE_URL'),
    key,
    keyVariable: 'OPENAI_API_KEY',
    loadTransport: async () => {
      const { default: OpenAI } = await import('openai');
      return async (request, { refused, signal, fetch }) => {
        // Servers of one's own often need no key, the library always wants one.
        const client = new OpenAI({
          apiKey: key ?? 'none',
          baseURL: baseUrl,
          maxRetries: 0,
          fetch,
          logLevel: 'off',
        });
        const body = { ...chatBody(model, request, refused), stream: false as const };
        return readChatCompletion(await client.chat.completions.create(body, { signal }));
      };
    },
  });
}
