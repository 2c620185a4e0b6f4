import { afterEach, describe, expect, test } from 'vitest';
import type { ChatClient, ChatRequest } from '../../src/remote/chat.ts';
import type { ConnectionOptions } from '../../src/remote/createChatClient.ts';
import { createHuggingFaceClient } from '../../src/remote/huggingFaceClient.ts';
import { createOpenAIClient } from '../../src/remote/openaiClient.ts';
import {
  completion,
  type LoopbackServer,
  openaiError,
  type Reply,
  replies,
  startServer,
} from './loopbackServer.ts';
import { createTestClock, untilExpired } from './testClock.ts';

const key = 'sk-proj-loopback-secret-1234567890';
const request: ChatRequest = {
  messages: [
    { role: 'system', content: 'You judge.' },
    { role: 'user', content: 'Does it match?' },
  ],
  temperature: 0,
  maxTokens: 50,
  seed: 17,
  answerSchema: { type: 'object', properties: { match: { type: 'boolean' } } },
};
const clock = createTestClock();
const connection: ConnectionOptions = {
  clock,
  retryPolicy: { maximumAttempts: 4, baseDelayMs: 1, maximumDelayMs: 2000 },
};
const silent = untilExpired(replies.silent, clock);
const slowBody = untilExpired(replies.slowBody, clock);

let server: LoopbackServer | undefined;
afterEach(async () => server?.close());

/** A server that gives these replies in turn and then a good answer. */
async function serve(...first: readonly Reply[]): Promise<LoopbackServer> {
  server = await startServer((_, position) => first[position] ?? completion('{"match": true}'));
  return server;
}

const clients: Record<string, (url: string) => ChatClient> = {
  openai: (baseUrl) => createOpenAIClient({ ...connection, model: 'gpt-4o-2024-08-06', baseUrl, key }),
  'hf by model': (endpointUrl) =>
    createHuggingFaceClient({ ...connection, model: 'org/model', endpointUrl, key }),
  'hf endpoint': (endpointUrl) => createHuggingFaceClient({ ...connection, model: null, endpointUrl, key }),
};

