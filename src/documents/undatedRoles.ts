import { findLoneYears } from './dates.ts';
import { findDurations, isRate } from './durations.ts';
import type { TextLine } from './lines.ts';
import { isTitleLike } from './roleFields.ts';
import { titleAroundDates, titleInProse } from './roleTitles.ts';
import type { Role, SectionKind } from './types.ts';

/** Years without dates ("Cashier for 5 years"), or a year alone, where jobs are listed. */
export function undatedRoles(text: string, line: TextLine, kind: SectionKind): Role[] {
  const isPlace = kind === 'experience';
  const time = { startYear: null, endYear: null, text: line.text, line: line.number };
  const roles = findDurations(text).flatMap((duration): Role[] => {
    const before = text.slice(0, duration.start);
    const after = text.slice(duration.end);
    if (isRate(text, duration)) return [];
    const prose = titleInProse(before, after);
    const title = prose ?? (isPlace ? titleAroundDates(before, after) : null);
    return title === null ||
      (prose === null && !isTitleLike(title)) ||
      (prose === null && !/^[\p{Lu}\d.]/u.test(title))
      ? []
      : [{ title, years: duration.years, ...time }];
  });
  return roles.length > 0 || !isPlace ? saidOnce(roles) : loneYearRoles(text, line);
}

/** "6 years as a Clerk (Present, 6 years)" is one job. */
function saidOnce(roles: readonly Role[]): Role[] {
  return roles.filter(
    ({ title, years }, index) =>
      roles.findIndex((other) => other.title === title && other.years === years) === index,
  );
}

/** "Title, Employer, 2019", "Title - 2019: what I did", "2019 - Title: what I did". */
function loneYearRoles(text: string, line: TextLine): Role[] {
  const year = findLoneYears(text).find(({ end }) => /^[\s).\]]*(?:$|:\s)/.test(text.slice(end)));
  const opening = year === undefined ? /^\W{0,6}(?:\d{1,2}[.)]\s)?\d{4}\s[-–:]\s/.exec(text) : null;
  const opened = opening === null ? undefined : findLoneYears(opening[0])[0];
  const found = year ?? opened;
  if (found === undefined) return [];
  const title =
    year === undefined
      ? titleAroundDates('', text.slice(opening?.[0].length ?? 0))
      : titleAroundDates(text.slice(0, year.start), '');
  return title === null || !isTitleLike(title)
    ? []
    : [
        {
          title,
          years: null,
          startYear: found.startYear,
          endYear: found.endYear,
          text: line.text,
          line: line.number,
        },
      ];
}
