import { latestYear } from './dates.ts';
import { parseResume } from './parseResume.ts';
import type { Role } from './types.ts';

/** How years are told from dates. */
export interface YearsConvention {
  /** `elapsed`: months count; `calendar`: last year less first year, one within a year. */
  readonly years: 'elapsed' | 'calendar';
  /** The year that "Present" means where no later one is named. */
  readonly presentYear?: number | undefined;
}

/** The jobs that a résumé names with their years, by one convention. */
export function rolesWithYears(
  resume: string,
  { years, presentYear }: YearsConvention,
): { readonly title: string; readonly years: number | null }[] {
  const latest = latestYear(resume);
  const present = presentYear === undefined ? undefined : Math.max(presentYear, latest ?? presentYear);
  const { roles } = parseResume(resume, present === undefined ? {} : { presentYear: present });
  return roles.map((role) => ({
    title: role.title,
    years: years === 'calendar' ? calendarYears(role) : role.years,
  }));
}

function calendarYears({ startYear, endYear, years }: Role): number | null {
  if (startYear === null || endYear === null) return years;
  return endYear === startYear ? 1 : endYear - startYear;
}
