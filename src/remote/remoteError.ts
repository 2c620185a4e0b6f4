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
  /** Whether the request never reached the service. */
  readonly isUnsent?: boolean;
}

/** A failed request. The message never holds a key (see `redactSecrets`). */
export class RemoteError extends DistillError {
  readonly exitCode: ExitCode;
  readonly kind: RemoteErrorKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly #isUnsent: boolean;

  constructor(message: string, { kind, status, retryAfterMs, advice, isUnsent = false }: RemoteErrorFacts) {
    super(message, { advice });
    this.exitCode = kind === 'unusable' ? ExitCode.usage : ExitCode.runtime;
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.#isUnsent = isUnsent;
  }

  /** Whether the service may have worked on the request, and bill it, although its answer did not arrive. */
  get mayBeBilled(): boolean {
    if (this.#isUnsent) return false;
    return this.kind === 'timeout' || this.kind === 'connection' || this.kind === 'invalidResponse';
  }

  /** A service may repeat what it was asked. */
  override withoutDocuments(): string {
    const status = this.status === undefined ? '' : ` (HTTP ${this.status})`;
    return `a request failed: ${this.kind}${status}${this.advice ? `\n  → ${this.advice}` : ''}`;
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.kind !== 'badRequest' && this.kind !== 'unusable';
  }
}
