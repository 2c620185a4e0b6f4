import type { Metric } from '../core/metric.ts';
import { setMetrics } from './setMetrics.ts';

const columnsOf = (right: string) => ({
  named: 'namedRoles',
  namedRight: right,
  wanted: 'wantedRoles',
  wantedFound: right,
});

/** Micro-averaged precision, recall and F1 of roles with their years, and of titles alone. */
export const experienceExtractionMetrics: readonly Metric[] = [
  setMetrics('role', 'role (title and years)', columnsOf('rightRoles')),
  setMetrics('title', 'title', columnsOf('rightTitles')),
].flatMap(({ f1, precision, recall }) => [f1, precision, recall]);
