import { z } from 'zod';
import { parseAs } from '../core/parseAs.ts';
import { predictionSchema } from '../core/prediction.ts';

/** Who answered: the student that the run is about, or the teacher it is compared with. */
const predictorRoleSchema = z.enum(['student', 'teacher']);
export type PredictorRole = z.infer<typeof predictorRoleSchema>;

/** A line of `predictions.jsonl`: a prediction, whose it is and which repetition. */
const journalRowSchema = z.intersection(
  predictionSchema,
  z.object({ role: predictorRoleSchema, repeat: z.number().int().nonnegative() }),
);
export type JournalRow = z.infer<typeof journalRowSchema>;

/** Equal for two rows that answer the same question. */
export function journalKey(row: Pick<JournalRow, 'role' | 'repeat' | 'task' | 'exampleId'>): string {
  return `${row.role} ${row.repeat} ${row.task} ${row.exampleId}`;
}

/** @throws InputError with file and line where a row is no prediction of this version. */
export function parseJournalRow(value: unknown, file: string, line: number): JournalRow {
  return parseAs(journalRowSchema, value, {
    file,
    line,
    expected: 'a prediction of a run journal',
    advice: 'the file was edited or written by another version of distill: start a new run',
  });
}
