import { type Example, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import { loadOnnxPredictor } from '../students/onnx.ts';
import { loadNamedPredictor } from './predictors.ts';

export const quantizedFile = 'onnx/model_quantized.onnx';

/** How two ways of running a student differ on the same examples. */
export interface Difference {
  readonly examples: number;
  /** Of the probabilities; null for answers without one. */
  readonly largest: number | null;
  readonly mean: number | null;
  /** Share of the examples with the same answer. */
  readonly sameAnswers: number;
}

export function differenceOf(a: readonly Prediction[], b: readonly Prediction[]): Difference {
  const gaps = a.flatMap(({ probability }, index) => {
    const other = b[index].probability;
    return typeof probability === 'number' && typeof other === 'number'
      ? [Math.abs(probability - other)]
      : [];
  });
  const same = a.filter(({ output }, index) => JSON.stringify(output) === JSON.stringify(b[index].output));
  return {
    examples: a.length,
    largest: gaps.length > 0 ? Math.max(...gaps) : null,
    mean: gaps.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : null,
    sameAnswers: a.length === 0 ? 1 : same.length / a.length,
  };
}

/** `96 examples: largest difference of a probability 1.2e-7, mean 3e-8; 100 % the same answer`. */
export function describeDifference({ examples, largest, mean, sameAnswers }: Difference): string {
  const gaps =
    largest === null || mean === null
      ? ''
      : ` largest difference of a probability ${largest.toPrecision(2)}, mean ${mean.toPrecision(2)};`;
  return `${examples} examples:${gaps} ${(100 * sameAnswers).toFixed(1)} % the same answer`;
}

export async function answersOf(predictor: Predictor, examples: readonly Example[]): Promise<Prediction[]> {
  try {
    const predictions: Prediction[] = [];
    const size = predictor.batchSize ?? 32;
    for (let start = 0; start < examples.length; start += size)
      predictions.push(...(await predictor.predict(examples.slice(start, start + size).map(withoutLabel))));
    return predictions;
  } finally {
    await predictor.dispose();
  }
}

/** Answers of a student's folder through each runtime, and with its int8 weights. */
export async function answersEveryWay(folder: string, examples: readonly Example[]) {
  const onnx = await answersOf(await loadOnnxPredictor(folder, {}), examples);
  const transformers = await answersOf(
    await loadNamedPredictor(`transformers:${folder}`, null, undefined, { offline: true }),
    examples,
  );
  return { onnx, transformers };
}
