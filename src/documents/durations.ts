/** A length of time as written: "at least 5 years", "18 months". Offsets are into the text it was found in. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly years: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};
const WORD =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const NUMBER = `(?:\\d{1,2}(?!\\d|(?:st|nd|rd|th)\\b)(?:\\.\\d{1,2})?|${WORD}(?=[\\s-]|years?\\b)|half an?)`;
/** "5", "5+", "5 (five)", "five (5)", "3-5", "5 to 7", "5 or more", "5 full". */
const AMOUNT = `(?<![\\d.,/$€£])(?<![\\p{L}\\p{N}-])(?<amount>${NUMBER})\\s{0,2}\\+?(?:\\s{0,2}\\((?:\\d{1,2}|\\p{L}{3,9})\\)\\+?)?(?:\\s{0,2}(?:-|–|to)\\s{0,2}\\d{1,2}\\+?(?=[\\s-]))?`;
/** "5 consecutive years", "four long and good years": up to two describing words. */
const FILLER =
  '[\\s-]{0,3}(?:(?:or|and) (?:more|longer)\\s{1,2}|(?!(?:of|the|per|in|to|for|my|our|as|from|on|at|by|or|than|few|every|each|days?|weeks?|times?|people|last|next|previous)\\b)\\p{L}{2,14}\\s{1,2}){0,2}(?:(?!(?:first|second|third|fourth|final|last|mid|multi)-)\\p{L}{2,10}-)?';
const DURATION = new RegExp(
  `${AMOUNT}${FILLER}(?<unit>years?|yrs?|months?)(?:(?!\\p{L})|(?=experience))['’´\`]?s?['’´\`]?(?:,?\\s{1,2}(?:and\\s)?(?<months>\\d{1,2}|${WORD})[\\s-]months?\\b)?`,
  'giu',
);
/** Every length has one. */
const WRITTEN_UNIT = /year|yr|month/iu;
const AND_A_HALF = /^\s{1,2}and a half\b/i;

/** Lengths of time in a text, in order; "3-5 years" counts its lower end. "Year" alone and ages are no lengths. */
export function findDurations(text: string): Duration[] {
  // Most texts name none, and the expression below takes its time to say so.
  if (!WRITTEN_UNIT.test(text)) return [];
  const durations: Duration[] = [];
  for (const match of text.matchAll(DURATION)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (/^[\s-]{1,2}(?:olds?|of age)\b/i.test(text.slice(end, end + 9))) continue;
    const amount = amountOf(groups['amount']);
    const inMonths = groups['unit'].toLowerCase().startsWith('m');
    const extra = groups['months'] === undefined ? 0 : amountOf(groups['months']) / 12;
    const half = !inMonths && AND_A_HALF.test(text.slice(end, end + 13)) ? 0.5 : 0;
    durations.push({ start: match.index, end, years: (inMonths ? amount / 12 : amount) + extra + half });
  }
  return durations;
}

const RATE =
  /(?<!\b(?:for|of|about|over|nearly|almost|only|just|than|spent|worked|with|have|has|had|least|minimum|min|requires?|needs?|needed|possess|bring|one|is|another|and|or|least,))\s$/iu;
const LENGTH_GOES_ON = /^['’]?s?\s(?:as|of|experience|or (?:more|longer)|minimum|working|work)\b/iu;

/** "600 calls a year", "once a month": a rate; "for a year" and "a year as a Cook" are lengths. */
export function isRate(text: string, { start, end }: Duration): boolean {
  return (
    /^an?\b/i.test(text.slice(start, end)) &&
    RATE.test(text.slice(0, start)) &&
    !LENGTH_GOES_ON.test(text.slice(end, end + 30))
  );
}

function amountOf(written: string): number {
  const word = written.toLowerCase();
  return word.startsWith('half') ? 0.5 : (NUMBER_WORDS[word] ?? Number(word));
}
