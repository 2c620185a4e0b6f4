/** A span of time as written. `start` and `end` are offsets into the text it was found in. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  readonly startYear: number;
  /** null: still going on. */
  readonly endYear: number | null;
  /** Length in years; null for a lone year and where it goes on. */
  readonly years: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
/** One point in time; groups: month name, month number, year | year, month number (2019-05). */
const point = (name: string) =>
  `(?:(?:(?<${name}Name>${MONTH})\\.?(?:\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?)?,?\\s{0,3}(?:of\\s)?|(?<${name}Number>0?[1-9]|1[0-2])\\s?[/.-]\\s?)?(?<${name}Year>${YEAR})(?:[/.](?<${name}After>0[1-9]|1[0-2])|-(?<${name}Iso>0[1-9]|1[0-2])(?=\\s{0,3}(?:[-–—]|to\\b)|\\s{0,2}[)\\]]?$))?(?![\\d]))`;
const NOW = '(?:present|now|current(?:ly)?|today|ongoing|on-going|to date|till date|this day|date)\\b';
const DASH = '\\s{0,6}(?:-{1,3}|[–—−‒~→])\\s{0,6}';
const BRIDGE = `(?:${DASH}|,?\\s{1,6}(?:up\\s)?(?:to|till|until|til|thru|through)(?::?\\s(?:the\\s)?|${DASH})|\\s{1,3}and\\s{1,3})`;
/** `(2017) - (2019)` and `from (2017 to 2019)` have brackets in odd places. */
const RANGE = new RegExp(
  `(?<between>between\\s{1,3}(?:the years\\s)?)?(?<![\\d])${point('from')}[)\\]]?(?<bridge>${BRIDGE})[([]?(?:${point('to')}|(?<now>${NOW})|(?<short>\\d\\d)(?![\\d]))`,
  'giu',
);
const SINCE = new RegExp(
  `\\b(?:since|starting(?: in| from)?|from)\\s{1,3}${point('from')}(?:\\s{1,3}(?:on|onwards?|forward))?|(?<![\\d])${point('open')}(?:${DASH}$|\\s{1,3}onwards?\\b|\\s{0,2}[-–—]\\s{0,2}[)\\]])`,
  'giu',
);
/** Every span has one. */
const WRITTEN_YEAR = new RegExp(YEAR, 'u');
const LONE_YEAR = new RegExp(`(?<![\\d/.-])(?<year>${YEAR})(?![\\d/-])`, 'gu');

/**
 * Spans such as `(2019 - 2023)`, `from 2008 to 2013`, `between 2013 and 2016`, `Mar 2019 - Present`,
 * `03/2019–05/2021`, `since 2019`, in the order they stand. Lone years are not spans.
 */
export function findDateRanges(text: string): DateRange[] {
  // Most lines name no year, and the expressions below take their time to say so.
  if (!WRITTEN_YEAR.test(text)) return [];
  const ranges: DateRange[] = [];
  let sawRange = false;
  for (const match of text.matchAll(RANGE)) {
    const groups = match.groups ?? {};
    if (groups['bridge'].includes('and') && groups['between'] === undefined) continue;
    sawRange = true;
    const range = rangeOf(groups, match.index, match.index + match[0].length);
    if (range) ranges.push(range);
  }
  if (sawRange) return ranges;
  for (const match of text.matchAll(SINCE)) {
    const groups = match.groups ?? {};
    const startYear = Number(groups['fromYear'] ?? groups['openYear']);
    ranges.push({
      start: match.index,
      end: match.index + match[0].length,
      startYear,
      endYear: null,
      years: null,
    });
  }
  return ranges;
}

/** The years that stand alone in a text, as spans of unknown length. */
export function findLoneYears(text: string): DateRange[] {
  return [...text.matchAll(LONE_YEAR)].map((match) => {
    const year = Number(match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      startYear: year,
      endYear: year,
      years: null,
    };
  });
}

/** The latest calendar year that a text names, null if none. */
export function latestYear(text: string): number | null {
  let latest: number | null = null;
  for (const match of text.matchAll(/(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g))
    latest = Math.max(latest ?? 0, Number(match[0]));
  return latest;
}

function rangeOf(groups: Record<string, string | undefined>, start: number, end: number): DateRange | null {
  const startYear = Number(groups['fromYear']);
  if (groups['now'] !== undefined) return { start, end, startYear, endYear: null, years: null };
  const endYear =
    groups['short'] === undefined
      ? Number(groups['toYear'])
      : Math.floor(startYear / 100) * 100 + Number(groups['short']);
  if (endYear < startYear || endYear - startYear > 60) return null;
  const years = spanInYears(startYear, monthOf(groups, 'from'), endYear, monthOf(groups, 'to'));
  return years < 0 ? null : { start, end, startYear, endYear, years };
}

function monthOf(groups: Record<string, string | undefined>, name: string): number | null {
  const word = groups[`${name}Name`];
  if (word !== undefined) return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const number = groups[`${name}Number`] ?? groups[`${name}After`] ?? groups[`${name}Iso`];
  return number === undefined ? null : Number(number);
}

/**
 * years = Δyear + Δmonth / 12, where both months are known, else Δyear. A span that ends in the month before
 * its anniversary ("Jan 2014 - Dec 2015") means whole years: the last month is counted.
 */
function spanInYears(
  startYear: number,
  startMonth: number | null,
  endYear: number,
  endMonth: number | null,
): number {
  if (startMonth === null || endMonth === null) return endYear - startYear;
  const months = (endYear - startYear) * 12 + endMonth - startMonth;
  return (months % 12 === 11 ? months + 1 : months) / 12;
}
