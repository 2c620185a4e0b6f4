import { writeFileAtomic } from '../io/atomicWrite.ts';
import { type Journal, openJournal } from '../io/journal.ts';
import { readJsonLines } from '../io/jsonl.ts';
import type { Rates } from './trainingPlan.ts';

/** A row of `train.jsonl`: an update, a change of rates, or a validation after an epoch. */
export type TrainingLogRow =
  | {
      readonly kind: 'update';
      /** 1-based. */
      readonly step: number;
      readonly epoch: number;
      readonly loss: number;
      /** By loss term. */
      readonly terms: Readonly<Record<string, number>>;
      readonly learningRate: number;
      readonly gradientNorm: number;
      readonly tokens: number;
      readonly durationMs: number;
    }
  | {
      /** A training was gone on with at other rates, after that step. */
      readonly kind: 'rates';
      readonly step: number;
      readonly from: Rates;
      readonly to: Rates;
    }
  | {
      readonly kind: 'validation';
      readonly step: number;
      readonly epoch: number;
      /** What the best epoch is chosen by. */
      readonly value: number;
      readonly metrics: Readonly<Record<string, number | null>>;
      readonly isBest: boolean;
    };

/**
 * The log of a training that stands at `step`: rows of later updates, written before a kill, are dropped, because these
 * updates are done again.
 */
export async function openTrainingLog(path: string, step: number): Promise<Journal> {
  const kept = step === 0 ? [] : (await readTrainingLog(path)).filter((row) => row.step <= step);
  await writeFileAtomic(path, kept.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return openJournal(path);
}

/** Whole rows only: a last line that a kill cut off is passed over. */
export async function readTrainingLog(path: string): Promise<TrainingLogRow[]> {
  const rows: TrainingLogRow[] = [];
  for await (const row of readJsonLines(path)) if (!row.error) rows.push(row.value as TrainingLogRow);
  return rows;
}
