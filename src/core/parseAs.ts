import type { z } from 'zod';
import { InputError, type InputErrorFacts } from './errors.ts';

/**
 * A value from outside, checked against a schema.
 * @param facts where it stands, what it should be, and what to do if it is not
 * @throws InputError that names the first key that is wrong.
 */
export function parseAs<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  facts: Omit<InputErrorFacts, 'got' | 'column' | 'cause'>,
): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const column = issue.path.map(String).join('.') || undefined;
  throw new InputError({ ...facts, column, got: issue.message, cause: parsed.error });
}
