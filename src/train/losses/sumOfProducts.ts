import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';

/** Σ a · b over all elements: a scalar. */
export function sumOfProducts(graph: GraphBuilder, a: Value, b: Value): Value {
  return graph.op('ReduceSum', [graph.mul(a, b)], { keepdims: 0 });
}
