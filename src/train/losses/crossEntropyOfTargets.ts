import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import { sumOfProducts } from './sumOfProducts.ts';

/** −Σ_ij t_ij log softmax(z)_ij: logits z and targets t are [batch, labels]; the targets are the input `id`. */
export function crossEntropyOfTargets(graph: GraphBuilder, id: string, labels: number, logits: Value): Value {
  const target = graph.input(id, 'float32', ['batch', labels]);
  return graph.op('Neg', [sumOfProducts(graph, target, graph.op('LogSoftmax', [logits], { axis: -1 }))]);
}
