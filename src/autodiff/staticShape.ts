import type { ValueType } from '../onnx/inference.ts';

/** A shape known before the graph runs, or undefined. */
export function staticShape({ shape }: ValueType): readonly number[] | undefined {
  return shape?.every((dim): dim is number => typeof dim === 'number') ? shape : undefined;
}
