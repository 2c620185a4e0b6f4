import type { Control } from '../controlTypes.ts';
import { length } from './length.ts';
import { lineCountsAndYears } from './lineCountsAndYears.ts';
import { majorityClass } from './majorityClass.ts';
import { resumeOnly } from './resumeOnly.ts';
import { tfidfSimilarity } from './tfidfSimilarity.ts';

/** The shortcuts that every score on résumé–job matching is printed beside, in the order of the report. */
export const matchingControls: readonly Control[] = [
  majorityClass,
  resumeOnly,
  length,
  lineCountsAndYears,
  tfidfSimilarity,
];
