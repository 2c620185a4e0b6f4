import type { z } from 'zod';
import { describeValue } from '../core/errors.ts';
import { findJsonObjects } from '../documents/jsonObjects.ts';

/** The JSON object of an answer, or what is wrong with it in words that the model can act on. */
export function readAnswer<Answer>(
  schema: z.ZodType<Answer>,
  text: string,
):
  | { readonly answer: Answer; readonly problem?: undefined }
  | { readonly answer?: undefined; readonly problem: string } {
  const objects = findJsonObjects(text);
  const last = objects.at(-1);
  if (!last) return { problem: `the answer holds no JSON object: ${describeValue(text)}` };
  const parsed = schema.safeParse(last.value);
  if (parsed.success) return { answer: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `the answer is no such JSON object: ${issue.path.join('.') || 'it'}: ${issue.message}` };
}
