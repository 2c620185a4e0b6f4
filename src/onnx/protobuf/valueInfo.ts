import { codeOfDataType, dataTypeFromCode } from '../dataTypes.ts';
import type { Dim, ValueInfo } from '../model.ts';
import { safeInteger } from './integers.ts';
import {
  type DimensionMessage,
  decodeMessage,
  encodeMessage,
  type TypeMessage,
  type ValueInfoMessage,
} from './schema.ts';

export function valueInfoFromMessage(message: ValueInfoMessage): ValueInfo {
  const name = message.name ?? '';
  const unmodelled = message.$unknowns === undefined ? {} : { unmodelled: message.$unknowns };
  const bytes = message.type;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0)
    return { name, dataType: undefined, shape: undefined, ...unmodelled };
  const type = decodeMessage('Type', bytes);
  const tensor = type.tensor ?? undefined;
  const dataType = dataTypeFromCode(tensor?.dataType ?? 0);
  const shape = tensor?.shape?.dims?.map((dim) => dimFromMessage(dim, name));
  // Denotations and non-tensor types are not modelled: the type is then written back as it was read.
  const opaqueType = dataType === undefined || hasUnknowns(type) ? { opaqueType: bytes } : {};
  return { name, dataType, shape, ...opaqueType, ...unmodelled };
}

function hasUnknowns(type: TypeMessage): boolean {
  const messages = [type, type.tensor, type.tensor?.shape, ...(type.tensor?.shape?.dims ?? [])];
  return messages.some((message) => message?.$unknowns !== undefined);
}

function dimFromMessage(message: DimensionMessage, name: string): Dim {
  if (Object.hasOwn(message, 'value')) return safeInteger(message.value ?? 0, `a dimension of ${name}`);
  return message.name ?? '';
}

export function messageFromValueInfo(info: ValueInfo): ValueInfoMessage {
  const type = info.opaqueType ?? encodeType(info);
  return {
    name: info.name,
    ...(type === undefined ? {} : { type }),
    ...(info.unmodelled === undefined ? {} : { $unknowns: [...info.unmodelled] }),
  };
}

function encodeType(info: ValueInfo): Uint8Array | undefined {
  if (info.dataType === undefined) return undefined;
  const dims = info.shape?.map((dim): DimensionMessage => {
    if (typeof dim === 'number') return { value: dim };
    return dim === '' ? {} : { name: dim };
  });
  const shape = dims === undefined ? {} : { shape: { dims } };
  return encodeMessage('Type', { tensor: { dataType: codeOfDataType(info.dataType), ...shape } });
}
