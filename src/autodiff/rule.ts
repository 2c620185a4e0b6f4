import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import type { Infer } from '../onnx/inference.ts';
import type { Node, Tensor } from '../onnx/model.ts';

/**
 * All facts of one ONNX op: how the types of its outputs follow from its inputs, and its vector–Jacobian product.
 *
 * To add an op:
 * 1. Write `ops/<Op>.ts` exporting one `OpRule` (named after the op in camel case), the formula of the gradient above the
 *    code. Look at `ops/Mul.ts` (broadcasting), `ops/ReduceSum.ts` (axes, opset forms) and `ops/MatMul.ts` (matrices).
 * 2. Add its name to `OpName` and its rule to the table in `ops/table.ts` (one line each): the table is a `Record` over
 *    `OpName`, so that forgetting one does not compile.
 * 3. Test the gradient by central differences and against PyTorch's values.
 */
export interface OpRule {
  /** One type for each output. Must handle every opset from 13 on. @throws InputError when inputs do not fit. */
  readonly infer: Infer;
  /** `none`: nothing flows back through this op (comparisons, shapes, rounding). */
  readonly gradient: GradientRule | 'none';
}

/**
 * Appends the nodes that compute, from the gradients of a node's outputs, those of its inputs.
 * @returns exactly one entry for each input of the node: its gradient, or undefined where there is none (an integer input,
 *   an input left out, or one that is not `wanted`). A gradient may have the shape that its input was broadcast to: the
 *   walker undoes broadcasting, rules never do. It must not be smaller than its input.
 */
export type GradientRule = (context: GradientContext) => readonly (Value | undefined)[];

/** What a gradient rule sees of one node. Nodes are appended with `builder`. */
export interface GradientContext {
  readonly builder: GraphBuilder;
  readonly node: Node;
  /** Version of the operator set of the node's domain. */
  readonly opset: number;
  /** undefined where an optional input is left out. */
  readonly inputs: readonly (Value | undefined)[];
  /** undefined where an optional output is left out. */
  readonly outputs: readonly (Value | undefined)[];
  /** One an output; undefined where the loss does not depend on it. At least one is there. */
  readonly gradients: readonly (Value | undefined)[];
  /** An input that must be there. @throws InputError naming node and input. */
  input(index: number): Value;
  /** An output that must be there. @throws InputError naming node and output. */
  output(index: number): Value;
  /** The gradient of an output, zeros where the loss does not depend on it. */
  gradient(index?: number): Value;
  /** Whether the gradient of this input is needed: skip the work where not. */
  wanted(index: number): boolean;
  /** The elements of an input that is a constant of the graph. */
  constant(index: number): Tensor | undefined;
}
