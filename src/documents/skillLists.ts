import { cut, type Piece } from './sentences.ts';

const MOST_WORDS = 6;
/** "Microsoft SQL Server, to pull your own data": what the item before the comma is for, and no item. */
const PURPOSE = /^(?:to|for|so (?:that|you|we)|even|in|on|with|from|when|because|whether)\s\p{Ll}/u;

/**
 * The items of a phrase that lists several: "Spray foam application, Steel framing and Sheet metal bending"
 * are three. A phrase is a list when every part between commas is short; "A and B" is one when both
 * are names of two or more words in capitals, or when it ends a list. Otherwise the phrase is its only item.
 */
export function splitSkillList(phrase: string): Piece[] {
  const parts = splitOutsideBrackets(phrase).filter((part, index) => index === 0 || !PURPOSE.test(part.text));
  const items = parts.filter((part, index) => isItem(part.text, index === 0)).length;
  const isList =
    parts.length > 1 && (items === parts.length || (parts.length > 3 && items >= 0.75 * parts.length));
  if (!isList) return parts.length === 1 ? splitPair(parts[0]) : [{ text: phrase, start: 0 }];
  return parts.flatMap((part, index) =>
    index === parts.length - 1 ? splitLast(part, parts.length) : [withoutAnd(part)],
  );
}

/** Splits at every comma, pipe and middle dot, and at bullets inside a line. */
export function splitOutsideBrackets(phrase: string): Piece[] {
  const depths = bracketDepths(phrase);
  return cut(phrase, /,(?!\d)|\s\|\s|\s[·•]\s|，|、/g, (at) => depths[at] === 0);
}

/** For each position the number of brackets open there; all 0 when the brackets do not pair up. */
function bracketDepths(text: string): Int32Array {
  const depths = new Int32Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth < 0) break;
    depths[at] = depth;
  }
  return depth === 0 ? depths : new Int32Array(text.length);
}

function isItem(text: string, first: boolean): boolean {
  const words = text.split(/\s+/).length;
  // The first may carry the lead-in of the whole list.
  return (
    words <= (first ? MOST_WORDS + 4 : MOST_WORDS) &&
    !/[.!?]\s/.test(text) &&
    !/^(?:which|where|who|that|so|but|because|since|mainly|chiefly|preferably|especially|including)\b/i.test(
      text,
    )
  );
}

function splitLast(part: Piece, count: number): Piece[] {
  const stripped = withoutAnd(part);
  if (stripped.start > part.start) return [stripped];
  const match = /\s(?:and|&)\s/.exec(part.text);
  if (count < 2 || !match) return [part];
  return halves(part, match.index, match[0].length);
}

function splitPair(part: Piece): Piece[] {
  const match = /\sand\s/.exec(part.text);
  if (!match) return [part];
  const [left, right] = halves(part, match.index, match[0].length);
  const isName = (text: string) => /^\p{Lu}\S*(?:\s\S+)+$/u.test(text) && text.split(/\s+/).length <= 4;
  return right !== undefined &&
    isName(left.text) &&
    isName(right.text) &&
    !/\b(?:of|in|with|to)\b/.test(left.text)
    ? [left, right]
    : [part];
}

function halves(part: Piece, at: number, length: number): Piece[] {
  return [
    { text: part.text.slice(0, at), start: part.start },
    { text: part.text.slice(at + length), start: part.start + at + length },
  ].filter((half) => half.text !== '');
}

function withoutAnd(part: Piece): Piece {
  const lead = /^(?:and|or|&|as well as)\s+/i.exec(part.text)?.[0].length ?? 0;
  return { text: part.text.slice(lead), start: part.start + lead };
}
