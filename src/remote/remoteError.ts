import { DistillError, ExitCode } from '../core/errors.ts';

/**
 * What kept a remote service from answering. `unusable`: no request of this kind can succeed (an invalid key, an
 * unknown model, no credit); `badRequest`: the service does not take this one request as it is.
 */
export type RemoteErrorKind =
  | 'rateLimit'
  | 'timeout'
  | 'connection'
  | 'server'
  | 'invalidResponse'
  | 'badRequest'
  | 'unusable';

export interface RemoteErrorFacts {
  readonly kind: RemoteErrorKind;
  readonly status?: number;
  /** How long the service asks to wait. */
  readonly retryAfterMs?: number;
  readonly advice?: string;
}

/** A failed request. The message never holds a key (see `redactSecrets`). */
export class RemoteError extends DistillError {
  readonly exitCode: ExitCode;
  readonly kind: RemoteErrorKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { kind, status, retryAfterMs, advice }: RemoteErrorFacts) {
    super(message, { advice });
    this.exitCode = kind === 'unusable' ? ExitCode.usage : ExitCode.runtime;
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.kind !== 'badRequest' && this.kind !== 'unusable';
  }
}
