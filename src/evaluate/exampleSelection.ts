import type { Split } from '../core/context.ts';
import type { Example } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Selection } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import type { RecordRange } from './limit.ts';

/** Whose answers a run is about, as far as that decides which examples are asked. */
export interface Asked {
  readonly student: Pick<Predictor, 'trainingDigests' | 'covers'>;
  /** Absent or null: nobody to compare with. */
  readonly teacher?: Pick<Predictor, 'tasks' | 'covers'> | null;
  readonly allowLeakage: boolean;
}

/** By which a run chooses its examples. */
export interface SelectionRules extends Asked {
  readonly task: Task;
  /** null: every record, whatever its split. */
  readonly split: Split | null;
  /** Positions among the records of the split that the task accepts; null: all. */
  readonly range: RecordRange | null;
}

export type MutableSelection = { -readonly [Key in keyof Selection]: Selection[Key] };

export function emptySelection(): MutableSelection {
  return { records: 0, examples: 0, leakage: 0, notCovered: 0 };
}

/** Whether a run over this split and task is about the record at all. */
function isRelevant(record: DatasetRecord, task: Task, split: Split | null): boolean {
  return task.accepts.includes(record.kind) && (split === null || record.split === split);
}

/** An example with the record that it was made of. */
export interface SelectedExample {
  readonly record: DatasetRecord;
  readonly example: Example;
}

/** {@link selectWithRecords}, the examples alone. */
export async function* selectExamples(
  records: AsyncIterable<DatasetRecord>,
  rules: SelectionRules,
  counts?: MutableSelection,
): AsyncGenerator<Example> {
  for await (const { example } of selectWithRecords(records, rules, counts)) yield example;
}

/**
 * The examples a run scores, in file order: those of the chosen split and range, without the ones the student
 * was trained on and the ones it has no answer for. What is left out is counted into `counts`.
 */
export async function* selectWithRecords(
  records: AsyncIterable<DatasetRecord>,
  rules: SelectionRules,
  counts: MutableSelection = emptySelection(),
): AsyncGenerator<SelectedExample> {
  const { task, split, range } = rules;
  let position = 0;
  for await (const record of records) {
    if (!isRelevant(record, task, split)) continue;
    const inRange = range === null || (position >= range.from && position < range.to);
    position += 1;
    if (!inRange) {
      if (range !== null && position > range.to) return;
      continue;
    }
    for (const example of selectOfRecord(task.examples(record), rules, counts)) yield { record, example };
  }
}

/** Those of a record's examples that are scored; all of them are counted, each for what becomes of it. */
export function selectOfRecord(
  examples: readonly Example[],
  { student, teacher, allowLeakage }: Asked,
  counts: MutableSelection,
): Example[] {
  const selected: Example[] = [];
  const mayLeak = !allowLeakage && student.trainingDigests.size > 0;
  for (const example of examples) {
    if (mayLeak && student.trainingDigests.has(example.trainingDigest)) counts.leakage += 1;
    else if (student.covers && !student.covers(example)) counts.notCovered += 1;
    else selected.push(example);
  }
  counts.examples += selected.length;
  for (const example of selected) {
    if (!teacher?.tasks.includes(example.taskId) || teacher.covers?.(example) === false) continue;
    counts.teacherExamples = (counts.teacherExamples ?? 0) + 1;
  }
  if (selected.length > 0) counts.records += 1;
  return selected;
}
