import type { SliceDimension } from '../../core/slices.ts';
import { socMajorGroups } from '../../core/socGroups.ts';

export const dimensionTitles: Readonly<Record<SliceDimension, string>> = {
  occupationArea: 'occupation area',
  occupation: 'occupation group',
  requirements: 'requirements of the posting',
  wording: 'wording of the skills',
  length: 'words to read',
  postingStyle: 'style of the posting',
  resumeStyle: 'style of the résumé',
  resumeKind: 'kind of résumé',
  removedSkills: 'skills removed (matched and unmatched)',
  filteredExperience: 'experience filtered (matched and unmatched)',
};

/** A slice's value as people read it. */
export function sliceTitle(dimension: SliceDimension, value: string): string {
  if (dimension === 'occupation' && Object.hasOwn(socMajorGroups, value)) {
    return `${value} ${socMajorGroups[value]}`;
  }
  return value;
}
