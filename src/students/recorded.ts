import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, InterruptedError, UsageError } from '../core/errors.ts';
import type { UnlabelledExample } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import { readJsonLines } from '../io/jsonl.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { RecordedAnswers } from './recordedAnswers.ts';
import { readRecordedRow } from './recordedRows.ts';

/**
 * A predictor that answers from a file: our own predictions (also a run folder's, of its student) or the rows of
 * a recorded teacher. Answers belong to texts, not to ids: they are found by `inputDigest`.
 * @param path the file (gzip or not), or a folder that has a `predictions.jsonl`.
 * @throws InputError when the file can't be read, is empty, or answers the same question in two ways.
 */
export async function loadRecordedPredictor(path: string): Promise<Predictor> {
  const file = await recordingIn(path);
  const answers = new RecordedAnswers();
  for await (const row of readJsonLines(file)) {
    if (row.error) throw row.error;
    const place = { file, line: row.line };
    for (const answer of readRecordedRow(row.value, place)) answers.add(answer, place);
  }
  if (answers.repeats === 0) {
    throw new InputError({ file, expected: 'at least one recorded answer', got: 'none' });
  }

  /** A recording without repetitions says the same every time. */
  function find({ taskId, inputDigest, pairDigest }: UnlabelledExample, repeat: number) {
    const repetition = answers.repeats === 1 ? 0 : repeat;
    const answer = answers.find(taskId, repetition, inputDigest);
    return answer ?? (pairDigest === undefined ? undefined : answers.find(taskId, repetition, pairDigest));
  }

  function predictOne(example: UnlabelledExample, repeat: number): Prediction {
    const { output, probability, error } = find(example, repeat) ?? notRecorded(example);
    return {
      task: example.taskId,
      exampleId: example.id,
      inputDigest: example.inputDigest,
      output,
      probability,
      ...(error ? { error } : {}),
      durationMs: null,
    };
  }

  return {
    id: `recorded:${path}`,
    digest: await sha256OfFile(file),
    tasks: answers.tasks,
    trainingDigests: new Set(),
    batchSize: 1024,
    covers: (example) => find(example, 0) !== undefined,
    async predict(batch, { signal, repeat = 0 } = {}) {
      if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
      if (answers.repeats > 1 && repeat >= answers.repeats) {
        throw new UsageError(`${path} holds ${answers.repeats} repetitions, ${repeat + 1} were asked for`, {
          advice: `use --repeat ${answers.repeats} or fewer`,
        });
      }
      return batch.map((example) => predictOne(example, repeat));
    },
    async dispose() {},
  };
}

function notRecorded({ taskId }: UnlabelledExample) {
  const message = `the recording has no answer of ${taskId} to this text`;
  return { output: null, probability: null, error: { kind: 'internal' as const, message } };
}

async function recordingIn(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, 'predictions.jsonl') : path;
}
