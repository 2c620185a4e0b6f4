import { visibleText } from '../markup.ts';

/** Longer documents are cut: no real posting or résumé is, and one hostile one must not fill the page. */
const maximumCharacters = 20_000;

/** A document as it stands in the page. Line numbers are those of the whole text. */
export function documentText(text: string): string {
  const visible = visibleText(text);
  if (visible.length <= maximumCharacters) return visible;
  const rest = visible.length - maximumCharacters;
  return `${visible.slice(0, maximumCharacters)}\n… (${rest} characters more are left out)`;
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Keeps each text once, and tells where. */
export class TextTable {
  readonly texts: string[] = [];
  readonly #index = new Map<string, number>();
  /** UTF-16 units of all texts together. */
  length = 0;

  add(text: string): number {
    const found = this.#index.get(text);
    if (found !== undefined) return found;
    this.#index.set(text, this.texts.length);
    this.length += text.length;
    return this.texts.push(text) - 1;
  }
}
