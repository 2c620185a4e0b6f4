/**
 * What remains of a document when no word is read: its lines, where they stand, and its numbers, in digits or
 * spelled out. A run of letters counts as a word, whichever it is.
 */
export interface DocumentShape {
  readonly sections: readonly SectionShape[];
}

/** The lines from one heading to the next, the heading and empty lines left out; there is at least one. */
export interface SectionShape {
  readonly lines: readonly LineShape[];
}

export interface LineShape {
  /** Whether it begins with a bullet, or with a number and a stop. */
  readonly listed: boolean;
  readonly words: number;
  /** Commas and semicolons, plus one: the parts of an enumeration. */
  readonly parts: number;
  /** Whole numbers from 1 to 40 that count something: years of experience, mostly. */
  readonly counts: readonly number[];
  readonly periods: readonly Period[];
}

/** From one calendar year to another; an end of null is not given as a year ("present"). */
interface Period {
  readonly start: number;
  readonly end: number | null;
}

const spelledNumbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelledNumber = new RegExp(`\\b(?:${spelledNumbers.join('|')})\\b`, 'giu');
const listMarker = /^\s*(?:[-*•·▪◦‣–—]|\(?\d{1,2}[.)])\s+/u;
const headingMarkup = /^\s*#{1,6}\s|^\s*\*\*[^*]+\*\*:?\s*$|^\s*__[^_]+__:?\s*$/u;
const wordRun = /\p{L}+/gu;
/** A number before a word: "3 years", "3+ years" and "3-year", not "L2", "2nd" or "Analyst 3.". */
const countingNumber = /(?<![\p{L}\d.,/$€£])\d{1,2}(?=[\s+-]{1,3}\(?\p{L})/gu;
/** Two years with at most a word or two between them (a month, "to"), or a year, a dash and a word. */
const period = /\b((?:19|20)\d\d)\b(?:[^\d\n]{1,20}\b((?:19|20)\d\d)\b|\s*[-–—]\s*(?=\p{L}))/gu;
const maximumCount = 40;
const maximumHeadingWords = 4;

export function documentShape(text: string): DocumentShape {
  const sections: LineShape[][] = [[]];
  const rows = text.split(/\r\n?|\n/u);
  rows.forEach((row, index) => {
    if (!/[\p{L}\d]/u.test(row)) return;
    if (isHeading(row, rows[index - 1] ?? '')) sections.push([]);
    else sections[sections.length - 1].push(lineShape(row));
  });
  return { sections: sections.filter((lines) => lines.length > 0).map((lines) => ({ lines })) };
}

/** A line in heading markup, or a few bare words that begin a paragraph or end in a colon. */
function isHeading(row: string, rowBefore: string): boolean {
  if (headingMarkup.test(row)) return true;
  if (listMarker.test(row) || /[\d,;.]/u.test(row) || countWords(row) > maximumHeadingWords) return false;
  return rowBefore.trim() === '' || /:\s*$/u.test(row);
}

function lineShape(row: string): LineShape {
  const body = row.replace(listMarker, '');
  const inDigits = body.replace(spelledNumber, (word) => `${spelledNumbers.indexOf(word.toLowerCase()) + 1}`);
  return {
    listed: listMarker.test(row),
    words: countWords(body),
    parts: 1 + (body.match(/[,;]/gu)?.length ?? 0),
    counts: [...inDigits.matchAll(countingNumber)]
      .map(([digits]) => Number(digits))
      .filter((count) => count >= 1 && count <= maximumCount),
    periods: [...body.matchAll(period)].map(([, start, end]) => ({
      start: Number(start),
      end: end === undefined ? null : Number(end),
    })),
  };
}

function countWords(text: string): number {
  return text.match(wordRun)?.length ?? 0;
}
