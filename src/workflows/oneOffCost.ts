import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Quantity } from '../core/cost.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import type { OneOff } from '../evaluate/costReport.ts';
import { readTrainingLog } from '../train/trainingLog.ts';
import { type RunPlan, recordsOf } from './runPlan.ts';
import { studentFiles } from './studentFiles.ts';

/**
 * What the student of a run took once: the teacher's labels, where the very records that it was trained on are in this
 * dataset and say what they cost, and the hours of training, where its folder has the log.
 */
export async function oneOffCost({ request }: RunPlan, task: Task): Promise<OneOff> {
  return {
    labelling: await labellingCost(recordsOf(request), task, request.student.trainingDigests),
    trainingHours: await trainingHours(request.student.id),
  };
}

/** Nobody has said anything that the one-off cost would be needed for. */
export const oneOffUnasked: OneOff = {
  labelling: { value: null, reason: 'not worked out without a price of the machine or of the teacher' },
  trainingHours: { value: null, reason: 'not worked out without a price of the machine or of the teacher' },
};

async function labellingCost(
  records: AsyncIterable<DatasetRecord>,
  task: Task,
  digests: ReadonlySet<string>,
): Promise<Quantity> {
  if (digests.size === 0) return { value: null, reason: 'the student does not say what it was trained on' };
  const found = new Set<string>();
  let costUsd = 0;
  let unpriced = 0;
  for await (const record of records) {
    const trained = task
      .examples(record)
      .flatMap(({ trainingDigest }) => (digests.has(trainingDigest) ? [trainingDigest] : []));
    if (trained.length === 0) continue;
    for (const digest of trained) found.add(digest);
    const cost = record.kind === 'triple' ? record.teacher?.usage?.costUsd : undefined;
    if (cost === undefined || cost === null) unpriced += 1;
    else costUsd += cost;
  }
  if (found.size < digests.size) {
    const missing = digests.size - found.size;
    return { value: null, reason: `${missing} of ${digests.size} training examples are not in this dataset` };
  }
  if (unpriced > 0) return { value: null, reason: `${unpriced} training records do not say what they cost` };
  return { value: costUsd };
}

async function trainingHours(studentId: string): Promise<Quantity> {
  const folder = /^(?:onnx|transformers):(.+)$/.exec(studentId)?.[1];
  const log = folder && join(folder, studentFiles.log);
  if (!log || !existsSync(log))
    return { value: null, reason: `the student has no log (${studentFiles.log})` };
  const rows = await readTrainingLog(log);
  const milliseconds = rows.reduce((sum, row) => sum + (row.kind === 'update' ? row.durationMs : 0), 0);
  return milliseconds > 0
    ? { value: milliseconds / 3_600_000, basis: 'its updates, as logged' }
    : { value: null, reason: `its log (${studentFiles.log}) has no updates` };
}
