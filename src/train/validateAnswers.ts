import type { Example } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Task } from '../core/task.ts';
import { createScoreTable } from '../metrics/scoreTable.ts';
import type { ValidationResult } from './trainingPlan.ts';

/** The task's own metrics over answers, without intervals: what `distill eval` would estimate on the same examples. */
export function validateAnswers(
  task: Task,
  examples: readonly Example[],
  predictions: readonly Prediction[],
): ValidationResult {
  const observations = examples.map((example, index) => task.observe(example, predictions[index]));
  const clusters = new Map<string, number>();
  const clusterOf = Int32Array.from(examples, ({ clusterId }) => {
    const cluster = clusters.get(clusterId) ?? clusters.size;
    clusters.set(clusterId, cluster);
    return cluster;
  });
  const columns = Object.fromEntries(
    task.columns.map((name) => [name, Float64Array.from(observations, (row) => row[name] ?? Number.NaN)]),
  );
  const table = createScoreTable({ clusterOf, clusterCount: clusters.size, columns });
  const metricValue = (id: string) =>
    task.metrics.find((metric) => metric.id === id)?.prepare(table)() ?? null;
  const shown = [...new Set([task.primaryMetric, ...task.headlineMetrics])];
  const primary = task.metrics.find(({ id }) => id === task.primaryMetric);
  const higherIsBetter = primary?.direction !== 'lower';
  return {
    // A metric without a value (nothing was found, say) is as bad as it can be.
    value: metricValue(task.primaryMetric) ?? primary?.range[higherIsBetter ? 0 : 1] ?? 0,
    higherIsBetter,
    metrics: Object.fromEntries(shown.map((id) => [id, metricValue(id)])),
  };
}
