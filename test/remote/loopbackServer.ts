import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat-completions or text-generation request as it came over the wire. */
export interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model?: string;
    readonly messages?: readonly { readonly content: string }[];
    readonly inputs?: string;
    readonly response_format?: unknown;
    readonly [parameter: string]: unknown;
  };
}

/** How a request is answered: a JSON body with a status, or anything that can be done to a connection. */
export type Reply =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse) => void);

export interface LoopbackServer {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback; `reply` gets the request and its position, from 0. */
export async function startServer(
  reply: (request: ReceivedRequest, position: number) => Reply,
): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
    const { authorization } = incoming.headers;
    const request = { path: incoming.url ?? '', authorization, body: JSON.parse(text) };
    requests.push(request);
    const answer = reply(request, requests.length - 1);
    if (typeof answer === 'function') answer(response);
    else {
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.body));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface CompletionParts {
  readonly refusal?: string;
  readonly finishReason?: string;
  readonly logprobs?: unknown;
  readonly promptTokens?: number;
  readonly completionTokens?: number;
}

/** A chat completion in OpenAI's wire format. */
export function completion(content: string | null, parts: CompletionParts = {}): Reply {
  const { promptTokens = 100, completionTokens = 10 } = parts;
  return {
    status: 200,
    body: {
      id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
      object: 'chat.completion',
      created: 1741569952,
      model: 'gpt-4o-2024-08-06',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content, refusal: parts.refusal ?? null, annotations: [] },
          logprobs: parts.logprobs ?? null,
          finish_reason: parts.finishReason ?? 'stop',
        },
      ],
      usage: {
        prompt_tokens: promptTokens,
        completion_tokens: completionTokens,
        total_tokens: promptTokens + completionTokens,
        prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      },
      service_tier: 'default',
    },
  };
}

/** An error in OpenAI's wire format. */
export function openaiError(
  status: number,
  message: string,
  {
    headers,
    ...parts
  }: { type?: string; param?: string; code?: string; headers?: Record<string, string> } = {},
): Reply {
  const { type = 'invalid_request_error', param = null, code = null } = parts;
  return { status, body: { error: { message, type, param, code } }, headers };
}

export const replies = {
  rateLimit: (retryAfter: string): Reply =>
    openaiError(429, 'Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM).', {
      type: 'tokens',
      code: 'rate_limit_exceeded',
      headers: { 'retry-after': retryAfter },
    }),
  serverError: openaiError(500, 'The server had an error while processing your request.', {
    type: 'server_error',
  }),
  dropped: ((response) => response.destroy()) as Reply,
  /** Headers and a part of the body, then the end. */
  truncated: ((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"chatcmpl-1","choices":[{"index":0,"message":{"role":"assi');
  }) as Reply,
  cutMidBody: ((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"chatcmpl-1","choices":[');
    setTimeout(() => response.destroy(), 5);
  }) as Reply,
  /** Never says a word. */
  silent: (() => undefined) as Reply,
  /** Begins to answer and never comes to an end. */
  slowBody: ((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  }) as Reply,
};
