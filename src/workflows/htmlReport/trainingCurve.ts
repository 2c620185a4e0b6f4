import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainingCurve } from '../../report/html/charts/trainingCurve.ts';
import { readTrainingLog } from '../../train/trainingLog.ts';
import { resolveShipped } from '../packagePaths.ts';

/** The log of the training that made a student, where it is a folder of ours and has one. */
export async function readTrainingCurve(studentId: string): Promise<TrainingCurve | undefined> {
  const folder = /^onnx:(.+)$/.exec(studentId)?.[1];
  const file = folder === undefined ? undefined : join(resolveShipped(folder), 'train.jsonl');
  if (file === undefined || !existsSync(file)) return undefined;
  const rows = await readTrainingLog(file);
  return {
    losses: rows.flatMap((row) => (row.kind === 'update' ? [{ step: row.step, value: row.loss }] : [])),
    validations: rows.flatMap((row) =>
      row.kind === 'validation' ? [{ step: row.step, value: row.value, isBest: row.isBest }] : [],
    ),
  };
}
