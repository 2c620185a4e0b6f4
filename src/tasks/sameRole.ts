import type { ExtractedRole } from '../core/experienceExtraction.ts';
import { titlesMatch } from '../documents/titles.ts';

/** Years are read from dates: five weeks either way are rounding. */
const yearsTolerance = 0.1;

/** Titles match (tolerant of word form, order and parts left out) and years are equal to a tenth. */
export function isSameRole(named: ExtractedRole, wanted: ExtractedRole): boolean {
  return sameYears(named.years, wanted.years) && titlesMatch(named.title, wanted.title);
}

/** Where the record does not say how long, any answer will do. */
function sameYears(named: number | null, wanted: number | null): boolean {
  if (wanted === null) return true;
  return named !== null && Math.abs(named - wanted) <= yearsTolerance + 1e-9;
}
