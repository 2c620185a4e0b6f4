import { type DateRange, findDateRanges } from './dates.ts';
import { findDurations } from './durations.ts';
import { knownHeadingKind } from './headingKinds.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker } from './listMarkers.ts';
import {
  headingText,
  isField,
  LABELLED_TITLE,
  labelledTitleAbove,
  titleOfDescription,
  titleOfOwnHeading,
} from './roleFields.ts';
import { titleAroundDates, titleInProse } from './roleTitles.ts';
import { isRule } from './sections.ts';
import { type Piece, splitSentences } from './sentences.ts';
import { titlesMatch } from './titles.ts';
import type { Role, Section, SectionKind } from './types.ts';
import { undatedRoles } from './undatedRoles.ts';

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
    if (line.text === '' || (NOT_WORK.has(kind) && !isDatedTitle(line.text, kind))) continue;
    const sentences = splitSentences(line.text);
    for (const [index, sentence] of sentences.entries()) {
      const text = withTitleBefore(line.text, sentence).slice(0, SENTENCE_LENGTH_LIMIT);
      if (EDUCATION.test(text) && kind !== 'experience') continue;
      roles.push(...rolesOfSentence(text, index === 0 ? lines : null, line, kind, presentYear));
    }
  }
  return withoutRepeats(roles);
}

/**
 * "Athletic Trainer (2010 - 2013). Worked as an athletic trainer for three years.": a length of time without dates is
 * no job of its own where a dated one says the same.
 */
function withoutRepeats(roles: readonly Role[]): Role[] {
  let latest: Role | null = null;
  return roles.filter((role) => {
    if (role.startYear !== null) {
      latest = role;
      return true;
    }
    if (latest === null || role.line - latest.line > 3) return true;
    const sameLine = latest.line === role.line && latest.years === role.years;
    return !sameLine && !titlesMatch(latest.title, role.title);
  });
}

