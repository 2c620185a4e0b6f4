/** A phrase as it is looked for in tokens: lower case, its tokens apart by one blank. */
export function phraseOfTokens(tokens: readonly string[]): string {
  return tokens.map((token) => token.toLowerCase()).join(' ');
}

/**
 * Where known phrases stand in a sentence: from left to right, the longest first, not overlapping.
 * @param longest how many tokens the longest of the phrases has.
 */
export function findPhrases(
  tokens: readonly string[],
  phrases: { has(phrase: string): boolean },
  longest: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(tokens.length, start + longest);
    while (end > start && !phrases.has(phraseOfTokens(tokens.slice(start, end)))) end--;
    if (end > start) found.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}
