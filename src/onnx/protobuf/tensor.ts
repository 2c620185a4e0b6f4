import { InputError } from '../../core/errors.ts';
import {
  codeOfDataType,
  type DataType,
  dataTypeFromCode,
  type NumericData,
  storageOf,
} from '../dataTypes.ts';
import type { Tensor } from '../model.ts';
import { sizeOf } from '../tensors.ts';
import { readExternalData } from './externalData.ts';
import { bigInteger, safeInteger } from './integers.ts';
import type { TensorMessage } from './schema.ts';

/**
 * The tensor of a message, in whichever of ONNX's several places its elements stand.
 * @throws InputError for an unknown element type and for a wrong number of elements.
 */
export function tensorFromMessage(message: TensorMessage, folder: string | undefined): Tensor {
  const name = message.name ?? '';
  const dataType = dataTypeFromCode(message.dataType ?? 0);
  if (dataType === undefined)
    throw new InputError({
      expected: `tensor ${name} of a known element type`,
      got: `number ${message.dataType}`,
    });
  const shape = (message.dims ?? []).map((length) => safeInteger(length, `a length of tensor ${name}`));
  const unmodelled = message.$unknowns === undefined ? {} : { unmodelled: message.$unknowns };
  if (dataType === 'string') {
    const strings = (message.stringData ?? []).map((bytes) => decodeText(bytes, name));
    requireCount(name, strings.length, sizeOf(shape));
    return { dataType, shape, data: strings, ...unmodelled };
  }
  return { dataType, shape, data: numericData(message, dataType, shape, folder), ...unmodelled };
}

function numericData(
  message: TensorMessage,
  dataType: Exclude<DataType, 'string'>,
  shape: readonly number[],
  folder: string | undefined,
): NumericData {
  const name = message.name ?? '';
  const { array, bits } = storageOf(dataType);
  const byteLength = Math.ceil((sizeOf(shape) * bits) / 8);
  const length = byteLength / array.BYTES_PER_ELEMENT;
  const raw =
    message.dataLocation === 1 ? readExternalData(message, folder, byteLength) : (message.rawData ?? []);
  if (raw instanceof Uint8Array && raw.length > 0) {
    requireCount(name, raw.length, byteLength, 'bytes');
    // A view where the bytes happen to be aligned would keep the whole file in memory: a copy frees it.
    return new array(new Uint8Array(raw).buffer, 0, length);
  }
  const elements = typedElements(message, dataType);
  requireCount(name, elements.length, length);
  const data = new array(length);
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    elements.forEach((element, index) => {
      data[index] = bigInteger(element);
    });
  else
    elements.forEach((element, index) => {
      data[index] = Number(element.toString());
    });
  return data;
}

function typedElements(message: TensorMessage, dataType: DataType) {
  if (dataType === 'float32' || dataType === 'complex64') return message.floatData ?? [];
  if (dataType === 'float64' || dataType === 'complex128') return message.doubleData ?? [];
  if (dataType === 'int64') return message.int64Data ?? [];
  if (dataType === 'uint64' || dataType === 'uint32') return message.uint64Data ?? [];
  return message.int32Data ?? [];
}

function requireCount(name: string, got: number, expected: number, unit = 'elements'): void {
  if (got === expected) return;
  throw new InputError({ expected: `${expected} ${unit} in tensor ${name}`, got: `${got}` });
}

function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({ expected: `UTF-8 in tensor ${name}`, got: 'other bytes', cause });
  }
}

/** Elements are written as raw bytes, strings excepted. */
export function messageFromTensor(tensor: Tensor, name: string): TensorMessage {
  const header = {
    dims: tensor.shape,
    dataType: codeOfDataType(tensor.dataType),
    ...(name === '' ? {} : { name }),
    ...(tensor.unmodelled === undefined ? {} : { $unknowns: [...tensor.unmodelled] }),
  };
  if (!ArrayBuffer.isView(tensor.data))
    return { ...header, stringData: tensor.data.map((text) => new TextEncoder().encode(text)) };
  const { buffer, byteOffset, byteLength } = tensor.data;
  return { ...header, rawData: new Uint8Array(buffer, byteOffset, byteLength) };
}
