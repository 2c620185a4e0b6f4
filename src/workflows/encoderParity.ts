import { join } from 'node:path';
import { openLocalModel } from '../runtime/localModel.ts';
import type { ModelSource } from '../runtime/modelSource.ts';
import { modelFiles } from './quantizeModel.ts';

/**
 * How far the ways of running an encoder without a task differ: its mean-pooled vectors of length 1, on the same texts.
 * @param folder absolute path of a folder in Hugging Face layout.
 * @returns sentences for a model card.
 */
export async function encoderParity(
  folder: string,
  texts: readonly string[],
  maximumLength: number,
): Promise<string[]> {
  if (texts.length === 0) return ['Not measured: no texts.'];
  const runtime = { device: 'cpu', maximumLength } as const;
  const onnx = (file: string): ModelSource => ({
    ...runtime,
    kind: 'onnx',
    tokenizerFolder: folder,
    modelFile: join(folder, file),
  });
  const direct = await vectorsOf(onnx(modelFiles.fp32), texts);
  const pipeline = await vectorsOf(
    {
      ...runtime,
      kind: 'pipeline',
      reference: folder,
      isFolder: true,
      offline: true,
      cacheFolder: folder,
      weights: 'fp32',
    },
    texts,
  );
  const int8 = await vectorsOf(onnx(modelFiles.int8), texts);
  return [
    `onnxruntime and transformers.js ${describe(direct, pipeline)}.`,
    `32-bit floats and int8 weights ${describe(direct, int8)}.`,
  ];
}

async function vectorsOf(source: ModelSource, texts: readonly string[]): Promise<readonly Float32Array[]> {
  const model = await openLocalModel(source);
  try {
    return await model.perform({ operation: 'embed', texts, pooling: 'mean' });
  } finally {
    await model.dispose();
  }
}

function describe(a: readonly Float32Array[], b: readonly Float32Array[]): string {
  let largest = 0;
  let lowestCosine = 1;
  for (const [index, vector] of a.entries()) {
    let cosine = 0;
    for (const [place, value] of vector.entries()) {
      largest = Math.max(largest, Math.abs(value - b[index][place]));
      cosine += value * b[index][place];
    }
    lowestCosine = Math.min(lowestCosine, cosine);
  }
  return `on ${a.length} texts: largest difference of a vector's component ${largest.toPrecision(2)}, lowest cosine ${lowestCosine.toFixed(5)}`;
}
