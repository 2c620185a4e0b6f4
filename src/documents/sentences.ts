/** A piece of a text: `text` starts at offset `start` of what it was cut from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|sr|jr|dr|mr|mrs|ms|st|no|inc|ltd|co|corp|pvt|dept|e\.g|i\.e|etc|vs|approx|asst|mfg|tel)$/iu;

/** Sentences: cut after `.`, `!`, `?` that stand before a space and a capital, digit or quotation mark. */
export function splitSentences(text: string): Piece[] {
  return cut(
    text,
    /[.!?]['’"”)]?\s+(?=[\p{Lu}\p{N}"“'‘]|\(\p{Lu})/gu,
    (end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)),
  );
}

/** Parts at semicolons (outside brackets they always separate; inside they are rare enough). */
export function splitSemicolons(text: string): Piece[] {
  return cut(text, /;/g, () => true);
}

/** Cuts after each match whose position `accepts`, and trims the pieces; empty ones are left out. */
export function cut(text: string, separator: RegExp, accepts: (at: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (!accepts(match.index)) continue;
    pieces.push(trimPiece(text, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(trimPiece(text, from, text.length));
  return pieces.filter((piece) => piece.text !== '');
}

function trimPiece(text: string, from: number, to: number): Piece {
  const raw = text.slice(from, to);
  const trimmed = raw.trimStart();
  return { text: trimmed.trimEnd(), start: from + raw.length - trimmed.length };
}
