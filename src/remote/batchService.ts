import type OpenAI from 'openai';
import { type BatchOutcome, readBatchLine } from './batchLine.ts';
import { classifyFailure } from './classifyFailure.ts';
import type { ConnectionOptions } from './createChatClient.ts';
import { redactSecrets } from './redactSecrets.ts';
import { RemoteError } from './remoteError.ts';
import { defaultRetryPolicy, withRetries } from './retry.ts';
import { serviceUrl } from './serviceUrl.ts';

/** Limits of one batch: https://platform.openai.com/docs/guides/batch */
export const batchLimits = { requests: 50_000, bytes: 200_000_000 };

/** By which a batch is found again: at most 16 pairs at the service. */
type BatchMetadata = Readonly<Record<string, string>>;

interface BatchState {
  readonly id: string;
  /** Whether no more answers will come. */
  readonly isOver: boolean;
  readonly status: string;
  readonly completed: number;
  readonly failed: number;
  readonly total: number;
  /** Why the service turned the file down. */
  readonly problem: string | null;
}

/** OpenAI's Batch API, or another server's that speaks it. */
export interface BatchService {
  readonly host: string;
  /**
   * Hands in requests, one a line; a batch with the same metadata that is there already is taken instead, so that neither a
   * kill nor a lost answer pays for a batch twice.
   */
  submit(
    lines: Uint8Array,
    metadata: BatchMetadata,
    signal?: AbortSignal,
  ): Promise<{ id: string; isNew: boolean }>;
  state(id: string, signal?: AbortSignal): Promise<BatchState>;
  /** The outcomes so far, in any order; requests that are not among them got none. */
  outcomes(id: string, signal?: AbortSignal): Promise<BatchOutcome[]>;
}

export interface BatchServiceOptions extends ConnectionOptions {
  readonly baseUrl: string;
  readonly key: string | undefined;
}

const overStatuses = new Set(['completed', 'failed', 'expired', 'cancelled']);
/** A batch of ours is young: older ones need not be gone through. */
const longestSearched = 1000;

/** @throws UsageError when the base URL is none; what its methods throw is a RemoteError or the signal's reason. */
export function createBatchService(options: BatchServiceOptions): BatchService {
  const { baseUrl, key, timeoutMs = 600_000, retryPolicy = defaultRetryPolicy } = options;
  const url = serviceUrl(baseUrl, 'OPENAI_BASE_URL');

  /** One call with the time limit, retries and errors of all our requests. */
  function call<Value>(
    work: (client: OpenAI, signal: AbortSignal) => Promise<Value>,
    signal: AbortSignal | undefined,
  ): Promise<Value> {
    return withRetries(
      async () => {
        const { default: Client } = await import('openai');
        const timeLimit = AbortSignal.timeout(timeoutMs);
        let response: Response | undefined;
        const noted: typeof fetch = async (...parts) => {
          response = await fetch(...parts);
          return response;
        };
        const settings = { baseURL: baseUrl, maxRetries: 0, fetch: noted, logLevel: 'off' as const };
        try {
          const combined = signal ? AbortSignal.any([signal, timeLimit]) : timeLimit;
          return await work(new Client({ apiKey: key ?? 'none', ...settings }), combined);
        } catch (error) {
          signal?.throwIfAborted();
          throw classifyFailure(error, {
            host: url.host,
            secrets: [key],
            keyVariable: 'OPENAI_API_KEY',
            timeoutMs,
            timedOut: timeLimit.aborted,
            status: response?.status,
            headers: response?.headers,
          });
        }
      },
      retryPolicy,
      { signal },
    );
  }

  async function find(client: OpenAI, metadata: BatchMetadata, signal: AbortSignal): Promise<string | null> {
    let searched = 0;
    for await (const batch of client.batches.list({ limit: 100 }, { signal })) {
      const isIt = Object.entries(metadata).every(([name, value]) => batch.metadata?.[name] === value);
      if (isIt && batch.status !== 'failed' && batch.status !== 'cancelled') return batch.id;
      searched += 1;
      if (searched >= longestSearched) return null;
    }
    return null;
  }

  return {
    host: url.host,
    submit: (lines, metadata, signal) =>
      call(async (client, combined) => {
        const known = await find(client, metadata, combined);
        if (known !== null) return { id: known, isNew: false };
        const file = new File([new Uint8Array(lines)], 'requests.jsonl', { type: 'application/jsonl' });
        const { id: fileId } = await client.files.create({ file, purpose: 'batch' }, { signal: combined });
        const { id } = await client.batches.create(
          {
            input_file_id: fileId,
            endpoint: '/v1/chat/completions',
            completion_window: '24h',
            metadata: { ...metadata },
          },
          { signal: combined },
        );
        return { id, isNew: true };
      }, signal),
    state: (id, signal) =>
      call(async (client, combined) => {
        const batch = await client.batches.retrieve(id, { signal: combined });
        const { completed = 0, failed = 0, total = 0 } = batch.request_counts ?? {};
        const problems = (batch.errors?.data ?? []).map(({ message }) => message ?? '').filter(Boolean);
        return {
          id,
          isOver: overStatuses.has(batch.status),
          status: batch.status,
          completed,
          failed,
          total,
          problem: problems.length > 0 ? redactSecrets(problems.slice(0, 3).join('; '), [key]) : null,
        };
      }, signal),
    outcomes: (id, signal) =>
      call(async (client, combined) => {
        const batch = await client.batches.retrieve(id, { signal: combined });
        const outcomes: BatchOutcome[] = [];
        for (const fileId of [batch.output_file_id, batch.error_file_id]) {
          if (!fileId) continue;
          const response = await client.files.content(fileId, { signal: combined });
          outcomes.push(...readLines(await response.text()));
        }
        return outcomes;
      }, signal),
  };
}

/** @throws RemoteError where a line is no JSON: the file came over the wire in part, and is fetched again. */
function readLines(text: string): BatchOutcome[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return readBatchLine(JSON.parse(line));
      } catch (cause) {
        if (cause instanceof RemoteError) throw cause;
        throw new RemoteError('expected JSON lines of a batch, got a broken one', {
          kind: 'invalidResponse',
        });
      }
    });
}
