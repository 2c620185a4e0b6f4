/** A line or list item without its marker: `text` starts at offset `offset` of the line. */
export interface ListItem {
  /** `-`, `1.`, `2.1`, `a)`; empty where there is none. */
  readonly marker: string;
  readonly text: string;
  readonly offset: number;
}

/** Dashes count as markers only before a space, a letter or another marker: "-5 °C" keeps its sign. */
const MARKER =
  /^(?:[•●▪◦‣·*+>○■□➢✓–—][\s•*-]{0,4}|-(?=[\s\p{L}•*-]|\d{1,2}\+?\s?(?:years?|yrs?|months?)\b)[\s•*-]{0,4}|\(?\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+|\(?\d{1,3}[.)](?:\s+|(?=\p{L}))|\(?[A-Za-z][.)]\s+)/u;

/** Splits a trimmed line into list marker and text. Emphasised text ("**Heading**") is no list item. */
export function splitListMarker(line: string): ListItem {
  if (/^\*\*\S/.test(line) || /^\*[^\s*][^*]{0,300}\*$/.test(line))
    return { marker: '', text: line, offset: 0 };
  const marker = MARKER.exec(line)?.[0] ?? '';
  return { marker: marker.trim(), text: line.slice(marker.length), offset: marker.length };
}

/** A line without Markdown emphasis, heading signs and quote marks around it. */
export function withoutMarkup(line: string): string {
  return line
    .slice(0, 2000)
    .replace(/^#{1,6}\s*|^>\s*/, '')
    .replace(/\*\*|__/g, '')
    .replace(/^[*_]([^*_]*)[*_]$/, '$1')
    .trim();
}
