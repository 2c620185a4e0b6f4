/** An element that a page does not show, by its opening tag; `[^<>]` keeps the search linear. */
const hiddenTag =
  /<([a-z][a-z0-9]*)\b(?:[^<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])|\shidden\b)[^<>]*)>/giu;

/**
 * A text without what a reader of the rendered document would not see: comments of HTML and elements whose style hides
 * them. Blanks stand in its place, so that lines and offsets stay. What is never closed reaches to the end.
 */
export function visibleText(text: string): string {
  if (!text.includes('<')) return text;
  return withoutElements(withoutComments(text));
}

function withoutComments(text: string): string {
  let shown = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close + 3;
    shown += text.slice(from, open) + blank(text.slice(open, end));
    from = end;
  }
  return shown + text.slice(from);
}

function withoutElements(text: string): string {
  // Of ASCII alone: other letters may change their length.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let shown = '';
  let from = 0;
  for (const match of text.matchAll(hiddenTag)) {
    if (match.index < from) continue;
    const close = `</${match[1].toLowerCase()}`;
    const inside = match.index + match[0].length;
    const found = lower.indexOf(close, inside);
    const end = found < 0 ? text.length : found;
    shown += text.slice(from, match.index) + blank(text.slice(match.index, end));
    from = end;
  }
  return shown + text.slice(from);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
