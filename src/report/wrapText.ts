import stringWidth from 'string-width';

/** Breaks a line at spaces so that it fits `width` columns; continuation lines are indented. A long word stays whole. */
export function wrapText(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  // The first run of spaces may be alignment that the caller made: it stays.
  for (const word of text.split(/ (?! )/)) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(candidate) > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else {
      line = candidate;
    }
  }
  return [...lines, line].join('\n');
}