describe.each(Object.entries(clients))('%s', (name, connect) => {
  test('sends messages and sampling, and reads text and usage', async () => {
    const { url, requests } = await serve();
    const answer = await connect(url).complete(request);
    expect(answer).toMatchObject({
      text: '{"match": true}',
      refusal: null,
      isCutOff: false,
      usage: { promptTokens: 100, completionTokens: 10 },
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${key}`,
      body: {
        model: { openai: 'gpt-4o-2024-08-06', 'hf by model': 'org/model' }[name] ?? expect.any(String),
        messages: request.messages,
        temperature: 0,
        max_tokens: 50,
        seed: 17,
        logprobs: true,
        response_format: { type: 'json_schema', json_schema: { strict: true, schema: request.answerSchema } },
      },
    });
  });

  test('reads log-probabilities, refusals, filtered and cut answers', async () => {
    const logprobs = {
      content: [
        { token: 'yes', logprob: -0.1, bytes: [121], top_logprobs: [{ token: 'no', logprob: -2.4 }] },
      ],
      refusal: null,
    };
    const { url } = await serve(
      completion('yes', { logprobs }),
      completion(null, { refusal: 'I can’t help with that.' }),
      completion('', { finishReason: 'content_filter' }),
      completion('{"match"', { finishReason: 'length' }),
    );
    const client = connect(url);
    expect((await client.complete(request)).tokens).toEqual([
      { token: 'yes', logProbability: -0.1, alternatives: [{ token: 'no', logProbability: -2.4 }] },
    ]);
    expect((await client.complete(request)).refusal).toBe('I can’t help with that.');
    expect((await client.complete(request)).refusal).toMatch(/content filter/);
    expect((await client.complete(request)).isCutOff).toBe(true);
  });

  test.each([
    ['429 with retry-after', replies.rateLimit('0')],
    ['500', replies.serverError],
    ['a dropped connection', replies.dropped],
    ['truncated JSON', replies.truncated],
    ['a body cut off', replies.cutMidBody],
    ['silence', silent],
    ['a body that never ends', slowBody],
    ['JSON of another kind', { status: 200, body: { choices: [] } }],
    ['an error page', { status: 502, body: 'Bad Gateway', headers: { 'content-type': 'text/html' } }],
  ] as const)('%s is tried again, once', async (_, fault) => {
    const { url, requests } = await serve(fault);
    expect((await connect(url).complete(request)).text).toBe('{"match": true}');
    expect(requests).toHaveLength(2);
  });

  test.each([
    ['rateLimit', replies.rateLimit('0')],
    ['server', replies.serverError],
    ['connection', replies.dropped],
    ['invalidResponse', replies.truncated],
    ['timeout', silent],
    ['timeout', slowBody],
  ] as const)('gives up after four attempts: %s', async (kind, fault) => {
    server = await startServer(() => fault);
    await expect(connect(server.url).complete(request)).rejects.toMatchObject({ kind });
    expect(server.requests).toHaveLength(4);
  });

  test('waits as long as the server asks for, and not for ever', async () => {
    const { url } = await serve(replies.rateLimit('1.5'));
    await connect(url).complete(request);
    expect(clock.waitedMs.at(-1)).toBe(1500);
    await server?.close();
    const patient = await serve(replies.rateLimit('3600'));
    await expect(connect(patient.url).complete(request)).rejects.toMatchObject({
      kind: 'rateLimit',
      retryAfterMs: 3_600_000,
    });
    expect(patient.requests).toHaveLength(1);
  });

  test('a key that is refused is not tried again, and stands in no message', async () => {
    const { url, requests } = await serve(
      openaiError(401, `Incorrect API key provided: ${key}. Find it at https://platform.openai.com.`, {
        code: 'invalid_api_key',
      }),
    );
    const error = await connect(url)
      .complete(request)
      .catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'unusable', status: 401, exitCode: 2 });
    expect(String(error)).toMatch(/401.*\[key\]/);
    expect(`${error} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('secret');
    expect(requests).toHaveLength(1);
  });

  test('an account without credit is not tried again', async () => {
    const { url, requests } = await serve(
      openaiError(429, 'You exceeded your current quota, please check your plan.', {
        code: 'insufficient_quota',
      }),
    );
    await expect(connect(url).complete(request)).rejects.toMatchObject({ kind: 'unusable' });
    expect(requests).toHaveLength(1);
  });

  test('structured output that is refused is left away, and stays away', async () => {
    server = await startServer(({ body }) =>
      body.response_format
        ? openaiError(400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported.", {
            param: 'response_format',
          })
        : completion('{"match": true}'),
    );
    const client = connect(server.url);
    for (let count = 0; count < 2; count++)
      expect((await client.complete(request)).text).toBe('{"match": true}');
    expect(server.requests.map(({ body }) => body.response_format !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('an abort ends the request', async () => {
    const controller = new AbortController();
    const { url } = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      controller.abort(new Error('enough'));
    });
    await expect(connect(url).complete(request, { signal: controller.signal })).rejects.toThrow('enough');
  });

  test.each([
    ['silence', silent, true],
    ['a body that never ends', slowBody, true],
    ['a dropped connection', replies.dropped, true],
    ['truncated JSON', replies.truncated, true],
    ['a rate limit', replies.rateLimit('0'), false],
    ['a server error', replies.serverError, false],
  ] as const)('%s may have been billed: %#', async (_, fault, mayBeBilled) => {
    const { url, requests } = await serve(fault, fault);
    let lost = 0;
    const onUnanswered = async () => {
      lost += 1;
      return true;
    };
    await connect(url).complete(request, { onUnanswered });
    expect({ lost, asked: requests.length }).toEqual({ lost: mayBeBilled ? 2 : 0, asked: 3 });
    await server?.close();
    if (!mayBeBilled) return;
    // Where it must not be tried again, it is not.
    const last = await serve(fault);
    const refuse = { onUnanswered: async () => false };
    await expect(connect(last.url).complete(request, refuse)).rejects.toMatchObject({ mayBeBilled });
    expect(last.requests).toHaveLength(1);
  });

  test('what never reached the server is not billed', async () => {
    const { url } = await serve();
    await server?.close();
    await expect(connect(url).complete(request)).rejects.toMatchObject({
      kind: 'connection',
      mayBeBilled: false,
    });
  });
});

test('reasoning models get max_completion_tokens and no temperature', async () => {
  server = await startServer(({ body }) => {
    if (body['max_tokens'] !== undefined)
      return openaiError(400, "Unsupported parameter: 'max_tokens' is not supported with this model.", {
        param: 'max_tokens',
      });
    if (body['temperature'] !== undefined)
      return openaiError(400, "Unsupported value: 'temperature' does not support 0 with this model.", {
        param: 'temperature',
      });
    return completion('yes');
  });
  await clients['openai'](server.url).complete(request);
  expect(server.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 50 });
});

test('an endpoint without chat is asked for text generation', async () => {
  server = await startServer(({ path }) =>
    path.endsWith('/chat/completions')
      ? { status: 404, body: { error: 'Not Found' } }
      : {
          status: 200,
          body: [
            { generated_text: 'no match', details: { finish_reason: 'eos_token', generated_tokens: 3 } },
          ],
        },
  );
  const client = clients['hf endpoint'](server.url.replace('/v1', '/generate'));
  expect(await client.complete(request)).toMatchObject({
    text: 'no match',
    tokens: null,
    // "You judge." and "Does it match?" are 3 and 4 tokens of o200k, 4 around each and 4 before the answer.
    usage: { promptTokens: 19, completionTokens: 3, estimated: true },
  });
  await client.complete(request);
  expect(server.requests.map(({ path }) => path)).toEqual([
    '/generate/v1/chat/completions',
    '/generate',
    '/generate',
  ]);
  expect(server.requests[1].body).toMatchObject({
    inputs: expect.stringContaining('Does it match?'),
    parameters: { max_new_tokens: 50, do_sample: false },
  });
});

test('a chat server that does not tell its tokens has them counted', async () => {
  const told = completion('{"match": true}') as { body: Record<string, unknown> };
  const { usage: _, ...silentAboutUsage } = told.body;
  const { url } = await serve({ status: 200, body: silentAboutUsage });
  const { usage } = await clients['openai'](url).complete(request);
  expect(usage).toEqual({ promptTokens: 19, completionTokens: expect.any(Number), estimated: true });
  expect(usage.completionTokens).toBeGreaterThan(2);
});
