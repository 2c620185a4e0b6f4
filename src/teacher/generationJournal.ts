import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parseAs } from '../core/parseAs.ts';
import { readJournal } from '../io/readJournal.ts';
import { stageIds } from './stages.ts';

/** Which question of which record: attempts count from 0. */
const questionSchema = z.object({
  id: z.string(),
  stage: z.enum(stageIds),
  attempt: z.number().int().nonnegative(),
});
export type Question = z.infer<typeof questionSchema>;

const cost = z.number().nonnegative().nullable();

/** Written before a request leaves: one without answer or failure was lost by a kill, and may have been billed. */
const askedRow = questionSchema.extend({ kind: z.literal('asked'), maximumCostUsd: cost });

const answerRow = questionSchema.extend({
  kind: z.literal('answer'),
  via: z.enum(['live', 'batch', 'import']),
  text: z.string(),
  refusal: z.string().nullable(),
  isCutOff: z.boolean(),
  model: z.string().nullable(),
  requestId: z.string().nullable(),
  usage: z.object({ promptTokens: z.number(), completionTokens: z.number() }).nullable(),
  costUsd: cost,
  durationMs: z.number().nullable(),
  /** Why it can't be used; empty: it can. */
  problems: z.array(z.string()),
});
export type AnswerRow = z.infer<typeof answerRow>;

/** No answer came, after all retries. */
const failureRow = questionSchema.extend({
  kind: z.literal('failure'),
  via: z.enum(['live', 'batch', 'import']),
  error: z.string(),
  /** What it may have cost all the same: a request that was read and whose answer got lost. */
  maximumCostUsd: cost,
});

/** A batch that was handed in; its questions are not asked otherwise until it is over. */
const batchRow = z.object({
  kind: z.literal('batch'),
  batchId: z.string(),
  questions: z.array(questionSchema),
  maximumCostUsd: cost,
});
const batchOverRow = z.object({ kind: z.literal('batchOver'), batchId: z.string(), status: z.string() });

const rowSchema = z.discriminatedUnion('kind', [askedRow, answerRow, failureRow, batchRow, batchOverRow]);
export type GenerationRow = z.infer<typeof rowSchema>;

export interface LocatedRow {
  readonly row: GenerationRow;
  /** Its bytes in the journal. */
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of a generation's journal; none where there is no file yet.
 * @throws InputError with file and line where one is not as it should be.
 */
export async function* readGenerationJournal(path: string): AsyncGenerator<LocatedRow> {
  if (!existsSync(path)) return;
  for await (const { line, value, start, end } of readJournal(path)) {
    const row = parseAs(rowSchema, value, { file: path, line, expected: 'a row of a generation journal' });
    yield { row, start, end };
  }
}

export function questionKey({ id, stage, attempt }: Question): string {
  return `${id}/${stage}.${attempt}`;
}
