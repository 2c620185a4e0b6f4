import stringWidth from 'string-width';

/** The text as far as it fits so many columns of a terminal, with an ellipsis where something is left out. */
export function fitText(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let fitting = '';
  let taken = 1;
  for (const character of text) {
    taken += stringWidth(character);
    if (taken > columns) break;
    fitting += character;
  }
  return `${fitting.trimEnd()}…`;
}
