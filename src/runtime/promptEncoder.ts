import type { PreTrainedTokenizer } from '@xenova/transformers';
import type { ChatMessage } from '../core/task.ts';

/**
 * Messages as the token ids that a language model reads: through the tokenizer's chat template where it has one, else
 * as their texts with empty lines between. A special token that is spelled out in a message loses its meaning: a
 * résumé must not end its own message.
 */
export function createPromptEncoder(
  tokenizer: PreTrainedTokenizer,
  isEncoderDecoder: boolean,
): (messages: readonly ChatMessage[]) => number[] {
  const special = specialTokensPattern(tokenizer.all_special_tokens);
  const plain = ({ role, content }: ChatMessage): ChatMessage => ({
    role,
    content: special ? content.replace(special, (token) => `${token[0]} ${token.slice(1)}`) : content,
  });

  return (messages) => {
    const own = messages.map(plain);
    if (tokenizer.chat_template) {
      const text = applyTemplate(tokenizer, own);
      // The template has put every special token that there is to be.
      return tokenizer.encode(text, { add_special_tokens: false });
    }
    const text = own.map(({ content }) => content).join('\n\n');
    const { add_bos_token: beginsWithToken } = tokenizer as unknown as { add_bos_token?: boolean };
    return tokenizer.encode(text, { add_special_tokens: isEncoderDecoder || beginsWithToken === true });
  };
}

function specialTokensPattern(tokens: readonly string[]): RegExp | null {
  const escaped = tokens
    .filter((token) => token.length > 1)
    .map((token) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? null : new RegExp(escaped.join('|'), 'g');
}

/** Some templates know no system message: its text then stands before the user's. */
function applyTemplate(tokenizer: PreTrainedTokenizer, messages: readonly ChatMessage[]): string {
  const render = (given: readonly ChatMessage[]) =>
    tokenizer.apply_chat_template([...given], { tokenize: false, add_generation_prompt: true }) as string;
  const [first, second, ...rest] = messages;
  try {
    return render(messages);
  } catch (error) {
    if (first?.role !== 'system' || second?.role !== 'user') throw error;
    return render([{ role: 'user', content: `${first.content}\n\n${second.content}` }, ...rest]);
  }
}
