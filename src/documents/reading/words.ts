import { remembered } from '../remembered.ts';
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

const kinds = { unknown: 0, other: 1, letter: 2, sign: 3 } as const;
/** Of UTF-16 units that are no half of a pair; found when they are first met. */
const kindOfUnit = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kindOfUnit[unit];
  if (known !== kinds.unknown) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = /^[\p{L}\p{N}+#]/u.test(character)
    ? kinds.letter
    : /^[,;:()/&.|–—-]/u.test(character)
      ? kinds.sign
      : kinds.other;
  if (unit < 0xd800 || unit > 0xdfff) kindOfUnit[unit] = kind;
  return kind;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Words as `documents/words.ts` cuts them (runs of letters, digits, `+` and `#`), with the signs that end or join names.
 * By hand, since a résumé has a thousand words: an expression takes several times as long.
 */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const start = at;
    at += lengthAt(text, at);
    if (kind === kinds.other) continue;
    if (kind === kinds.letter)
      while (at < text.length && kindAt(text, at) === kinds.letter) at += lengthAt(text, at);
    const own = text.slice(start, at);
    const { key, stem, isSign, isTelling } = formOf(own);
    found.push({ text: own, key, stem, isSign, isTelling, start, end: at });
  }
  return found;
}

/** Whether a word says something of what is asked for or shown. */
export function tells({ isTelling }: Pick<PlacedWord, 'isTelling'>): boolean {
  return isTelling;
}
