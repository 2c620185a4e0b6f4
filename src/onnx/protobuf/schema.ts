import protobuf from 'protobufjs';

/**
 * The fields of ONNX's protobuf messages that this library reads, by their published numbers. Every other field of
 * these messages is kept as bytes while reading (`$unknowns`) and written back.
 * Source: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
 */
const repeated = 'repeated';
const root = protobuf.Root.fromJSON({
  options: { syntax: 'proto2' },
  nested: {
    Model: {
      fields: {
        irVersion: { id: 1, type: 'int64' },
        producer: { id: 2, type: 'string' },
        graph: { id: 7, type: 'Graph' },
        opsets: { id: 8, type: 'OperatorSet', rule: repeated },
        metadata: { id: 14, type: 'StringPair', rule: repeated },
      },
    },
    OperatorSet: { fields: { domain: { id: 1, type: 'string' }, version: { id: 2, type: 'int64' } } },
    StringPair: { fields: { key: { id: 1, type: 'string' }, value: { id: 2, type: 'string' } } },
    Graph: {
      fields: {
        nodes: { id: 1, type: 'Node', rule: repeated },
        name: { id: 2, type: 'string' },
        initializers: { id: 5, type: 'Tensor', rule: repeated },
        inputs: { id: 11, type: 'ValueInfo', rule: repeated },
        outputs: { id: 12, type: 'ValueInfo', rule: repeated },
        valueInfo: { id: 13, type: 'ValueInfo', rule: repeated },
      },
    },
    Node: {
      fields: {
        inputs: { id: 1, type: 'string', rule: repeated },
        outputs: { id: 2, type: 'string', rule: repeated },
        name: { id: 3, type: 'string' },
        op: { id: 4, type: 'string' },
        attributes: { id: 5, type: 'Attribute', rule: repeated },
        domain: { id: 7, type: 'string' },
      },
    },
    Attribute: {
      fields: {
        name: { id: 1, type: 'string' },
        float: { id: 2, type: 'float' },
        int: { id: 3, type: 'int64' },
        string: { id: 4, type: 'bytes' },
        tensor: { id: 5, type: 'Tensor' },
        graph: { id: 6, type: 'Graph' },
        floats: { id: 7, type: 'float', rule: repeated },
        ints: { id: 8, type: 'int64', rule: repeated },
        strings: { id: 9, type: 'bytes', rule: repeated },
        type: { id: 20, type: 'int32' },
      },
    },
    Tensor: {
      fields: {
        dims: { id: 1, type: 'int64', rule: repeated },
        dataType: { id: 2, type: 'int32' },
        floatData: { id: 4, type: 'float', rule: repeated, options: { packed: true } },
        int32Data: { id: 5, type: 'int32', rule: repeated, options: { packed: true } },
        stringData: { id: 6, type: 'bytes', rule: repeated },
        int64Data: { id: 7, type: 'int64', rule: repeated, options: { packed: true } },
        name: { id: 8, type: 'string' },
        rawData: { id: 9, type: 'bytes' },
        doubleData: { id: 10, type: 'double', rule: repeated, options: { packed: true } },
        uint64Data: { id: 11, type: 'uint64', rule: repeated, options: { packed: true } },
        externalData: { id: 13, type: 'StringPair', rule: repeated },
        dataLocation: { id: 14, type: 'int32' },
      },
    },
    ValueInfo: { fields: { name: { id: 1, type: 'string' }, type: { id: 2, type: 'bytes' } } },
    Type: { fields: { tensor: { id: 1, type: 'TensorType' } } },
    TensorType: { fields: { dataType: { id: 1, type: 'int32' }, shape: { id: 2, type: 'Shape' } } },
    Shape: { fields: { dims: { id: 1, type: 'Dimension', rule: repeated } } },
    Dimension: {
      fields: { value: { id: 1, type: 'int64' }, name: { id: 2, type: 'string' } },
    },
  },
});

/** An integer of 64 bits as protobufjs hands it out. */
export type Long = number | { toString(): string };

interface Message {
  readonly $unknowns?: Uint8Array[];
}
interface StringPairMessage {
  readonly key?: string;
  readonly value?: string;
}
export interface TensorMessage extends Message {
  readonly dims?: readonly Long[];
  readonly dataType?: number;
  readonly floatData?: readonly number[];
  readonly int32Data?: readonly number[];
  readonly stringData?: readonly Uint8Array[];
  readonly int64Data?: readonly Long[];
  readonly name?: string;
  readonly rawData?: Uint8Array;
  readonly doubleData?: readonly number[];
  readonly uint64Data?: readonly Long[];
  readonly externalData?: readonly StringPairMessage[];
  readonly dataLocation?: number;
}
export interface AttributeMessage extends Message {
  readonly name?: string;
  readonly float?: number;
  readonly int?: Long;
  readonly string?: Uint8Array;
  readonly tensor?: TensorMessage;
  readonly graph?: GraphMessage;
  readonly floats?: readonly number[];
  readonly ints?: readonly Long[];
  readonly strings?: readonly Uint8Array[];
  readonly type?: number;
}
export interface NodeMessage extends Message {
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly name?: string;
  readonly op?: string;
  readonly attributes?: readonly AttributeMessage[];
  readonly domain?: string;
}
/** Absent fields read as defaults (protobufjs keeps them on the prototype): ask `Object.hasOwn` where it matters. */
export interface DimensionMessage extends Message {
  readonly value?: Long;
  readonly name?: string;
}
export interface TypeMessage extends Message {
  readonly tensor?: Message & {
    readonly dataType?: number;
    readonly shape?: Message & { readonly dims?: readonly DimensionMessage[] };
  };
}
export interface ValueInfoMessage extends Message {
  readonly name?: string;
  readonly type?: Uint8Array;
}
export interface GraphMessage extends Message {
  readonly nodes?: readonly NodeMessage[];
  readonly name?: string;
  readonly initializers?: readonly TensorMessage[];
  readonly inputs?: readonly ValueInfoMessage[];
  readonly outputs?: readonly ValueInfoMessage[];
  readonly valueInfo?: readonly ValueInfoMessage[];
}
export interface ModelMessage extends Message {
  readonly irVersion?: Long;
  readonly producer?: string;
  readonly graph?: GraphMessage;
  readonly opsets?: readonly (Message & { readonly domain?: string; readonly version?: Long })[];
  readonly metadata?: readonly StringPairMessage[];
}

interface MessageOfType {
  readonly Model: ModelMessage;
  readonly Attribute: AttributeMessage;
  readonly Type: TypeMessage;
}

/** @throws whatever protobufjs throws on bytes that are no such message. */
export function decodeMessage<Name extends keyof MessageOfType>(
  name: Name,
  bytes: Uint8Array,
): MessageOfType[Name] {
  const reader = protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  return root.lookupType(name).decode(reader) as MessageOfType[Name];
}

export function encodeMessage<Name extends keyof MessageOfType>(
  name: Name,
  message: MessageOfType[Name],
): Uint8Array {
  return root.lookupType(name).encode(message).finish();
}
