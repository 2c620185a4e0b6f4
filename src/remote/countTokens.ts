import type { ChatMessage } from '../core/task.ts';

/** Longer texts are estimated: byte-pair encoding of one endless word takes quadratic time. */
const longestExact = 100_000;
/** What the chat format adds around each message and before the answer. */
const tokensPerMessage = 4;

/**
 * Tokens of a prompt in OpenAI's o200k encoding, which is exact for GPT-4o and later; other models count
 * somewhat differently.
 */
export async function countTokens(messages: readonly ChatMessage[]): Promise<number> {
  let sum = tokensPerMessage;
  for (const { content } of messages) sum += (await countTextTokens(content)) + tokensPerMessage;
  return sum;
}

/** Tokens of a text in the same encoding. */
export async function countTextTokens(text: string): Promise<number> {
  if (text.length > longestExact) return Buffer.byteLength(text);
  const { countTokens: count } = await import('gpt-tokenizer');
  return count(text, { disallowedSpecial: new Set<string>() });
}
