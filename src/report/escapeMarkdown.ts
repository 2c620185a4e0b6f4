import { plainText } from './plainText.ts';

/** Names from outside stay text: no markup, no table cell borders, no HTML. */
export function escapeMarkdown(text: string): string {
  return plainText(text).replace(/[\\`*_[\]<>|&]/g, (character) =>
    character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}
