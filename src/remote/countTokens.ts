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
  const { countTokens: count } = await import('gpt-tokenizer');
  const tokensOf = (text: string) =>
    text.length > longestExact
      ? Buffer.byteLength(text)
      : count(text, { disallowedSpecial: new Set<string>() });
  return messages.reduce((sum, { content }) => sum + tokensOf(content) + tokensPerMessage, tokensPerMessage);
}
