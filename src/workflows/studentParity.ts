import { type Example, withoutLabel } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import { loadOnnxPredictor } from '../students/onnx.ts';
import { loadNamedPredictor } from './predictors.ts';

/** How two ways of running a student differ on the same examples. */
export interface AnswerDifference {
  readonly examples: number;
  /** Of the probabilities; null for answers without one. */
  readonly largest: number | null;
  readonly mean: number | null;
  /** Share of the examples with the same answer. */
  readonly sameAnswers: number;
}

export function differenceOf(a: readonly Prediction[], b: readonly Prediction[]): AnswerDifference {
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
export function describeDifference({ examples, largest, mean, sameAnswers }: AnswerDifference): string {
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

/** A student's answers through onnxruntime, with one of its models. */
export async function answersWith(
  folder: string,
  encoder: string,
  examples: readonly Example[],
): Promise<Prediction[]> {
  return answersOf(await loadOnnxPredictor(folder, {}, { encoder }), examples);
}

/** A student's answers through transformers.js. */
export async function answersOfTransformers(
  folder: string,
  examples: readonly Example[],
): Promise<Prediction[]> {
  const predictor = await loadNamedPredictor(`transformers:${folder}`, null, undefined, { offline: true });
  return answersOf(predictor, examples);
}
