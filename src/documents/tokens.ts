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
 * Calls back for every run of letters, digits, `+` and `#` ("C++", "C#") and for every sign that ends or joins names, with
 * its UTF-16 offsets. By hand, since a résumé has a thousand words: an expression takes several times as long.
 */
export function eachToken(text: string, tell: (start: number, end: number, isSign: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const start = at;
    at += lengthAt(text, at);
    if (kind === kinds.other) continue;
    if (kind === kinds.letter)
      while (at < text.length && kindAt(text, at) === kinds.letter) at += lengthAt(text, at);
    tell(start, at, kind === kinds.sign);
  }
}
