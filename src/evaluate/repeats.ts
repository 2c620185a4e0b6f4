import type { ScoreTable } from '../core/metric.ts';
import type { TaskReport } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import type { ScoredPart } from './scoredPart.ts';
import type { TaskScores } from './taskScores.ts';

/** How much the headline metrics and the single decisions move between repetitions; undefined for one repetition. */
export function reportRepeats(task: Task, scores: TaskScores, part: ScoredPart): TaskReport['repeats'] {
  const count = scores.repeats;
  if (count < 2) return undefined;
  const tables = Array.from({ length: count }, (_, repeat) => part.student(repeat));
  const metrics = task.metrics
    .filter(({ id }) => task.headlineMetrics.includes(id))
    .map((metric) => {
      const values = tables.map((table) => metric.prepare(table)());
      return [metric.id, { values, ...meanAndDeviation(values.filter((value) => value !== null)) }];
    });
  return {
    count,
    flipRate: flipRate(tables),
    errors: scores.errorsByRepeat,
    metrics: Object.fromEntries(metrics),
  };
}

function meanAndDeviation(values: readonly number[]): {
  mean: number | null;
  standardDeviation: number | null;
} {
  if (values.length === 0) return { mean: null, standardDeviation: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return { mean, standardDeviation: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardDeviation: Math.sqrt(squares / (values.length - 1)) };
}

/**
 * Share of the examples, among those decided at least twice, whose decisions are not all the same. Null for tasks
 * without a `decision`, and when nothing was decided twice.
 */
function flipRate(tables: readonly ScoreTable[]): number | null {
  let columns: Float64Array[];
  try {
    columns = tables.map((table) => table.column('decision'));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  let compared = 0;
  let flipped = 0;
  for (let row = 0; row < tables[0].length; row++) {
    const decisions = columns.map((column) => column[row]).filter((decision) => !Number.isNaN(decision));
    if (decisions.length < 2) continue;
    compared += 1;
    if (new Set(decisions).size > 1) flipped += 1;
  }
  return compared === 0 ? null : flipped / compared;
}
