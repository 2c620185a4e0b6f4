/** A run of text as a page places it, in points; y grows upwards. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Of the type. */
  readonly size: number;
}

/** What stands on one baseline: pieces that a wide gap parts, from left to right. */
export interface TextRow {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly TextPiece[];
}

/** Baselines that differ by less than this share of the type's size are one: superscripts, bullets of another font. */
const sameBaseline = 0.4;
/** In sizes of the type: a wider gap parts columns or cells, a narrower one than the second no words. */
const wideGap = 1.5;
const wordGap = 0.15;

/** The rows of a page, from its top. */
export function textRows(pieces: readonly TextPiece[]): TextRow[] {
  const rows: TextPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const isSame = row && row[0].y - piece.y < sameBaseline * Math.min(row[0].size, piece.size);
    if (isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => rowOf(joinPieces(row)));
}

export function rowOf(pieces: readonly TextPiece[]): TextRow {
  return { y: pieces[0].y, size: Math.max(...pieces.map(({ size }) => size)), pieces };
}

function joinPieces(row: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    const last = joined.at(-1);
    const gap = last ? (piece.x - last.right) / Math.max(piece.size, last.size) : 0;
    if (!last || (gap > wideGap && !isMarker(last.text))) joined.push(piece);
    else
      joined[joined.length - 1] = {
        ...last,
        text: joinTexts(last.text, piece.text, gap),
        right: piece.right,
      };
  }
  return joined.map((piece) => ({ ...piece, text: closeUp(piece.text) }));
}

/** A bullet belongs to what follows it, however far that is. */
const isMarker = (text: string) => /^\s*(?:[•●▪◦‣·*○■□➢✓–—\ue000-\uf8ff-]|\d{1,2}[.)])\s*$/u.test(text);

function joinTexts(left: string, right: string, gap: number): string {
  const isParted = isMarker(left) || gap > wordGap;
  return isParted && !/\s$/.test(left) && !/^\s/.test(right) ? `${left} ${right}` : left + right;
}

/** Headings set with space between their letters ("S K I L L S"), and bullets that are symbols of a font of their own. */
function closeUp(text: string): string {
  const bulleted = text.trim().replace(/^[\ue000-\uf8ff]+\s*/u, '• ');
  return /^(?:\p{L} ){3,}\p{L}$/u.test(bulleted) ? bulleted.replaceAll(' ', '') : bulleted;
}
