import { InputError } from '../../core/errors.ts';
import type { Long } from './schema.ts';

export function isSafe(value: Long): boolean {
  return Number.isSafeInteger(Number(value.toString()));
}

/** @throws InputError for what a JavaScript number can't hold exactly. `what` names it in the message. */
export function safeInteger(value: Long, what: string): number {
  if (isSafe(value)) return Number(value.toString());
  throw new InputError({ expected: `${what} below 2^53`, got: value.toString() });
}

export function bigInteger(value: Long): bigint {
  return BigInt(value.toString());
}
