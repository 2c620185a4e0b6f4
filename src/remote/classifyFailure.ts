import { redactSecrets } from './redactSecrets.ts';
import { RemoteError, type RemoteErrorKind } from './remoteError.ts';

/** What is known about a failed attempt besides the library's error. */
export interface FailedAttempt {
  readonly host: string;
  readonly secrets: readonly (string | undefined)[];
  readonly keyVariable: string;
  readonly timeoutMs: number;
  readonly timedOut: boolean;
  /** Of the response, where there was one. */
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

/** A library's error as one of ours: its kind, how long to wait, and no key in its words. */
export function classifyFailure(error: unknown, attempt: FailedAttempt): RemoteError {
  const { host, status, timedOut, timeoutMs, headers, keyVariable } = attempt;
  if (timedOut)
    return new RemoteError(`${host}: no answer within ${timeoutMs / 1000} s`, { kind: 'timeout' });
  const words = redactSecrets(wordsOf(error), attempt.secrets).replace(/\s+/g, ' ').slice(0, 300);
  const kind = kindOf(error, status, words);
  const retryAfterMs = status === undefined ? undefined : retryAfter(headers);
  const what = status === undefined || status < 400 ? words : `HTTP ${status}: ${words}`;
  return new RemoteError(`${host}: ${what}`, {
    kind,
    status,
    retryAfterMs,
    isUnsent: status === undefined && unsentCodes.has(systemCodeOf(error)),
    advice: adviceFor(kind, status, keyVariable),
  });
}

/** Of errors after which nothing can have reached the service. */
const unsentCodes: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The libraries wrap the error of the socket, once or twice. */
function systemCodeOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return undefined;
}

function kindOf(error: unknown, status: number | undefined, words: string): RemoteErrorKind {
  if (error instanceof RemoteError) return error.kind;
  if (status === undefined) return 'connection';
  // A response began, but its body could not be read to the end or as JSON.
  if (status < 400) return error instanceof SyntaxError ? 'invalidResponse' : 'connection';
  // An account without credit answers 429 for ever.
  if (status === 429)
    return /insufficient_quota|exceeded your current quota/i.test(words) ? 'unusable' : 'rateLimit';
  // 424: a backend behind Hugging Face's servers failed.
  if ([408, 409, 424].includes(status)) return 'server';
  if ([401, 402, 403, 404].includes(status)) return 'unusable';
  return status >= 500 ? 'server' : 'badRequest';
}

/** The service's own words, from the shapes in which OpenAI and Hugging Face send and wrap them. */
function wordsOf(error: unknown): string {
  const {
    message = String(error),
    cause,
    httpResponse,
  } = error as {
    message?: string;
    cause?: { message?: string; code?: string };
    httpResponse?: { body?: unknown };
  };
  const body = httpResponse?.body as { error?: unknown } | undefined;
  const detail = body?.error === undefined ? undefined : body.error;
  if (detail !== undefined) return typeof detail === 'string' ? detail : JSON.stringify(detail);
  const reason = cause?.code ?? cause?.message;
  return reason === undefined ? message : `${message} (${reason})`;
}

/** In milliseconds, from `retry-after-ms` or `retry-after` (seconds or a date). */
function retryAfter(headers: Headers | undefined): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const delay = /^[\d.]+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}

function adviceFor(
  kind: RemoteErrorKind,
  status: number | undefined,
  keyVariable: string,
): string | undefined {
  if (kind !== 'unusable') return undefined;
  if (status === 404) return 'check the name of the model and the base URL';
  return status === 429 || status === 402 ? 'add credit to the account' : `check ${keyVariable}`;
}
