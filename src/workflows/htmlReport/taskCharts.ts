import type { ScoreTable } from '../../core/metric.ts';
import type { Task } from '../../core/task.ts';
import { confusionColumns } from '../../metrics/confusion.ts';
import { confusionCounts } from '../../metrics/confusionCounts.ts';
import { reliabilityBins } from '../../metrics/reliabilityBins.ts';
import { thresholdCurve } from '../../metrics/thresholdCurve.ts';
import type { Role } from '../../report/html/parties.ts';
import type { Series, TaskCharts } from '../../report/html/reportView.ts';
import { quantile } from '../../stats/quantile.ts';
import type { ExampleTally } from './exampleTally.ts';

/** Somebody's observations of all examples of a task. */
export interface NamedTable {
  readonly role: Role;
  readonly label: string;
  readonly table: ScoreTable;
}

/** What the drawings of a task show, from everybody's observations. */
export function taskCharts(
  task: Task,
  named: readonly NamedTable[],
  tally: ExampleTally,
  durationsMs: readonly number[],
): TaskCharts {
  const isDecision = confusionColumns.every((column) => task.columns.includes(column));
  const parties = named.filter(({ role }) => role !== 'control');
  const series = <Data>(tables: readonly NamedTable[], of: (table: ScoreTable) => Data | null) =>
    tables.flatMap(({ role, label, table }): Series<Data>[] => {
      const data = isDecision ? of(table) : null;
      return data === null ? [] : [{ role, label, data }];
    });
  return {
    outcomes: tally.outcomes,
    confusion: series(parties, confusionCounts),
    curves: series(named, thresholdCurve),
    reliability: series(parties, (table) => {
      const bins = reliabilityBins(table);
      return bins.some(({ n }) => n > 0) ? bins : null;
    }),
    scoreBins: isDecision ? [] : tally.scoreBins(parties),
    durationsMs: quantilesOf(durationsMs),
  };
}

const quantileCount = 101;

function quantilesOf(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: quantileCount }, (_, index) => quantile(sorted, index / (quantileCount - 1)));
}
