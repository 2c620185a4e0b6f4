import { InputError, RuntimeFailure, UsageError } from '../core/errors.ts';
import type { Problem } from './threadMessages.ts';

/** An error as it is told to another thread. */
export function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError) {
    const { expected, got, advice, location } = error;
    return { kind: 'InputError', message, facts: { file: location.file, expected, got }, advice };
  }
  if (error instanceof UsageError) return { kind: 'UsageError', message, advice: error.advice };
  if (error instanceof RuntimeFailure) return { kind: 'RuntimeFailure', message };
  return { kind: 'other', message };
}

/** The error that was told. Its advice is part of the message already. */
export function errorOf({ kind, message, facts, advice }: Problem): Error {
  if (kind === 'InputError' && facts) return new InputError({ ...facts, advice });
  if (kind === 'UsageError') return new UsageError(message);
  if (kind === 'RuntimeFailure') return new RuntimeFailure(message);
  return new Error(message);
}
