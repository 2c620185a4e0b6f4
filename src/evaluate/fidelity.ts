import type { ScoreTable } from '../core/metric.ts';
import type { FidelityRules } from '../core/task.ts';
import type { Fidelity } from '../core/teacherReadings.ts';
import { type EstimateOptions, estimateMetrics } from '../metrics/estimateMetrics.ts';
import { observedRows } from '../metrics/observedRows.ts';
import { restrictRows } from '../metrics/restrictRows.ts';

/**
 * How far the student answers as the teacher does, from a table of the rules' columns.
 * @throws InterruptedError when the signal aborts.
 */
export async function reportFidelity(
  { metrics, headline, columns }: FidelityRules,
  table: ScoreTable,
  options: EstimateOptions,
): Promise<Fidelity> {
  // What one of the two did not answer is no part of this reading.
  const common = restrictRows(table, observedRows(table, ['same']), columns);
  return {
    n: common.length,
    records: common.clusterCount,
    headline,
    metrics: await estimateMetrics(common, metrics, options),
  };
}
