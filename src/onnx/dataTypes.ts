/** Element types of ONNX tensors with their numbers in `TensorProto.DataType`. Source: onnx.proto3. */
const dataTypeCodes = {
  float32: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int16: 5,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  float64: 11,
  uint32: 12,
  uint64: 13,
  complex64: 14,
  complex128: 15,
  bfloat16: 16,
  float8e4m3fn: 17,
  float8e4m3fnuz: 18,
  float8e5m2: 19,
  float8e5m2fnuz: 20,
  uint4: 21,
  int4: 22,
  float4e2m1: 23,
  float8e8m0: 24,
} as const;

export type DataType = keyof typeof dataTypeCodes;

const dataTypeOfCode = new Map<number, DataType>(
  Object.entries(dataTypeCodes).map(([name, code]) => [code, name as DataType]),
);

export type NumericData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/**
 * The elements of a tensor, row-major. `float16` and `bfloat16` are their bits in a Uint16Array, `bool` one byte
 * an element, complex numbers two floats, types below a byte packed as in ONNX's `raw_data`.
 */
export type TensorData = NumericData | readonly string[];

interface Storage {
  readonly array: {
    new (length: number): NumericData;
    new (buffer: ArrayBuffer, byteOffset: number, length: number): NumericData;
    readonly BYTES_PER_ELEMENT: number;
  };
  /** Bits that one element takes, also where several share an array element. */
  readonly bits: number;
}

const storages: Record<Exclude<DataType, 'string'>, Storage> = {
  float32: { array: Float32Array, bits: 32 },
  uint8: { array: Uint8Array, bits: 8 },
  int8: { array: Int8Array, bits: 8 },
  uint16: { array: Uint16Array, bits: 16 },
  int16: { array: Int16Array, bits: 16 },
  int32: { array: Int32Array, bits: 32 },
  int64: { array: BigInt64Array, bits: 64 },
  bool: { array: Uint8Array, bits: 8 },
  float16: { array: Uint16Array, bits: 16 },
  float64: { array: Float64Array, bits: 64 },
  uint32: { array: Uint32Array, bits: 32 },
  uint64: { array: BigUint64Array, bits: 64 },
  complex64: { array: Float32Array, bits: 64 },
  complex128: { array: Float64Array, bits: 128 },
  bfloat16: { array: Uint16Array, bits: 16 },
  float8e4m3fn: { array: Uint8Array, bits: 8 },
  float8e4m3fnuz: { array: Uint8Array, bits: 8 },
  float8e5m2: { array: Uint8Array, bits: 8 },
  float8e5m2fnuz: { array: Uint8Array, bits: 8 },
  uint4: { array: Uint8Array, bits: 4 },
  int4: { array: Uint8Array, bits: 4 },
  float4e2m1: { array: Uint8Array, bits: 4 },
  float8e8m0: { array: Uint8Array, bits: 8 },
};

export function codeOfDataType(dataType: DataType): number {
  return dataTypeCodes[dataType];
}

/** The type with that number in the protobuf schema; undefined when this library does not know it. */
export function dataTypeFromCode(code: number): DataType | undefined {
  return dataTypeOfCode.get(code);
}

/** How elements of a numeric type are stored: the typed array and the bits an element takes. */
export function storageOf(dataType: Exclude<DataType, 'string'>): Storage {
  return storages[dataType];
}

/** Whether gradients flow through values of this type. */
export function isFloating(dataType: DataType): boolean {
  return ['float32', 'float64', 'float16', 'bfloat16'].includes(dataType);
}
