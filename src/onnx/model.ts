import type { DataType, TensorData } from './dataTypes.ts';

/**
 * What a protobuf message held beyond the fields that this library models (documentation strings, annotations, fields
 * of a newer ONNX release): their bytes, written back unchanged.
 */
export type UnmodelledFields = readonly Uint8Array[];

export interface Tensor {
  readonly dataType: DataType;
  readonly shape: readonly number[];
  /** Row-major; see {@link TensorData} for types without a typed array of their own. */
  readonly data: TensorData;
  readonly unmodelled?: UnmodelledFields;
}

/** One attribute of a node. `opaque` is a kind that this library carries along but does not read. */
export type Attribute = AttributeValue & { readonly unmodelled?: UnmodelledFields };

type AttributeValue =
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'tensor'; readonly value: Tensor }
  | { readonly kind: 'graph'; readonly value: Graph }
  | { readonly kind: 'floats'; readonly value: readonly number[] }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'strings'; readonly value: readonly string[] }
  | { readonly kind: 'opaque'; readonly value: Uint8Array };

export interface Node {
  readonly name: string;
  readonly op: string;
  /** '' is the standard operator set; contributed operators are in `com.microsoft`. */
  readonly domain: string;
  /** Names of values; '' is an optional input left out. */
  readonly inputs: readonly string[];
  /** Names of values; '' is an optional output that nobody reads. */
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly unmodelled?: UnmodelledFields;
}

/** A length of an axis: a number, or a name or expression (`batch`, `8*batch*sequence`) that is known only at run time. */
export type Dim = number | string;
export type Shape = readonly Dim[];

export interface ValueInfo {
  readonly name: string;
  /** undefined: not a tensor (a sequence, a map, …), or of a type unknown to this library. */
  readonly dataType: DataType | undefined;
  /** undefined: even the rank is unknown. A dimension without value or name is ''. */
  readonly shape: Shape | undefined;
  /** The type as it was read, for what is not a tensor. */
  readonly opaqueType?: Uint8Array;
  readonly unmodelled?: UnmodelledFields;
}

export interface Graph {
  readonly name: string;
  /** In topological order, as ONNX demands. */
  readonly nodes: readonly Node[];
  readonly initializers: ReadonlyMap<string, Tensor>;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  /** Types that the file states for inner values. */
  readonly valueInfo: readonly ValueInfo[];
  readonly unmodelled?: UnmodelledFields;
}

export interface Model {
  readonly irVersion: number;
  /** Version of the standard operator set. */
  readonly opset: number;
  /** Versions of the other operator sets, by domain. */
  readonly otherOpsets: ReadonlyMap<string, number>;
  readonly producer: string;
  readonly metadata: ReadonlyMap<string, string>;
  readonly graph: Graph;
  readonly unmodelled?: UnmodelledFields;
}

/** The name of an op within all operator sets: `MatMul`, `com.microsoft.FusedMatMul`. */
export function qualifiedOp(node: Pick<Node, 'op' | 'domain'>): string {
  return node.domain === '' || node.domain === 'ai.onnx' ? node.op : `${node.domain}.${node.op}`;
}
