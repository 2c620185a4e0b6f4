import type { Tensor } from '../model.ts';

/** A matrix as int8 with one scale a row (axis 0) or a column (axis 1): w ≈ scale · q. */
export interface Int8Matrix {
  readonly values: Tensor;
  /** float32, one a row or column. */
  readonly scales: Float32Array;
  readonly axis: 0 | 1;
}

/**
 * Symmetric rounding to −127 … 127: scale = max |w| / 127 over the channel, q = round(w / scale). A channel of zeros has
 * scale 1. The error of a weight is at most half a scale.
 * @param weight float32 [rows, columns], finite.
 */
export function toInt8(weight: Tensor, axis: 0 | 1): Int8Matrix {
  const [rows, columns] = weight.shape;
  const data = weight.data as Float32Array;
  const scales = new Float32Array(axis === 0 ? rows : columns);
  const channel = (row: number, column: number) => (axis === 0 ? row : column);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = channel(row, column);
      scales[at] = Math.max(scales[at], Math.abs(data[row * columns + column]));
    }
  scales.forEach((largest, at) => {
    scales[at] = largest === 0 ? 1 : largest / 127;
  });
  const values = new Int8Array(data.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      const quotient = Math.round(data[index] / scales[channel(row, column)]);
      values[index] = Math.min(127, Math.max(-127, quotient));
    }
  return { values: { dataType: 'int8', shape: weight.shape, data: values }, scales, axis };
}
