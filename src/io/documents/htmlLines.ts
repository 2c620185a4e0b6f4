/** A tag, or the text up to the next one. */
const token = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * The lines of the plain, well-formed HTML that mammoth makes of a Word document: `## ` before headings, `- ` before list
 * items, the cells of a table's row beside each other. A paragraph that is bold throughout stays marked as such, since
 * that is how many mark their headings.
 */
export function htmlLines(html: string): string[] {
  const lines: string[] = [];
  let text = '';
  let boldText = '';
  let isBold = false;
  let prefix = '';
  /** Of each open list: how many items it has had; null where they are not numbered. */
  const lists: (number | null)[] = [];
  /** Of each open table: the cells of its row. */
  const rows: string[][] = [];

  const finishLine = () => {
    const written = text.replace(/[ \t\u00a0]+/g, ' ').trim();
    if (written !== '') {
      const isHeading = prefix === '' && boldText.trim() !== '' && boldText.length === text.length;
      const line = isHeading ? `**${written}**` : prefix + written;
      (rows.at(-1) ?? lines).push(line);
    }
    [text, boldText, prefix] = ['', '', ''];
  };

  for (const [, closing, tag = '', words] of html.matchAll(token)) {
    if (words !== undefined) {
      const plain = words.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
      text += plain;
      if (isBold) boldText += plain;
      continue;
    }
    const isOpening = closing === '';
    switch (tag.toLowerCase()) {
      case 'strong':
        isBold = isOpening;
        break;
      case 'ul':
      case 'ol':
        finishLine();
        if (isOpening) lists.push(tag === 'ol' ? 0 : null);
        else lists.pop();
        break;
      case 'li':
        finishLine();
        if (isOpening) prefix = itemPrefix(lists);
        break;
      case 'table':
        finishLine();
        if (isOpening) rows.push([]);
        else lines.push(...(rows.pop() ?? []));
        break;
      case 'tr': {
        const cells = rows.at(-1);
        if (!cells) break;
        if (isOpening) rows[rows.length - 1] = [];
        else {
          lines.push(...rowLines(cells));
          rows[rows.length - 1] = [];
        }
        break;
      }
      case 'td':
      case 'th':
        finishLine();
        if (!isOpening) rows.at(-1)?.push(cellEnd);
        break;
      case 'br':
        finishLine();
        break;
      default:
        if (/^h[1-6]$/i.test(tag)) {
          finishLine();
          if (isOpening) {
            if (rows.length === 0 && lines.length > 0) lines.push('');
            prefix = '## ';
          }
        } else if (tag === 'p') {
          // A paragraph in a list item goes on behind its mark.
          const mark = isOpening && text.trim() === '' ? prefix : '';
          finishLine();
          prefix = mark;
        }
    }
  }
  finishLine();
  return lines;
}

const cellEnd = '\0';

/** Cells of one line each are read across; longer ones one after another. */
function rowLines(cells: readonly string[]): string[] {
  const texts = cells
    .join('\n')
    .split(`\n${cellEnd}`)
    .map((cell) => cell.replaceAll(cellEnd, '').trim());
  const filled = texts.filter((cell) => cell !== '');
  return filled.some((cell) => cell.includes('\n'))
    ? filled.flatMap((cell) => cell.split('\n'))
    : [filled.join(' | ')];
}

function itemPrefix(lists: (number | null)[]): string {
  const count = lists.at(-1);
  if (count === null || count === undefined) return '- ';
  lists[lists.length - 1] = count + 1;
  return `${count + 1}. `;
}
