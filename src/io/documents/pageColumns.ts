import { rowOf, type TextPiece, type TextRow } from './textPieces.ts';

/** An empty strip down the page, between left and right. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Rows that are read one after another, from top to bottom. */
export type Block = readonly TextRow[];

/** Rows on either side of a gutter, fewer than these, are no columns. */
const fewestRows = 3;
const mostColumns = 4;

/**
 * A page's rows in reading order: where an empty strip parts several rows in a row, what is left of it is read first. Rows
 * whose one side holds dates, or labels of what stands beside them, are read across.
 */
export function inReadingOrder(rows: readonly TextRow[], columns = mostColumns): Block[] {
  const blocks: Block[] = [];
  let plain: TextRow[] = [];
  for (let at = 0; at < rows.length; ) {
    const { end, gutter } = columns > 1 ? bandFrom(rows, at) : { end: at, gutter: null };
    const sides = gutter && splitAt(rows.slice(at, end), gutter);
    if (sides && areColumns(sides)) {
      blocks.push(plain, ...sides.flatMap((side) => inReadingOrder(side, columns - 1)));
      plain = [];
      at = end;
    } else {
      plain.push(rows[at]);
      at += 1;
    }
  }
  return [...blocks, plain].filter((block) => block.length > 0);
}

/** The rows from `start` on that one gutter parts; it begins in a row with pieces on both sides. */
function bandFrom(rows: readonly TextRow[], start: number): { end: number; gutter: Gutter | null } {
  let best = { end: start, gutter: null as Gutter | null };
  for (const first of gapsOf(rows[start])) {
    let gutter = first;
    let end = start + 1;
    for (; end < rows.length; end++) {
      const narrowed = narrow(gutter, rows[end]);
      if (!narrowed) break;
      gutter = narrowed;
    }
    if (end > best.end) best = { end, gutter };
  }
  return best;
}

function gapsOf({ pieces }: TextRow): Gutter[] {
  return pieces.slice(1).map((piece, index) => ({ left: pieces[index].right, right: piece.x }));
}

/** What of a gutter stays free beside this row; null where the row stands across it. */
function narrow(gutter: Gutter, { pieces, size }: TextRow): Gutter | null {
  const before = pieces.filter(({ x }) => x < (gutter.left + gutter.right) / 2);
  const left = Math.max(gutter.left, ...before.map(({ right }) => right));
  const after = pieces.filter((piece) => !before.includes(piece));
  const right = Math.min(gutter.right, ...after.map(({ x }) => x));
  return right - left >= size ? { left, right } : null;
}

function splitAt(rows: readonly TextRow[], gutter: Gutter): [TextRow[], TextRow[]] {
  const middle = (gutter.left + gutter.right) / 2;
  const side = (belongs: (piece: TextPiece) => boolean) =>
    rows.flatMap(({ pieces }) => {
      const own = pieces.filter(belongs);
      return own.length > 0 ? [rowOf(own)] : [];
    });
  return [side(({ x }) => x < middle), side(({ x }) => x >= middle)];
}

function areColumns([left, right]: readonly [TextRow[], TextRow[]]): boolean {
  if (Math.min(left.length, right.length) < fewestRows) return false;
  if (mostlyDates(left) || mostlyDates(right)) return false;
  // Labels stand beside the first row of what they name, and there are fewer of them.
  const baselines = new Set(right.map(({ y }) => Math.round(y)));
  const areLabels = left.every(({ y }) => baselines.has(Math.round(y))) && left.length <= 0.6 * right.length;
  return !areLabels;
}

function mostlyDates(rows: readonly TextRow[]): boolean {
  const dates = rows.filter(({ pieces }) => {
    const text = pieces.map((piece) => piece.text).join(' ');
    return text.length <= 30 && /\b(?:19|20)\d{2}\b|\b(?:present|today|current)\b/i.test(text);
  });
  return dates.length >= 0.5 * rows.length;
}
