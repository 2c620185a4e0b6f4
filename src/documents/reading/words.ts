import { isEmptyWord } from './emptyWords.ts';

/** A word, or a sign that separates words, with its UTF-16 offsets in the text it was cut from. */
export interface PlacedWord {
  readonly text: string;
  /** Lower case, NFKC: what is compared. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Neither letter nor digit. */
  readonly isSign: boolean;
}

/** Words as `documents/words.ts` cuts them, with the signs that end or join names. */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}+#]+|[,;:()/&.|–—-]/gu)) {
    const [own] = match;
    found.push({
      text: own,
      key: own.normalize('NFKC').toLowerCase(),
      start: match.index,
      end: match.index + own.length,
      isSign: !/[\p{L}\p{N}+#]/u.test(own),
    });
  }
  return found;
}

/** Whether a word says something of what is asked for or shown. */
export function tells({ key, isSign }: PlacedWord): boolean {
  return !isSign && !isEmptyWord(key);
}
