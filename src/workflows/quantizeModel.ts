import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { quantiseWeights } from '../onnx/quantise/quantiseWeights.ts';
import { readModelFile } from '../onnx/readModel.ts';
import { writeModel } from '../onnx/writeModel.ts';

/** Where a folder keeps its weights: 32-bit floats, and int8. */
export const modelFiles = { fp32: 'onnx/model.onnx', int8: 'onnx/model_quantized.onnx' } as const;

export interface QuantizedSizes {
  readonly fp32Bytes: number;
  readonly int8Bytes: number;
  /** How many weights are int8 now. */
  readonly quantized: number;
}

/**
 * Writes a folder's model once more with int8 weights, beside it. Activations stay 32-bit floats, so that a text's score
 * does not depend on what else is in its batch.
 * @throws InputError when there is no model, or it can't be read.
 */
export async function quantizeModel(folder: string): Promise<QuantizedSizes> {
  const file = join(folder, modelFiles.fp32);
  const { model, quantised } = quantiseWeights(await readModelFile(file));
  const bytes = writeModel(model);
  await writeFileAtomic(join(folder, modelFiles.int8), bytes);
  return { fp32Bytes: (await stat(file)).size, int8Bytes: bytes.length, quantized: quantised.length };
}
