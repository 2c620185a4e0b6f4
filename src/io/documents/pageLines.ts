import { type Block, inReadingOrder } from './pageColumns.ts';
import { type TextPiece, type TextRow, textRows } from './textPieces.ts';

/** Type larger than the text by this factor is that of a heading. */
const headingSize = 1.15;
const longestHeading = 80;
/** Rows further apart than this many times the usual distance are parted by an empty line. */
const paragraphGap = 1.4;
/** In sizes of the type: a column is hardly ever narrower. */
const shortestBroken = 12;

interface Shape {
  /** Where the longest row ends. */
  readonly edge: number;
  /** Whether others end near it: the text was broken there. */
  readonly isEdge: boolean;
  /** Between the baselines of two rows. */
  readonly distance: number;
}

/**
 * The lines of a page as its author wrote them: in reading order, a line that was broken at the edge of its column in one
 * again, larger type as Markdown headings, an empty line where there is more room between two.
 */
export function pageLines(pieces: readonly TextPiece[]): string[] {
  const rows = textRows(pieces);
  const textSize = usualSize(rows);
  return inReadingOrder(rows).flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...linesOfBlock(block, textSize),
  ]);
}

function shapeOf(block: Block): Shape {
  const ends = block.map(({ pieces, size }) => ({ right: pieces[pieces.length - 1].right, size }));
  const edge = Math.max(...ends.map(({ right }) => right));
  const near = ends.filter(({ right, size }) => right > edge - 3 * size);
  return { edge, isEdge: near.length >= 3, distance: usualDistance(block) };
}

function linesOfBlock(block: Block, textSize: number): string[] {
  const shape = shapeOf(block);
  const lines: string[] = [];
  let previous: TextRow | undefined;
  for (const row of block) {
    const text = row.pieces.map((piece) => piece.text).join(' | ');
    if (previous && continues(previous, row, shape)) {
      lines.push(joinLine(lines.pop() ?? '', text));
    } else {
      if (previous && previous.y - row.y > paragraphGap * shape.distance) lines.push('');
      lines.push(isHeading(row, text, textSize) ? `## ${text}` : text);
    }
    previous = row;
  }
  return lines;
}

/** Whether a row goes on with the one above: its first word had no room there, and nothing marks a beginning. */
function continues(previous: TextRow, row: TextRow, { edge, isEdge, distance }: Shape): boolean {
  if (previous.pieces.length > 1 || row.pieces.length > 1 || beginsItem(row.pieces[0].text)) return false;
  const [above, own] = [previous.pieces[0], row.pieces[0]];
  if (Math.abs(above.size - own.size) > 0.05 * own.size) return false;
  if (previous.y - row.y > paragraphGap * distance) return false;
  // A first line may be indented a little; what begins further to the left is something else.
  if (own.x < above.x - 1.5 * own.size) return false;
  const firstWord = /^\S+/.exec(own.text)?.[0].length ?? 0;
  const wordWidth = ((own.right - own.x) * firstWord) / Math.max(1, own.text.length);
  if (above.right + wordWidth + 0.25 * own.size <= edge) return false;
  // The longest of several short lines was not broken: a sentence goes on in small letters, or other rows end there too.
  const isSmall = /^[\p{Ll}\d(&]/u.test(own.text);
  return isSmall ? above.right - above.x > shortestBroken * own.size : isEdge;
}

const beginsItem = (text: string) => /^(?:[•●▪◦‣·*○■□➢✓–—-]|\(?\d{1,2}[.)]\s|[a-z][.)]\s)/u.test(text);

/** A word that was parted at the edge keeps its hyphen: it is mostly one of its own ("full-time"). */
function joinLine(line: string, text: string): string {
  return /\p{L}-$/u.test(line) ? line + text : `${line.replace(/\u00ad$/, '')} ${text}`;
}

function isHeading({ size, pieces }: TextRow, text: string, textSize: number): boolean {
  return (
    size > headingSize * textSize && text.length <= longestHeading && pieces.length === 1 && !beginsItem(text)
  );
}

/** The size in which most letters are set. */
function usualSize(rows: readonly TextRow[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flatMap(({ pieces }) => pieces)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The distance of two rows that occurs most, to half a point. */
function usualDistance(block: Block): number {
  const counts = new Map<number, number>();
  for (const [index, { y }] of block.slice(1).entries()) {
    const distance = Math.round((block[index].y - y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? Number.POSITIVE_INFINITY;
}
