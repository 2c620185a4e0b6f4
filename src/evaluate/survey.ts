import { type Split, splitSchema } from '../core/context.ts';
import { UsageError } from '../core/errors.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Selection } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { type Asked, emptySelection, type MutableSelection, selectOfRecord } from './exampleSelection.ts';

/** A split as it is counted: `unassigned` are records without one. */
type SplitName = Split | 'unassigned';

/** What a file holds for one task, by split, counted in one pass before anything is predicted. */
export interface TaskSurvey {
  readonly bySplit: Readonly<Partial<Record<SplitName, Selection & { readonly acceptedRecords: number }>>>;
}

type MutableCount = MutableSelection & { acceptedRecords: number };

/**
 * Reads every record once: every line is validated before the first (perhaps paid) prediction, and progress
 * knows its total.
 */
export async function surveyRecords(
  records: AsyncIterable<DatasetRecord>,
  tasks: readonly Task[],
  asked: Asked,
): Promise<Map<string, TaskSurvey>> {
  const surveys = new Map(tasks.map((task) => [task.id as string, new Map<SplitName, MutableCount>()]));
  for await (const record of records) {
    for (const task of tasks) {
      if (!task.accepts.includes(record.kind)) continue;
      const bySplit = surveys.get(task.id);
      if (bySplit) countRecord(task, record, asked, bySplit);
    }
  }
  return new Map([...surveys].map(([id, bySplit]) => [id, { bySplit: Object.fromEntries(bySplit) }]));
}

function countRecord(
  task: Task,
  record: DatasetRecord,
  asked: Asked,
  bySplit: Map<SplitName, MutableCount>,
): void {
  const split = record.split ?? 'unassigned';
  const counts = bySplit.get(split) ?? { ...emptySelection(), acceptedRecords: 0 };
  bySplit.set(split, counts);
  counts.acceptedRecords += 1;
  selectOfRecord(task.examples(record), asked, counts);
}

/** The sum over the splits that a run is about (null: all of them). */
export function selectionOf(
  survey: TaskSurvey,
  split: Split | null,
): Selection & { acceptedRecords: number } {
  const total: MutableCount = { ...emptySelection(), acceptedRecords: 0 };
  for (const [name, counts] of Object.entries(survey.bySplit)) {
    if (split !== null && name !== split) continue;
    for (const key of ['records', 'examples', 'leakage', 'notCovered', 'acceptedRecords'] as const) {
      total[key] += counts[key];
    }
    if (counts.teacherExamples !== undefined) {
      total.teacherExamples = (total.teacherExamples ?? 0) + counts.teacherExamples;
    }
  }
  return total;
}

export interface SplitChoice {
  /** null: every record. */
  readonly split: Split | null;
  /** What the user should know about the choice. */
  readonly notes: readonly string[];
}

/**
 * Which split a run is about: the one asked for, or `test` where the file has splits, or everything.
 * @throws UsageError when the file has no record in the split asked for.
 */
export function chooseSplit(asked: Split | 'all' | undefined, surveys: Iterable<TaskSurvey>): SplitChoice {
  const counts = new Map<SplitName, number>();
  for (const { bySplit } of surveys) {
    for (const [name, { acceptedRecords }] of Object.entries(bySplit)) {
      // Several tasks read the same records: the most that any of them reads is counted, not the sum.
      counts.set(name as SplitName, Math.max(counts.get(name as SplitName) ?? 0, acceptedRecords));
    }
  }
  const named = splitSchema.options.filter((split) => counts.has(split));
  if (asked === 'all') return { split: null, notes: [] };
  if (asked !== undefined && !counts.has(asked)) throw missingSplit(asked, named);
  const split = asked ?? (counts.has('test') ? 'test' : null);
  if (split === null) {
    const note =
      named.length > 0
        ? `the dataset has no test split; all its records (${named.join(', ')}) are used`
        : 'the file has no splits: it is used whole, and the controls are cross-fitted';
    return { split, notes: [note] };
  }
  const unassigned = counts.get('unassigned') ?? 0;
  return { split, notes: unassigned > 0 ? [`${unassigned} records without a split are left out`] : [] };
}

function missingSplit(asked: Split, named: readonly Split[]): UsageError {
  return new UsageError(`--split ${asked}: the dataset has no record in this split`, {
    advice:
      named.length > 0
        ? `it has: ${named.join(', ')}, all`
        : 'its records name no split: leave --split out, or make splits with `distill data split`',
  });
}
