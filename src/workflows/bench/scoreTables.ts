import type { BaselineEntry } from '../../core/baseline.ts';
import type { ScoreTable } from '../../core/metric.ts';
import { ObservationColumns } from '../../evaluate/observationColumns.ts';
import type { MeasuredTask, ScoredExample } from './measureStudent.ts';

/** All examples of a task as a table of every column that it observes. */
export function tableOf({ task, examples }: MeasuredTask): ScoreTable {
  return tableOfExamples(task.columns, examples);
}

export interface AlignedTables {
  readonly candidate: ScoreTable;
  readonly baseline: ScoreTable;
  /** Examples of either that the other does not have. */
  readonly onlyInCandidate: number;
  readonly onlyInBaseline: number;
  /** Examples that the baseline has a score for and the candidate none. */
  readonly lost: number;
}

/** Name of the column that says whether an example has a score. */
export const scoredColumn = 'scored';

/**
 * The examples that both have, in the same order: the columns of the metric, and whether there is a score. The same id
 * with another digest is another example.
 */
export function alignTables(measured: MeasuredTask, entry: BaselineEntry): AlignedTables {
  const columns = measured.metric.columns;
  const rowOf = new Map(entry.examples.map((id, row) => [`${id} ${entry.digests[row]}`, row]));
  const common = measured.examples.flatMap((example) => {
    const row = rowOf.get(`${example.id} ${example.digest}`);
    return row === undefined ? [] : [{ example, row }];
  });
  const before = common.map(({ example, row }) => ({
    ...example,
    observation: withScored(
      Object.fromEntries(columns.map((name) => [name, entry.observations[name]?.[row] ?? null])),
      columns,
    ),
  }));
  const now = common.map(({ example }) => ({
    ...example,
    observation: withScored(example.observation, columns),
  }));
  const isLost = (_: unknown, row: number) =>
    before[row].observation[scoredColumn] === 1 && now[row].observation[scoredColumn] === 0;
  const names = [...columns, scoredColumn];
  return {
    candidate: tableOfExamples(names, now),
    baseline: tableOfExamples(names, before),
    onlyInCandidate: measured.examples.length - common.length,
    onlyInBaseline: entry.examples.length - common.length,
    lost: common.filter(isLost).length,
  };
}

function withScored(
  observation: ScoredExample['observation'],
  columns: readonly string[],
): ScoredExample['observation'] {
  const isScored = columns.every((name) => typeof observation[name] === 'number');
  return { ...observation, [scoredColumn]: Number(isScored) };
}

function tableOfExamples(
  columns: readonly string[],
  examples: readonly Pick<ScoredExample, 'cluster' | 'observation'>[],
): ScoreTable {
  const clusters = new Map<string, number>();
  const clusterOf = Int32Array.from(examples, ({ cluster }) => {
    const index = clusters.get(cluster) ?? clusters.size;
    clusters.set(cluster, index);
    return index;
  });
  const values = new ObservationColumns(columns, examples.length);
  for (const { observation } of examples) values.append(observation);
  return values.table(clusterOf, clusters.size);
}
