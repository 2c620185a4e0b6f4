import { type DataType, type NumericData, storageOf } from './dataTypes.ts';
import type { Tensor } from './model.ts';

/** Number of elements of a shape; 1 for a scalar's `[]`. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

export function float32Tensor(shape: readonly number[], values: ArrayLike<number>): Tensor {
  return {
    dataType: 'float32',
    shape,
    data: values instanceof Float32Array ? values : Float32Array.from(values),
  };
}

export function int64Tensor(shape: readonly number[], values: readonly (number | bigint)[]): Tensor {
  return { dataType: 'int64', shape, data: BigInt64Array.from(values, (value) => BigInt(value)) };
}

/** A scalar of any numeric type. */
export function scalarTensor(dataType: Exclude<DataType, 'string'>, value: number): Tensor {
  return filledTensor(dataType, [], value);
}

/** A tensor whose elements are all `value`. `float16` and packed types only take 0. */
export function filledTensor(
  dataType: Exclude<DataType, 'string'>,
  shape: readonly number[],
  value: number,
): Tensor {
  const { array, bits } = storageOf(dataType);
  const data = new array(Math.ceil((sizeOf(shape) * bits) / 8 / array.BYTES_PER_ELEMENT));
  if (value !== 0) fill(data, value);
  return { dataType, shape, data };
}

function fill(data: NumericData, value: number): void {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) data.fill(BigInt(value));
  else data.fill(value);
}
