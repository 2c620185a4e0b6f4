import type { ContextStyle } from '../../core/context.ts';
import type { Random } from '../../core/random.ts';

/** A job's time: months as `2019-03`, `years` whole years apart. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly years: number;
  /** Whether it is still going on when the résumé is written. */
  readonly isCurrent: boolean;
}

/** Draws that one résumé keeps to. */
export interface PeriodStyle {
  readonly kind: ContextStyle['dates'];
  readonly dash: string;
  readonly longMonths: boolean;
  /** Whether dates are followed by "(4 years)". */
  readonly withYears: boolean;
  /** Whether a job that goes on says "Present". */
  readonly saysPresent: boolean;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export function drawPeriodStyle(random: Random, kind: PeriodStyle['kind']): PeriodStyle {
  return {
    kind,
    dash: [' - ', ' – ', '–', ' to '][random.integer(4)],
    longMonths: random.next() < 0.3,
    withYears: random.next() < 0.25,
    saysPresent: random.next() < 0.7,
  };
}

export function yearsInWords(years: number): string {
  return `${numberWords[years] ?? years} ${years === 1 ? 'year' : 'years'}`;
}

export function yearCount(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

/** Behind or under a title: "2019 - 2023", "from March 2019 to March 2023", "4 years". */
export function writtenPeriod(period: Period, style: PeriodStyle): string {
  const { kind } = style;
  if (kind === 'duration') return yearCount(period.years);
  const isOpen = period.isCurrent && style.saysPresent;
  const range =
    kind === 'sentence'
      ? `from ${point(period.start, style)} to ${isOpen ? 'the present' : point(period.end, style)}`
      : `${point(period.start, style)}${style.dash}${isOpen ? 'Present' : point(period.end, style)}`;
  // How long "Present" is would otherwise depend on when it is read.
  return style.withYears || isOpen ? `${range} (${yearCount(period.years)})` : range;
}

/** In running prose: "from 2019 to 2023, for four years", "for four years". */
export function spokenPeriod(period: Period, style: PeriodStyle): string {
  const length = yearsInWords(period.years);
  if (style.kind === 'duration') return `for ${length}`;
  const isOpen = period.isCurrent && style.saysPresent;
  const range = `from ${point(period.start, style)} to ${isOpen ? 'the present' : point(period.end, style)}`;
  return style.withYears || isOpen ? `${range} (${length})` : range;
}

function point(month: string, { kind, longMonths: isLong }: PeriodStyle): string {
  const [year, number] = month.split('-');
  if (kind === 'numericMonths') return `${number}/${year}`;
  if (kind === 'months') return `${(isLong ? longMonths : shortMonths)[Number(number) - 1]} ${year}`;
  return year;
}

/** The month `years` whole years later; earlier where negative. */
export function monthsLater(month: string, years: number): string {
  const [year, number] = month.split('-');
  return `${Number(year) + years}-${number}`;
}
