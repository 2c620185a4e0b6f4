import { remembered } from '../remembered.ts';
import { eachToken } from '../tokens.ts';
import { isEmptyWord } from './emptyWords.ts';
import { stemOf } from './stem.ts';

/** What is known of a word wherever it stands. */
interface WordForm {
  /** Lower case, NFKC: what is compared. */
  readonly key: string;
  /** Without inflection; "" for a sign. */
  readonly stem: string;
  /** Neither letter nor digit. */
  readonly isSign: boolean;
  /** Says something of what is asked for or shown. */
  readonly isTelling: boolean;
}

/** A word, or a sign that separates words, with its UTF-16 offsets in the text it was cut from. */
export interface PlacedWord extends WordForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const formOf = remembered((text: string): WordForm => {
  const key = text.normalize('NFKC').toLowerCase();
  const isSign = !/[\p{L}\p{N}+#]/u.test(text);
  return { key, stem: isSign ? '' : stemOf(key), isSign, isTelling: !isSign && !isEmptyWord(key) };
});

/** Words as `documents/words.ts` cuts them, with the signs that end or join names. */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  eachToken(text, (start, end) => {
    const own = text.slice(start, end);
    const { key, stem, isSign, isTelling } = formOf(own);
    found.push({ text: own, key, stem, isSign, isTelling, start, end });
  });
  return found;
}

/** Whether a word says something of what is asked for or shown. */
export function tells({ isTelling }: Pick<PlacedWord, 'isTelling'>): boolean {
  return isTelling;
}
