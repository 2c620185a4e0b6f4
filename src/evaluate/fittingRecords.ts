import type { Example } from '../core/example.ts';
import { hashUniform } from '../core/random.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Task } from '../core/task.ts';

/** More records than this teach a shortcut nothing new, and would not fit a bounded memory. */
const maximumFittingRecords = 1000;

/**
 * The examples that controls (or a lexical student) are fitted on: all of the records that `isWanted`, or a seeded
 * sample of `maximumFittingRecords` of them on average where there are more.
 * @param total how many records are wanted, known from the survey.
 */
export async function fittingExamples(
  records: AsyncIterable<DatasetRecord>,
  task: Task,
  isWanted: (record: DatasetRecord) => boolean,
  total: number,
  seed: number,
): Promise<Example[]> {
  const share = maximumFittingRecords / Math.max(total, 1);
  const examples: Example[] = [];
  for await (const record of records) {
    if (!task.accepts.includes(record.kind) || !isWanted(record)) continue;
    if (share < 1 && hashUniform(seed, record.id) >= share) continue;
    examples.push(...task.examples(record));
  }
  return examples;
}
