import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRunFolder } from '../../src/evaluate/runFolder.ts';
import { openOnnx } from '../../src/runtime/openOnnx.ts';
import { classify } from '../../src/runtime/operations.ts';
import { paddedBatches } from '../../src/runtime/paddedBatches.ts';
import { prepareRun } from '../../src/workflows/evaluate.ts';
import { predictRun } from '../../src/workflows/predictRun.ts';
import { maximumLength, writeMiniStudent } from './miniStudent.ts';
import { type Contender, type Timing, takeTurns } from './takeTurns.ts';
import { examplesIn, inBatches, pairsOf, writeTestRecords } from './testExamples.ts';

export interface Throughput {
  readonly predictor: string;
  readonly examples: number;
  /** What the harness is held against first, the harness last. */
  readonly timings: readonly Timing[];
}

const batchSize = 32;
const noPause = async () => {};
const fixtureStudent = fileURLToPath(new URL('../../test/fixtures/models/classifier', import.meta.url));
const shippedMatcher = fileURLToPath(new URL('../../models/matcher', import.meta.url));

/**
 * The predicting stage of `eval` (reading the dataset, choosing examples, the model in its thread, the journal) beside the
 * same answers without it: for ONNX students tokenizer and session on this thread, in the same batches, and the session
 * alone on texts that were tokenized before; for others their `predict` alone. Loading counts for neither.
 * @param folder for models and run folders
 */
export async function measureThroughput(folder: string, rounds: number): Promise<Throughput[]> {
  const mini = writeMiniStudent(join(folder, 'mini-classifier'), 'classifier');
  const results = [
    await bareOnnx('classifier, 4 × 256, 256 tokens', mini, maximumLength, 16, rounds),
    await bareOnnx('classifier, 2 × 32, 128 tokens', fixtureStudent, 128, 98, rounds),
  ];
  const others = [
    'lexical:tfidf',
    'lexical:overlap',
    ...(existsSync(shippedMatcher) ? [`onnx:${shippedMatcher}`] : []),
  ];
  for (const student of others)
    results.push(await predictAlone(student, student.startsWith('onnx:') ? 24 : 98, rounds));
  return results;

  async function bareOnnx(
    predictor: string,
    model: string,
    length: number,
    records: number,
    turns: number,
  ): Promise<Throughput> {
    const data = writeTestRecords(folder, records);
    const examples = await examplesIn(data);
    const batches = inBatches(pairsOf(examples), batchSize);
    const { encoder } = await openOnnx({
      kind: 'onnx',
      tokenizerFolder: model,
      modelFile: join(model, 'onnx', 'model.onnx'),
      maximumLength: length,
      device: 'cpu',
    });
    const padded = batches.flatMap((batch) => [
      ...paddedBatches(
        batch.map((pair) => encoder.texts.encode(pair)),
        encoder.texts.paddingId,
      ),
    ]);
    const bare: Contender[] = [
      {
        name: 'tokenizer and onnxruntime',
        run: async () => {
          for (const batch of batches) await classify(encoder, batch, noPause);
        },
      },
      {
        name: 'onnxruntime alone',
        run: async () => {
          for (const batch of padded) await encoder.run(batch);
        },
      },
    ];
    return withHarness(predictor, `onnx:${model}`, data, examples.length, bare, turns);
  }

  async function predictAlone(student: string, records: number, turns: number): Promise<Throughput> {
    const data = writeTestRecords(folder, records);
    const examples = await examplesIn(data);
    const { request } = await prepareRun({
      tasks: ['matching'],
      student,
      data,
      teacher: 'none',
      allowLeakage: true,
    });
    const batches = inBatches(examples, request.student.batchSize ?? batchSize);
    const bare: Contender = {
      name: 'predict',
      run: async () => {
        for (const batch of batches) await request.student.predict(batch);
      },
    };
    try {
      const name = student.startsWith('onnx:') ? 'onnx:models/matcher' : student;
      return await withHarness(name, student, data, examples.length, [bare], turns);
    } finally {
      await request.student.dispose();
    }
  }

  async function withHarness(
    predictor: string,
    student: string,
    data: string,
    examples: number,
    bare: readonly Contender[],
    turns: number,
  ): Promise<Throughput> {
    const { request, plan } = await prepareRun({
      tasks: ['matching'],
      student,
      data,
      teacher: 'none',
      allowLeakage: true,
    });
    const runFolder = join(folder, 'run');
    const harness: Contender = {
      name: 'distill eval, predicting',
      run: async () => {
        const run = await openRunFolder(runFolder, plan.manifest, {
          overwrite: true,
          resume: false,
          fresh: true,
        });
        try {
          await predictRun(plan, {
            folder: runFolder,
            batchSize: undefined,
            concurrency: undefined,
            retryErrors: false,
          });
        } finally {
          await run.release();
        }
      },
    };
    try {
      return { predictor, examples, timings: await takeTurns([...bare, harness], turns) };
    } finally {
      await request.student.dispose();
    }
  }
}
