import type { Metric } from '../core/metric.ts';
import { metricsById } from './metricsById.ts';

/** A metric's title by its id; the id itself for one that this version does not know. */
export function metricTitle(id: string): string {
  const titles: Readonly<Record<string, Metric | undefined>> = metricsById;
  return titles[id]?.title ?? id;
}
