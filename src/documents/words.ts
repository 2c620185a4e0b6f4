/**
 * The words of a text: maximal runs of letters, digits, `+` and `#` ("C++", "C#"), lower case, NFKC.
 * The tokenisation behind every lexical baseline and control.
 */
export function words(text: string): string[] {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return found.map(shared);
}

const mostShared = 100_000;
const sharedWords = new Map<string, string>();

/**
 * The same string object for equal words: thousands of documents hold the same few ten thousand words, and each match
 * would otherwise be a string of its own that is hashed anew wherever it is counted.
 */
function shared(word: string): string {
  const known = sharedWords.get(word);
  if (known !== undefined) return known;
  if (sharedWords.size >= mostShared) sharedWords.clear();
  sharedWords.set(word, word);
  return word;
}
