import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestValue } from '../../core/hash.ts';
import { evidenceTypes } from '../../documents/reading/wordEvidence.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { writeModel } from '../../onnx/writeModel.ts';
import { openTextEncoder } from '../../runtime/openTextEncoder.ts';
import { bertStudent } from '../../train/architecture/bertStudent.ts';
import { openCheckpoints } from '../../train/checkpoint.ts';
import { exportConfig, exportModel } from '../../train/export/exportModel.ts';
import { type TrainingResult, train } from '../../train/loop.ts';
import { tokenCrossEntropy } from '../../train/losses/tokenCrossEntropy.ts';
import type { TrainingProgress } from '../../train/progress.ts';
import { wordLabels } from '../../train/reading/labelledUnits.ts';
import { readerItems } from '../../train/reading/readerItems.ts';
import type { ReaderRow } from '../../train/reading/readerRows.ts';
import type { TrainingSettings } from '../../train/trainingPlan.ts';
import { modelFiles } from '../quantizeModel.ts';

export interface ReaderTraining {
  /** Holds the tokenizer; model, configuration and log are written here. */
  readonly folder: string;
  /** A folder with a tokenizer. */
  readonly tokenizer: string;
  readonly rows: readonly ReaderRow[];
  readonly settings: TrainingSettings;
  readonly shape: ReaderShape;
  readonly hiddenShare: number;
  readonly copies: number;
  readonly threads: number;
  readonly onTraining?: (progress: TrainingProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ReaderShape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly inner: number;
  readonly maximumLength: number;
}

const head = 'words';

/** Trains an encoder to say of each word whether it names a skill that is shown or missing, and writes it. */
export async function trainReader(request: ReaderTraining): Promise<TrainingResult> {
  const { folder, rows, settings, shape, hiddenShare, copies, threads, onTraining, signal } = request;
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const encoder = await openTextEncoder(request.tokenizer, shape.maximumLength);
  const items = readerItems(rows, encoder, { hiddenShare, copies, seed: settings.seed, head });
  const student = bertStudent({
    shape: {
      ...shape,
      vocabularySize: encoder.vocabularySize,
      norm: 'post',
      tokenTypes: evidenceTypes,
    },
    heads: [{ kind: 'tagging', name: head, labels: wordLabels.length }],
    seed: settings.seed,
  });
  const result = await train(
    {
      student,
      items,
      terms: [tokenCrossEntropy({ head, labels: wordLabels.length })],
      paddingId: encoder.paddingId,
      maximumLength: shape.maximumLength,
      settings,
    },
    {
      checkpoints: openCheckpoints(join(folder, 'training')),
      logFile: join(folder, 'train.jsonl'),
      settingsDigest: digestValue({ settings, shape, rows: rows.length }),
      resume: false,
      changedRates: {},
      threads,
      timeLimitMs: null,
      checkpointEveryMs: Number.MAX_SAFE_INTEGER,
      ...(onTraining ? { onProgress: onTraining } : {}),
      ...(signal ? { signal } : {}),
    },
  );
  await writeFileAtomic(join(folder, modelFiles.fp32), writeModel(exportModel(student, result.weights)));
  const config = exportConfig(student, wordLabels);
  await writeFileAtomic(join(folder, 'config.json'), `${JSON.stringify(config, null, 1)}\n`);
  return result;
}
