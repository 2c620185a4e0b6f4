import { findDateRanges } from './dates.ts';
import { knownHeadingKind } from './headingKinds.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import { titleAroundDates } from './roleTitles.ts';

export const LABELLED_TITLE = /^(?:job )?(?:role|position|title|designation)\s*[:-]\s*/iu;

/** "Company: X, Duration: 2014 - 2019", "Years: 2013 - 2015": a field of a job whose title has a line of its own. */
const FIELD =
  /^(?:company|employer|organi[sz]ation|years?|dates?|duration|time\s?(?:period|frame|line)?|period|tenure|location)\s*:/iu;

export function isField(text: string): boolean {
  return FIELD.test(headingText(text));
}

/** The title that a line of at most three above names ("Position: Welder"). */
export function labelledTitleAbove(lines: readonly TextLine[], line: TextLine): string | null {
  for (let number = line.number - 1; number >= Math.max(0, line.number - 3); number--) {
    const name = headingText(lines[number].text);
    if (name === '') return null;
    if (LABELLED_TITLE.test(name)) return titleAroundDates(name.replace(LABELLED_TITLE, ''), '');
  }
  return null;
}

/** "Title: what I did there. And more of it. (2013 - 2017)": the dates end the description. */
export function titleOfDescription(line: string): string | null {
  const match =
    /^(?<title>\p{Lu}[^\s:]*(?:\s[^\s:]+){0,8}):\s\S.{20,}\.\s*\((?:\p{L}+\s)?\d{4}[^()]{0,24}\)\.?$/u.exec(
      headingText(line),
    );
  const title = match?.groups?.['title'];
  return title === undefined || knownHeadingKind(title) !== null ? null : titleAroundDates(title, '');
}

/** A line without list marker and markup. */
export function headingText(text: string): string {
  return withoutMarkup(splitListMarker(text).text);
}

/** "## Welder" over "**Iron Works, 2021 – 2024**", where each job has such a heading of its own. */
export function titleOfOwnHeading(lines: readonly TextLine[], line: TextLine): string | null {
  if (!/^(?:\*{1,2}|_)[^*_\s]/.test(line.text)) return null;
  let above = line.number - 1;
  if (above > 0 && lines[above].text === '') above--;
  const heading = lines[above]?.text ?? '';
  if (!/^#{2,6}\s*\p{Lu}/u.test(heading) || heading.length > 120) return null;
  const range = findDateRanges(line.text.slice(0, 200))[0];
  // "## Sea service" over "**Deckhand, Blue Line, 2021 – 2024**": the line has its own title.
  const isWhole =
    range === undefined || /[,|·]/.test(line.text.slice(0, range.start).replace(/[\s,|·(*_]+$/, ''));
  if (isWhole && !heading.startsWith('###')) return null;
  const name = headingText(heading);
  if (knownHeadingKind(name) !== null || findDateRanges(name).length > 0) return null;
  for (let next = line.number + 1; next < lines.length && !lines[next].text.startsWith('#'); next++) {
    if (next > line.number + MOST_LINES_OF_A_JOB) break;
    if (/^\*\*/.test(lines[next].text) && findDateRanges(lines[next].text.slice(0, 200)).length > 0)
      return null;
  }
  return name;
}

const MOST_LINES_OF_A_JOB = 30;

/** "No accident (in 3 years)", "Built up the menu (for 2 years)": what somebody did, not what they were. */
export function isTitleLike(text: string): boolean {
  return text.split(/\s+/).length <= 10 && !ACHIEVES.test(text);
}

const ACHIEVES =
  /^(?:no|not|none|zero|nobody|every|each|first|certificate|certified|\p{L}+ed|ran|built|saw|kept|took|set|led|held|made|won|gave|taught|wrote|rode|put|cut|drove|grew|sold|brought|fed|met|got|did|\d[\d,.]*)[\s:]/iu;
