import type { Check } from './check.ts';
import { createDuplicatesCheck } from './duplicates.ts';
import { createLabelNoiseCheck } from './labelNoise.ts';
import { createLeakageCheck } from './leakage.ts';
import { createNearDuplicatesCheck } from './nearDuplicates.ts';
import type { CheckThresholds } from './thresholds.ts';

/** Every check of `data check`, in the order of the report. */
export const checkTable: readonly ((thresholds: CheckThresholds) => Check)[] = [
  createDuplicatesCheck,
  createNearDuplicatesCheck,
  createLabelNoiseCheck,
  createLeakageCheck,
];
