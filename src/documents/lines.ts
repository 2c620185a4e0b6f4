/** A line of a document. `start` and `end` are UTF-16 offsets of the trimmed text. */
export interface TextLine {
  /** 0-based. */
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a text, ended by LF, CRLF or CR, each trimmed of white space and control characters, with
 * offsets into the text as given. Empty lines are kept, so that line numbers are those of an editor.
 */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let from = 0;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    lines.push(trimmedLine(text, lines.length, from, match.index));
    from = lineEnd.lastIndex;
  }
  lines.push(trimmedLine(text, lines.length, from, text.length));
  return lines;
}

function trimmedLine(text: string, number: number, from: number, to: number): TextLine {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { number, text: text.slice(start, end), start, end };
}

/** White space, C0/C1 controls, zero-width marks, byte-order mark. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
