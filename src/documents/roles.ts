import { type DateRange, findDateRanges, findLoneYears } from './dates.ts';
import { findDurations } from './durations.ts';
import { knownHeadingKind } from './headingKinds.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import { titleAroundDates, titleInProse } from './roleTitles.ts';
import { isRule } from './sections.ts';
import { splitSentences } from './sentences.ts';
import type { Role, Section, SectionKind } from './types.ts';

/** Sections whose dates are not those of jobs. */
const NOT_WORK: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'education',
  'certifications',
  'languages',
  'personal',
  'offer',
  'skills',
]);
const EDUCATION =
  /^(?:\P{L}*)(?:\p{L}+[\s.]+){0,3}?(?:bachelor|master of|master's|masters|b\.? ?sc\b|m\.? ?sc\b|b\.?a\b\.?,|ph\.? ?d|diploma|degree|doctorate|university of|b\.?tech|b\.?eng|m\.?b\.?a\b)/iu;
const SENTENCE_LENGTH_LIMIT = 500;

/**
 * The jobs a résumé names, in reading order, from dated headings and lines ("Title, Employer (2018 - 2019)",
 * dates above or below the title) and from prose ("From 2019 to 2024 I was a Chemical Technician at X").
 * `presentYear` ends the jobs that go on.
 */
export function findRoles(
  lines: readonly TextLine[],
  sections: readonly Section[],
  presentYear: number,
): Role[] {
  const kinds = kindOfLines(lines.length, sections);
  const roles: Role[] = [];
  for (const line of lines) {
    const kind = kinds[line.number];
    if (line.text === '' || NOT_WORK.has(kind)) continue;
    const sentences = splitSentences(line.text);
    for (const [index, sentence] of sentences.entries()) {
      const text = sentence.text.slice(0, SENTENCE_LENGTH_LIMIT);
      if (EDUCATION.test(text) && kind !== 'experience') continue;
      roles.push(...rolesOfSentence(text, index === 0 ? lines : [], line, kind, presentYear));
    }
  }
  return roles;
}

function rolesOfSentence(
  text: string,
  lines: readonly TextLine[],
  line: TextLine,
  kind: SectionKind,
  presentYear: number,
): Role[] {
  const ranges = findDateRanges(text);
  if (ranges.length === 0) return undatedRoles(text, line, kind);
  return ranges.flatMap((range, index) => {
    const from = ranges[index - 1]?.end ?? 0;
    const to = ranges[index + 1]?.start ?? text.length;
    const before = text.slice(from, range.start);
    const after = text.slice(range.end, ranges.length > 1 && index < ranges.length - 1 ? range.end : to);
    const title =
      titleInProse(before, after) ??
      neighbourTitle(lines, line, before, after) ??
      titleAroundDates(before, after);
    return title === null
      ? []
      : [{ title, ...timeOf(range, presentYear), text: line.text, line: line.number }];
  });
}

/** Years without dates ("Cashier for 5 years"), or a year alone, where jobs are listed. */
function undatedRoles(text: string, line: TextLine, kind: SectionKind): Role[] {
  const isPlace = kind === 'experience';
  const time = { startYear: null, endYear: null, text: line.text, line: line.number };
  const roles = findDurations(text).flatMap((duration): Role[] => {
    const before = text.slice(0, duration.start);
    const after = text.slice(duration.end);
    const title = titleInProse(before, after) ?? (isPlace ? titleAroundDates(before, after) : null);
    return title === null ? [] : [{ title, years: duration.years, ...time }];
  });
  return roles.length > 0 || !isPlace ? roles : loneYearRoles(text, line);
}

function loneYearRoles(text: string, line: TextLine): Role[] {
  const year = findLoneYears(text).at(-1);
  if (!year || !/^[\s).\]]*$/.test(text.slice(year.end))) return [];
  const title = titleAroundDates(text.slice(0, year.start), '');
  return title === null
    ? []
    : [
        {
          title,
          years: null,
          startYear: year.startYear,
          endYear: year.endYear,
          text: line.text,
          line: line.number,
        },
      ];
}

/**
 * The title on the line above, when this line has only dates or only an employer and dates; or below, when it
 * has only dates and a line follows directly.
 */
function neighbourTitle(
  lines: readonly TextLine[],
  line: TextLine,
  before: string,
  after: string,
): string | null {
  const above = lines[line.number - 1];
  const below = lines[line.number + 1];
  const bare =
    !/\p{L}{2}/u.test(before.replace(/\b(?:from|between|dates?|period|duration)\b/gi, '')) &&
    !/\p{L}{2}/u.test(after);
  const standsAlone = splitListMarker(line.text).marker === '' && !/\p{L}{3}.{40}/u.test(after);
  if (above && standsAlone && isTitleLine(above, lines)) return titleAroundDates(headingText(above.text), '');
  if (bare && below && below.text !== '' && findDateRanges(below.text.slice(0, 300)).length === 0)
    return titleAroundDates(headingText(below.text.slice(0, 300)), '');
  if (bare) {
    const earlier = lines
      .slice(Math.max(0, line.number - 3), line.number)
      .reverse()
      .find((candidate) => candidate.text !== '');
    if (earlier && earlier.text.length < 120 && knownHeadingKind(headingText(earlier.text)) === null)
      return titleAroundDates(headingText(earlier.text), '');
  }
  return null;
}

/** A short undated line that starts a block: after a blank line, or marked as a heading. */
function isTitleLine(above: TextLine, lines: readonly TextLine[]): boolean {
  const { text } = above;
  if (text === '' || text.length > 140 || isRule(text) || splitListMarker(text).marker !== '') return false;
  if (
    /[.!?:;]$/.test(text) ||
    /@/.test(text) ||
    findDateRanges(text).length > 0 ||
    !/^[#*_\s]*[\p{Lu}\d]/u.test(text)
  )
    return false;
  if (knownHeadingKind(headingText(text)) !== null) return false;
  const before = lines[above.number - 1];
  return (
    /^[#*_]/.test(text) ||
    before === undefined ||
    before.text === '' ||
    knownHeadingKind(headingText(before.text)) !== null
  );
}

function headingText(text: string): string {
  return withoutMarkup(splitListMarker(text).text);
}

function timeOf(
  range: DateRange,
  presentYear: number,
): { years: number | null; startYear: number; endYear: number | null } {
  const { startYear, endYear } = range;
  return {
    startYear,
    endYear,
    years: range.years ?? (endYear === null ? Math.max(0, presentYear - startYear) : null),
  };
}

function kindOfLines(count: number, sections: readonly Section[]): SectionKind[] {
  const kinds = new Array<SectionKind>(count).fill('preamble');
  for (const section of sections) kinds.fill(section.kind, section.firstLine, section.endLine);
  return kinds;
}
