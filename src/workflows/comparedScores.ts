import { existsSync } from 'node:fs';
import { IncomparableError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { ScoreTable } from '../core/metric.ts';
import { parseAs } from '../core/parseAs.ts';
import { type ScoreRow, scoreRowSchema } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { ObservationColumns } from '../evaluate/observationColumns.ts';
import { runFiles } from '../evaluate/runFolder.ts';
import { readJournal } from '../io/readJournal.ts';

/** Of a score row what a comparison reads: controls, costs and the row's own teacher stay on disk. */
export type ComparedRow = Pick<
  ScoreRow,
  'exampleId' | 'clusterId' | 'variant' | 'observation' | 'correct' | 'attributes'
> & { readonly output: unknown };

/** A task's rows by what was asked: the same id with other content is another example. */
export type ComparedRows = ReadonlyMap<string, ComparedRow>;

/**
 * The rows of a run's first repeat, by task.
 * @param keepOutputs whether answers themselves are compared; they are most of a row.
 * @throws IncomparableError when the run is not scored; InputError when a row is none.
 */
export async function readComparedScores(
  folder: string,
  keepOutputs: boolean,
): Promise<ReadonlyMap<TaskId, ComparedRows>> {
  const file = runFiles(folder).scores;
  if (!existsSync(file)) {
    throw new IncomparableError(`${folder} has no scores yet`, {
      advice: `finish it first: distill eval --resume ${folder}, or distill score ${folder}`,
    });
  }
  const byTask = new Map<TaskId, Map<string, ComparedRow>>();
  for await (const { line, value } of readJournal(file)) {
    const row = parseAs(scoreRowSchema, value, {
      file,
      line,
      expected: 'a score row of this version',
      advice: `score it again: distill score ${folder}`,
    });
    if (row.repeat > 0) continue;
    const rows = byTask.get(row.task) ?? new Map<string, ComparedRow>();
    byTask.set(row.task, rows);
    const { exampleId, clusterId, variant, observation, correct, attributes } = row;
    const output = keepOutputs ? row.output : null;
    rows.set(`${exampleId} ${row.inputDigest} ${row.targetDigest}`, {
      ...{ exampleId, clusterId, variant, observation, output },
      ...(correct === undefined ? {} : { correct }),
      ...(attributes === undefined ? {} : { attributes }),
    });
  }
  return byTask;
}

/** The examples that all runs have, in the order of the first, which may be none. */
export function commonKeys(runs: readonly ComparedRows[]): string[] {
  const [first, ...others] = runs;
  return [...first.keys()].filter((key) => others.every((rows) => rows.has(key)));
}

/** The 0-based cluster of each example, and how many there are. */
export interface Clusters {
  readonly clusterOf: Int32Array;
  readonly clusterCount: number;
}

export function clustersOf(keys: readonly string[], rows: ComparedRows): Clusters {
  const clusters = new Map<string, number>();
  const clusterOf = Int32Array.from(keys, (key) => {
    const name = rows.get(key)?.clusterId ?? key;
    const index = clusters.get(name) ?? clusters.size;
    clusters.set(name, index);
    return index;
  });
  return { clusterOf, clusterCount: clusters.size };
}

/** A run's observations of these examples, in their order. */
export function scoreTableOf(
  task: Task,
  keys: readonly string[],
  rows: ComparedRows,
  { clusterOf, clusterCount }: Clusters,
): ScoreTable {
  const columns = new ObservationColumns(task.columns, keys.length);
  for (const key of keys) columns.append(rows.get(key)?.observation);
  return columns.table(clusterOf, clusterCount);
}

/** How many records these examples are of. */
export function countRecords(keys: readonly string[], rows: ComparedRows): number {
  return new Set(keys.map((key) => recordOf(rows.get(key)))).size;
}

/** An example's id is that of its record, a slash, and its variant. */
function recordOf(row: ComparedRow | undefined): string | undefined {
  return row?.exampleId.slice(0, -row.variant.length - 1);
}
