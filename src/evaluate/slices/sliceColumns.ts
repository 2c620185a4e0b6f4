import { type SliceAttributes, type SliceDimension, sliceDimensions } from '../../core/slices.ts';

/** Rows of a table by slice. */
export interface SliceRows {
  readonly value: string;
  readonly rows: Int32Array;
}

/** The slices of many rows: a small number a row and dimension, and each value's text once. */
export class SliceColumns {
  readonly #codes: Readonly<Record<SliceDimension, Int32Array>>;
  readonly #values: Readonly<Record<SliceDimension, Map<string, number>>>;
  #length = 0;

  /** @param capacity rows at most */
  constructor(capacity: number) {
    const each = <T>(make: () => T) =>
      Object.fromEntries(sliceDimensions.map((dimension) => [dimension, make()])) as Record<
        SliceDimension,
        T
      >;
    this.#codes = each(() => new Int32Array(capacity));
    this.#values = each(() => new Map());
  }

  append(attributes: SliceAttributes | undefined): void {
    for (const dimension of sliceDimensions) {
      this.#codes[dimension][this.#length] = this.#codeOf(dimension, attributes?.[dimension]);
    }
    this.#length += 1;
  }

  /** In the order in which the values first came. Rows without the dimension are in none. */
  rowsBySlice(dimension: SliceDimension): SliceRows[] {
    const rows = [...this.#values[dimension].keys()].map((value) => ({ value, rows: [] as number[] }));
    const codes = this.#codes[dimension];
    for (let row = 0; row < this.#length; row++) if (codes[row] >= 0) rows[codes[row]].rows.push(row);
    return rows.map((slice) => ({ value: slice.value, rows: Int32Array.from(slice.rows) }));
  }

  #codeOf(dimension: SliceDimension, value: string | undefined): number {
    if (value === undefined) return -1;
    const values = this.#values[dimension];
    const code = values.get(value) ?? values.size;
    values.set(value, code);
    return code;
  }
}
