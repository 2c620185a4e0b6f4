import type { Metric } from '../core/metric.ts';
import { abstentionMetrics } from './abstentionMetrics.ts';
import { editingMetrics } from './editingMetrics.ts';
import { experienceExtractionMetrics } from './experienceExtractionMetrics.ts';
import { explanationMetrics } from './explanationMetrics.ts';
import { fidelityMetrics } from './fidelityMetrics.ts';
import { metricsById } from './metricsById.ts';
import { skillMetrics } from './skillExtractionMetrics.ts';

const titles: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values<Metric>(metricsById),
    ...abstentionMetrics,
    ...skillMetrics,
    ...experienceExtractionMetrics,
    ...explanationMetrics,
    ...editingMetrics,
    ...fidelityMetrics,
  ].map(({ id, title }) => [id, title]),
);

/** A metric's title by its id; the id itself for one that this version does not know. */
export function metricTitle(id: string): string {
  return titles.get(id) ?? id;
}
