/** A word of a text, or a mark of punctuation. UTF-16 offsets, `end` exclusive. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** As a tokenizer should see it: with a blank before it where white space is. */
  readonly piece: string;
}

const wordOrMark = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a text in the sense of BERT's tokenizers: runs of letters and digits, and every other sign by itself. */
export function wordsOfText(text: string): TextWord[] {
  return Array.from(text.matchAll(wordOrMark), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    piece: index === 0 || /\s/u.test(text[index - 1]) ? ` ${word}` : word,
  }));
}
