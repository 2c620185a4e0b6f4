/** exp(x − max) / Σ exp(x − max): probabilities that sum to 1. */
export function softmax(logits: Float32Array): Float32Array {
  const result = new Float32Array(logits.length);
  softmaxInto(result, 0, logits, 0, logits.length);
  return result;
}

/** The same of `count` logits that stand in `logits` from `from` on, written to `result` from `at` on. */
export function softmaxInto(
  result: Float32Array,
  at: number,
  logits: Float32Array,
  from: number,
  count: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) highest = Math.max(highest, logits[from + index]);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    result[at + index] = Math.exp(logits[from + index] - highest);
    sum += result[at + index];
  }
  for (let index = 0; index < count; index++) result[at + index] /= sum;
}

/** The mean of rows of that width. */
export function meanOfRows(rows: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width);
  for (const [index, value] of rows.entries()) sums[index % width] += value;
  return Float32Array.from(sums, (sum) => sum / (rows.length / width));
}

/** The vector at length 1; a zero vector stays. */
export function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
