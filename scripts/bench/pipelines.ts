import { join } from 'node:path';
import { env, LogLevel, pipeline } from '@xenova/transformers';
import { openLocalModel } from '../../src/runtime/localModel.ts';
import { maximumLength, writeMiniStudent } from './miniStudent.ts';
import { type Timing, takeTurns } from './takeTurns.ts';
import { examplesIn, inBatches, pairsOf, writeTestRecords } from './testExamples.ts';

export interface PipelineComparison {
  readonly texts: number;
  /** Largest difference between a number of the two embeddings: both do the same work. */
  readonly largestDifference: number;
  /** The library's pipeline first. */
  readonly timings: readonly Timing[];
}

const batchSize = 32;

/** Résumés embedded by `pipeline('feature-extraction')` of transformers.js and by our encoder: the same model file and texts. */
export async function comparePipelines(folder: string, rounds: number): Promise<PipelineComparison> {
  const model = writeMiniStudent(join(folder, 'mini-embedder'), 'embedder');
  const texts = pairsOf(await examplesIn(writeTestRecords(folder, 16))).map(([, resume]) => resume);
  const batches = inBatches(texts, batchSize);
  env.allowRemoteModels = false;
  env.logLevel = LogLevel.ERROR;
  const extract = await pipeline('feature-extraction', model, { device: 'cpu', dtype: 'fp32' });
  const ours = await openLocalModel({
    kind: 'onnx',
    tokenizerFolder: model,
    modelFile: join(model, 'onnx', 'model.onnx'),
    maximumLength,
    device: 'cpu',
  });
  try {
    let theirVectors: number[][] = [];
    let ourVectors: Float32Array[] = [];
    const timings = await takeTurns(
      [
        {
          name: 'pipeline() of transformers.js',
          run: async () => {
            theirVectors = [];
            for (const batch of batches) {
              const output = await extract(batch, { pooling: 'mean', normalize: true });
              theirVectors.push(...(output.tolist() as number[][]));
            }
          },
        },
        {
          name: 'distill',
          run: async () => {
            ourVectors = [];
            for (const batch of batches) {
              ourVectors.push(...(await ours.perform({ operation: 'embed', texts: batch, pooling: 'mean' })));
            }
          },
        },
      ],
      rounds,
    );
    const differences = ourVectors.flatMap((vector, text) =>
      Array.from(vector, (value, place) => Math.abs(value - theirVectors[text][place])),
    );
    return { texts: texts.length, largestDifference: Math.max(...differences), timings };
  } finally {
    await extract.dispose();
    await ours.dispose();
  }
}
