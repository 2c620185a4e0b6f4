import { socMajorGroups } from '../../core/socGroups.ts';
import type { OccupationGroup } from './evidence.ts';

/** For occupations that no classification places. */
export const unknownGroup: OccupationGroup = { code: '00', title: 'Other' };

/** The major group of a SOC or O*NET-SOC code, e.g. `15-1252.00`. */
export function socGroup(code: string): OccupationGroup {
  const major = code.slice(0, 2);
  return major in socMajorGroups ? { code: major, title: socMajorGroups[major] } : unknownGroup;
}
