import type { QuotedSpan, TokenSpan } from '../core/skillExtraction.ts';

/**
 * The positions of spans that an answer quotes: its words are looked for in the tokens, without regard to white space,
 * case and Unicode form, from left to right, each place given once a layer. A quote that does not stand there token by
 * token is null: something named that is not right.
 */
export function locateSpans(
  tokens: readonly string[],
  spans: readonly (TokenSpan | QuotedSpan)[],
): (TokenSpan | null)[] {
  const plain = tokens.map(plainText);
  const taken = new Set<string>();
  return spans.map((span) => {
    if ('start' in span) return span;
    const found = occurrence(plain, plainText(span.text), (start) => taken.has(`${span.layer} ${start}`));
    if (found === null) return null;
    taken.add(`${span.layer} ${found.start}`);
    return { layer: span.layer, ...found };
  });
}

function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function occurrence(
  tokens: readonly string[],
  wanted: string,
  isTaken: (start: number) => boolean,
): { start: number; end: number } | null {
  if (wanted === '') return null;
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start] === '' || isTaken(start)) continue;
    let rest = wanted;
    let end = start;
    while (rest !== '' && end < tokens.length && rest.startsWith(tokens[end]))
      rest = rest.slice(tokens[end++].length);
    if (rest === '') return { start, end };
  }
  return null;
}
