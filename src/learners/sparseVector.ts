/** A vector given by its non-zero entries: `values[k]` stands at position `indices[k]`; indices ascend. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** @param entries position → value, in any order. */
export function sparseVector(entries: ReadonlyMap<number, number>): SparseVector {
  const indices = Int32Array.from(entries.keys()).sort();
  return { indices, values: Float64Array.from(indices, (index) => entries.get(index) ?? 0) };
}

/** Σ a_i b_i, by merging the two ascending index lists. */
export function sparseDot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.indices.length && j < b.indices.length) {
    const difference = a.indices[i] - b.indices[j];
    if (difference === 0) sum += a.values[i++] * b.values[j++];
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
