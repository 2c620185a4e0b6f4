import type { Attribute, Graph } from '../model.ts';
import { isSafe } from './integers.ts';
import { type AttributeMessage, decodeMessage, encodeMessage, type GraphMessage } from './schema.ts';
import { messageFromTensor, tensorFromMessage } from './tensor.ts';

/** `AttributeProto.AttributeType`. */
const typeCode = {
  float: 1,
  int: 2,
  string: 3,
  tensor: 4,
  graph: 5,
  floats: 6,
  ints: 7,
  strings: 8,
} as const;

/** Graphs hold attributes and attributes graphs: the reader of graphs is a parameter, so that files don't need each other. */
type ReadGraph = (message: GraphMessage, folder: string | undefined) => Graph;

/** An attribute; of a kind that is not modelled, or with integers beyond 2^53, it stays opaque. */
export function attributeFromMessage(
  message: AttributeMessage,
  folder: string | undefined,
  readGraph: ReadGraph,
): Attribute {
  const value = readable(message, folder, readGraph);
  if (value === undefined) return { kind: 'opaque', value: encodeMessage('Attribute', message) };
  return message.$unknowns === undefined ? value : { ...value, unmodelled: message.$unknowns };
}

function readable(
  message: AttributeMessage,
  folder: string | undefined,
  readGraph: ReadGraph,
): Attribute | undefined {
  switch (message.type) {
    case typeCode.float:
      return { kind: 'float', value: message.float ?? 0 };
    case typeCode.floats:
      return { kind: 'floats', value: message.floats ?? [] };
    case typeCode.int:
      return isSafe(message.int ?? 0) ? { kind: 'int', value: Number(message.int ?? 0) } : undefined;
    case typeCode.ints:
      return (message.ints ?? []).every(isSafe)
        ? { kind: 'ints', value: (message.ints ?? []).map(Number) }
        : undefined;
    case typeCode.string: {
      const [text] = decodeTexts([message.string ?? new Uint8Array()]) ?? [];
      return text === undefined ? undefined : { kind: 'string', value: text };
    }
    case typeCode.strings: {
      const texts = decodeTexts(message.strings ?? []);
      return texts === undefined ? undefined : { kind: 'strings', value: texts };
    }
    case typeCode.tensor:
      return message.tensor && { kind: 'tensor', value: tensorFromMessage(message.tensor, folder) };
    case typeCode.graph:
      return message.graph && { kind: 'graph', value: readGraph(message.graph, folder) };
    default:
      return undefined;
  }
}

/** undefined where bytes are no UTF-8: ONNX allows any bytes in a string attribute. */
function decodeTexts(list: readonly Uint8Array[]): string[] | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return list.map((bytes) => decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

export function messageFromAttribute(
  name: string,
  attribute: Attribute,
  writeGraph: (graph: Graph) => GraphMessage,
): AttributeMessage {
  if (attribute.kind === 'opaque') return decodeMessage('Attribute', attribute.value);
  const unknowns = attribute.unmodelled === undefined ? {} : { $unknowns: [...attribute.unmodelled] };
  return { name, type: typeCode[attribute.kind], ...content(attribute, writeGraph), ...unknowns };
}

function content(
  attribute: Exclude<Attribute, { kind: 'opaque' }>,
  writeGraph: (graph: Graph) => GraphMessage,
): Partial<AttributeMessage> {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (attribute.kind) {
    case 'float':
      return { float: attribute.value };
    case 'int':
      return { int: attribute.value };
    case 'string':
      return { string: encode(attribute.value) };
    case 'tensor':
      return { tensor: messageFromTensor(attribute.value, '') };
    case 'graph':
      return { graph: writeGraph(attribute.value) };
    case 'floats':
      return { floats: attribute.value };
    case 'ints':
      return { ints: attribute.value };
    case 'strings':
      return { strings: attribute.value.map(encode) };
  }
}
