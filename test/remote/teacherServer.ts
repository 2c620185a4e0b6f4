import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StandInMessage } from '../teacher/standIn.ts';

export type Fault = 'rateLimit' | 'serverError' | 'dropped' | 'truncated' | 'cutMidBody';

export interface TeacherServerOptions {
  readonly answer: (messages: readonly StandInMessage[]) => string;
  /** What goes wrong with a call, by its position from 0 and its path; nothing by default. */
  readonly fault?: (position: number, path: string) => Fault | undefined;
  /** Of chat completions. */
  readonly latencyMs?: number;
  /** A token bucket before chat completions. */
  readonly limit?: { readonly perSecond: number; readonly burst: number };
  /** How often a batch is looked at before it is done; never with Infinity. */
  readonly looksUntilDone?: number;
}

interface Batch {
  readonly id: string;
  readonly fileId: string;
  readonly metadata: Record<string, string>;
  looks: number;
  outputId?: string;
}

/** An OpenAI-compatible service on loopback: chat completions, files, batches; with faults, latency and a rate limit. */
export interface TeacherServer {
  readonly url: string;
  readonly host: string;
  /** Prompts that were answered, in order. */
  readonly answered: readonly string[];
  readonly batches: readonly Batch[];
  readonly counts: { calls: number; faults: number; refused: number; firstAt: number; lastAt: number };
  close(): Promise<void>;
}

export async function startTeacherServer(options: TeacherServerOptions): Promise<TeacherServer> {
  const { answer, fault, latencyMs = 0, limit, looksUntilDone = 2 } = options;
  const answered: string[] = [];
  const batches: Batch[] = [];
  const files = new Map<string, string>();
  const counts = { calls: 0, faults: 0, refused: 0, firstAt: 0, lastAt: 0 };
  let tokens = limit?.burst ?? 0;
  let filledAt = performance.now();

  const takeToken = (): number | null => {
    if (!limit) return null;
    const now = performance.now();
    tokens = Math.min(limit.burst, tokens + ((now - filledAt) / 1000) * limit.perSecond);
    filledAt = now;
    if (tokens >= 1) {
      tokens -= 1;
      return null;
    }
    return (1 - tokens) / limit.perSecond;
  };

  const complete = (messages: readonly StandInMessage[]) => {
    answered.push(messages.map(({ content }) => content).join('\n'));
    return completionBody(answered.length, answer(messages));
  };

  const server = createServer(async (incoming: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const path = (incoming.url ?? '').replace(/\?.*$/, '');
    const position = counts.calls++;
    const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof value === 'string' ? value : JSON.stringify(value));
    };
    const failing = fault?.(position, path);
    if (failing === 'rateLimit' || failing === 'serverError' || failing === 'dropped') {
      counts.faults += 1;
      if (failing === 'rateLimit') send(429, error('Rate limit reached'), { 'retry-after': '0.05' });
      else if (failing === 'serverError') send(500, error('The server had an error'));
      else response.destroy();
      return;
    }
    /** A fault of the answer's way back: what was asked for has happened. */
    const reply = (value: unknown) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      if (failing === undefined) send(200, text);
      else {
        counts.faults += 1;
        const headers = failing === 'cutMidBody' ? { 'content-length': String(Buffer.byteLength(text)) } : {};
        response.writeHead(200, { 'content-type': 'application/json', ...headers });
        if (failing === 'truncated') response.end(text.slice(0, text.length / 2));
        else {
          response.write(text.slice(0, text.length / 2));
          setTimeout(() => response.destroy(), 5);
        }
      }
    };
    if (path === '/v1/chat/completions') {
      const waitSeconds = takeToken();
      if (waitSeconds !== null) {
        counts.refused += 1;
        send(429, error('Rate limit reached'), { 'retry-after': String(Math.ceil(waitSeconds)) });
        return;
      }
      counts.firstAt ||= performance.now();
      counts.lastAt = performance.now();
      const value = complete((JSON.parse(body) as { messages: StandInMessage[] }).messages);
      setTimeout(() => reply(value), latencyMs);
    } else if (path === '/v1/files') {
      const id = `file-${files.size + 1}`;
      files.set(id, body.split(/\r\n\r\n/).find((part) => part.startsWith('{"custom_id"')) ?? '');
      reply({ id, object: 'file', bytes: body.length, purpose: 'batch', filename: 'requests.jsonl' });
    } else if (path === '/v1/batches' && incoming.method === 'POST') {
      const { input_file_id: fileId, metadata } = JSON.parse(body);
      const batch = { id: `batch_${batches.length + 1}`, fileId, metadata, looks: 0 };
      batches.push(batch);
      reply(batchBody(batch, 'validating'));
    } else if (path === '/v1/batches') {
      reply({
        object: 'list',
        data: batches.map((batch) => batchBody(batch, 'in_progress')),
        has_more: false,
      });
    } else if (path.startsWith('/v1/batches/')) {
      const batch = batches.find(({ id }) => path.endsWith(`/${id}`));
      if (!batch) return send(404, error('No such batch'));
      batch.looks += 1;
      if (batch.looks > looksUntilDone && batch.outputId === undefined) {
        batch.outputId = `output-${batch.id}`;
        files.set(batch.outputId, answersTo(files.get(batch.fileId) ?? '', complete));
      }
      reply(batchBody(batch, batch.outputId ? 'completed' : 'in_progress'));
    } else if (/^\/v1\/files\/.+\/content$/.test(path)) {
      reply(files.get(path.split('/')[3]) ?? '');
    } else send(404, error(`no route ${path}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    host: `127.0.0.1:${port}`,
    answered,
    batches,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The answers to a file of requests, in another order than they were asked. */
export function answersTo(
  requests: string,
  complete: (messages: readonly StandInMessage[]) => unknown,
): string {
  return requests
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => {
      const { custom_id, body } = JSON.parse(line);
      const response = { status_code: 200, request_id: `req_${custom_id}`, body: complete(body.messages) };
      return JSON.stringify({ id: `batch_req_${custom_id}`, custom_id, response, error: null });
    })
    .reverse()
    .join('\n');
}

export function completionBody(number: number, content: string) {
  return {
    id: `chatcmpl-${number}`,
    object: 'chat.completion',
    created: 1741569952,
    model: 'stand-in-2025-01-01',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 1000, completion_tokens: 500, total_tokens: 1500 },
  };
}

function batchBody({ id, fileId, metadata, outputId }: Batch, status: string) {
  return {
    id,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    input_file_id: fileId,
    completion_window: '24h',
    created_at: 1741569952,
    status,
    metadata,
    output_file_id: outputId ?? null,
    error_file_id: null,
    request_counts: { total: 1, completed: outputId ? 1 : 0, failed: 0 },
  };
}

function error(message: string) {
  return { error: { message, type: 'server_error', param: null, code: null } };
}
