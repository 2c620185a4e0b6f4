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