/** "Title, Employer, 2019 - 2023": a job's line even under a heading that promised skills. */
function isDatedTitle(text: string, kind: SectionKind): boolean {
  if (kind !== 'skills' || text.length > 200 || text.includes(': ')) return false;
  const range = findDateRanges(text)[0];
  return (
    range !== undefined &&
    /^[^,|]{2,60}[,|].{2,80}[,(|]\s?$/.test(text.slice(0, range.start)) &&
    text.length - range.end < 15
  );
}

function rolesOfSentence(
  text: string,
  lines: readonly TextLine[] | null,
  line: TextLine,
  kind: SectionKind,
  presentYear: number,
): Role[] {
  const ranges = findDateRanges(text);
  if (ranges.length === 0) return undatedRoles(text, line, kind);
  const labelled = lines && isField(text) ? labelledTitleAbove(lines, line) : null;
  const described = ranges.length === 1 ? titleOfDescription(line.text) : null;
  return ranges.flatMap((range, index) => {
    const from = ranges[index - 1]?.end ?? 0;
    const to = ranges[index + 1]?.start ?? text.length;
    const before = withoutLength(text.slice(from, range.start), range.years);
    const after = withoutLength(
      text.slice(range.end, ranges.length > 1 && index < ranges.length - 1 ? range.end : to),
      range.years,
    );
    const title =
      labelled ??
      described ??
      titleInProse(before, after) ??
      (lines && neighbourTitle(lines, line, before, after)) ??
      titleAroundDates(before, after);
    return title === null
      ? []
      : [
          {
            title,
            ...timeOf(range, statedLength(text.slice(range.end)), presentYear),
            text: line.text,
            line: line.number,
          },
        ];
  });
}

/** "2019 - Present (4 years)", "2019 - Present, 4 years": how long a job has been going on, said right behind its dates. */
function statedLength(after: string): number | null {
  const near = after.slice(0, 40);
  const length = findDurations(near)[0];
  return length !== undefined && LENGTH_BEHIND_DATES.test(near.slice(0, length.start)) ? length.years : null;
}

const LENGTH_BEHIND_DATES =
  /^[\s,;:|·()[\]–—-]{1,6}(?:(?:about|over|nearly|almost|around|approximately|for|total(?: of)?|so far)\s)?$/iu;

/** "2020 - 2022 (two years)", "for two long years (2020 - 2022)": the length says what the dates say. */
function withoutLength(text: string, years: number | null): string {
  const bare = text.replace(/\([^()]{0,40}\)/g, (bracket) =>
    findDurations(bracket).length > 0 ? ' ' : bracket,
  );
  const last = findDurations(bare).at(-1);
  if (last === undefined || years === null || Math.abs(last.years - years) > 1) return bare;
  const lead = bare.slice(0, last.start).replace(LENGTH_LEAD, ' ');
  return `${lead.trimEnd()} ${bare
    .slice(last.end)
    .replace(/^\s?of (?:work )?experience\b/i, '')
    .trimStart()}`;
}

const LENGTH_LEAD = /[\s,]{1,3}(?:for|with|over|of|spanning)\s(?:a total of\s|about\s|nearly\s|over\s)?$/iu;

/** Of "Title. Employer. 2017 - 2023." the dates are a sentence of their own: it takes the line before it. */
function withTitleBefore(line: string, sentence: Piece): string {
  const isBare =
    sentence.start > 0 &&
    sentence.start < 160 &&
    !/\p{L}{4}/u.test(sentence.text) &&
    findDateRanges(sentence.text).length > 0;
  return isBare ? line.slice(0, sentence.start + sentence.text.length) : sentence.text;
}

const DATE_LABEL =
  /\b(?:from|between|dates?|period|duration|years?|experience|tenure|time|timeline|employed|months?|and|employment)\b/giu;

/**
 * The title on a line above, when this line has only dates or only an employer and dates; or below, when it
 * has only dates and a title follows directly.
 */
function neighbourTitle(
  lines: readonly TextLine[],
  line: TextLine,
  before: string,
  after: string,
): string | null {
  const bare =
    !/\p{L}{2}/u.test(before.replace(DATE_LABEL, '')) && !/\p{L}{2}/u.test(after.replace(DATE_LABEL, ''));
  const headed = titleOfOwnHeading(lines, line);
  if (headed !== null) return titleAroundDates(headed, '');
  const above = /^(?:#|\*\*)/.test(line.text) && !bare ? null : titleAbove(lines, line, bare);
  if (above !== null && (bare || !/\p{L}{3}.{40}/u.test(after))) return titleAroundDates(above, '');
  const below = lines[line.number + 1];
  if (bare && below !== undefined && isTitleLine(below.text, headingText(below.text)))
    return titleAroundDates(headingText(below.text.slice(0, 300)), '');
  return null;
}

/** The first line of the undated block right above, at most three lines up. */
function titleAbove(lines: readonly TextLine[], line: TextLine, bare: boolean): string | null {
  const own = splitListMarker(line.text).marker;
  let title: string | null = null;
  for (let number = line.number - 1; number >= Math.max(0, line.number - (bare ? 3 : 1)); number--) {
    const { text } = lines[number];
    const item = splitListMarker(text);
    const name = headingText(text);
    if (LABELLED_TITLE.test(name)) return name.replace(LABELLED_TITLE, '');
    if (!isTitleLine(text, name)) break;
    if (item.marker !== '' && !own.startsWith(item.marker)) break;
    if (own !== '' && item.marker === '') break;
    title = name;
    if (/^[#*_]/.test(text) || item.marker !== '') return title;
  }
  if (title === null || bare) return title;
  const before = lines[line.number - 2];
  return before === undefined || before.text === '' || knownHeadingKind(headingText(before.text)) !== null
    ? title
    : null;
}

/** Short, undated, beginning like a name and not ending like a sentence. */
function isTitleLine(text: string, name: string): boolean {
  if (text === '' || text.length > 140 || isRule(text) || /@/.test(text)) return false;
  if (/[?:;]$/.test(text) || (/\.$/.test(text) && !/\b(?:co|inc|ltd|corp|llc|st)\.$/i.test(text)))
    return false;
  return /^\.?[\p{Lu}\d]/u.test(name) && knownHeadingKind(name) === null && findDateRanges(text).length === 0;
}

function timeOf(
  range: DateRange,
  stated: number | null,
  presentYear: number,
): { years: number | null; startYear: number; endYear: number | null } {
  const { startYear, endYear, years } = range;
  if (endYear !== null) return { startYear, endYear, years };
  // Where nothing later than its beginning is named, it is not known how long it has been going on.
  const sinceThen = presentYear > startYear ? presentYear - startYear : null;
  return { startYear, endYear, years: stated ?? years ?? sinceThen };
}

function kindOfLines(count: number, sections: readonly Section[]): SectionKind[] {
  const kinds = new Array<SectionKind>(count).fill('preamble');
  for (const section of sections) kinds.fill(section.kind, section.firstLine, section.endLine);
  return kinds;
}
