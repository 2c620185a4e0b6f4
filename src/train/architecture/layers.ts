import { float } from '../../onnx/attributes.ts';
import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import type { Weights } from './weights.ts';

/** x · W + b; W is [inputs, outputs], as ONNX multiplies. */
export function dense(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  name: string,
  [inputs, outputs]: readonly [number, number],
): Value {
  const product = graph.matMul(input, weights.matrix(`${name}.weight`, [inputs, outputs]));
  return graph.add(product, weights.bias(`${name}.bias`, outputs));
}

export function layerNorm(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  name: string,
  width: number,
): Value {
  return graph.op(
    'LayerNormalization',
    [input, weights.gain(`${name}.weight`, width), weights.bias(`${name}.bias`, width)],
    { axis: -1, epsilon: float(normEpsilon) },
  );
}

export const normEpsilon = 1e-12;

/** The elements of a list as a constant of integers, for axes and shapes. */
export function integers(graph: GraphBuilder, ...values: readonly number[]): Value {
  return graph.constant(int64Tensor([values.length], values), 'integers');
}
