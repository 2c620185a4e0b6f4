import { InputError } from '../core/errors.ts';
import type { DataType } from './dataTypes.ts';
import type { Dim, Node, Shape, Tensor } from './model.ts';

/** What is known of a value before the graph runs. */
export interface ValueType {
  readonly dataType: DataType;
  /** undefined where even the rank is unknown. */
  readonly shape: Shape | undefined;
  /**
   * For integer scalars and lists: their elements as far as they are known. Exporters compute shapes in the graph
   * (Shape → Gather → Concat → Reshape); following these elements keeps shapes known behind them.
   */
  readonly integers?: readonly Dim[];
}

/** What an op's inference sees of one node. */
export interface InferenceContext {
  readonly node: Node;
  /** Version of the operator set of the node's domain. */
  readonly opset: number;
  /** One an input, undefined where an optional input is left out. */
  readonly inputs: readonly (ValueType | undefined)[];
  /** The type of an input that must be there. @throws InputError naming node and input. */
  input(index: number): ValueType;
  /** The shape of an input whose rank must be known. @throws InputError naming node and input. */
  shape(index: number): Shape;
  /** The elements of an input that is a constant of the graph. */
  constant(index: number): Tensor | undefined;
  /** A dimension that depends on data, named after the node. */
  unknownDim(label: string): Dim;
  /** An error that names node and op: `throw context.error('two inputs of one type', …)`. */
  error(expected: string, got: string): InputError;
}

/** One type an output; what is missing at the end counts as unknown. */
export type Infer = (context: InferenceContext) => readonly ValueType[];

/** Inference by qualified op name (`MatMul`, `com.microsoft.FusedMatMul`). */
export type InferenceTable = { readonly [op: string]: { readonly infer: Infer } | undefined };

export interface InferenceFacts {
  readonly node: Node;
  readonly opset: number;
  readonly typeOf: (value: string) => ValueType | undefined;
  readonly constantOf: (value: string) => Tensor | undefined;
}

export function createInferenceContext({
  node,
  opset,
  typeOf,
  constantOf,
}: InferenceFacts): InferenceContext {
  const inputs = node.inputs.map((name) => (name === '' ? undefined : typeOf(name)));
  const error = (expected: string, got: string) =>
    new InputError({ expected: `node ${node.name} (${node.op}): ${expected}`, got });
  const input = (index: number) => {
    const type = inputs[index];
    if (type === undefined)
      throw error(`input ${index}`, node.inputs[index] ? `${node.inputs[index]} of unknown type` : 'none');
    return type;
  };
  return {
    node,
    opset,
    inputs,
    input,
    shape(index) {
      const { shape } = input(index);
      if (shape === undefined)
        throw error(`input ${index} of known rank`, `${node.inputs[index]} of unknown shape`);
      return shape;
    },
    constant: (index) => (node.inputs[index] ? constantOf(node.inputs[index]) : undefined),
    unknownDim: (label) => `${label}(${node.outputs.find((name) => name !== '') ?? node.name})`,
    error,
  };
}
