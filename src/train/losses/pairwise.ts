import { float32Tensor } from '../../onnx/tensors.ts';
import type { Batch } from '../batch.ts';
import type { LossTerm } from './lossTerm.ts';
import { sumOfProducts } from './sumOfProducts.ts';

export interface PairwiseOptions {
  readonly head: string;
  /** Index of the label whose logit, above the mean of the others', is the score. */
  readonly positive: number;
  readonly labels: number;
  readonly weight?: number;
}

/**
 * Σ log(1 + exp(−(s_above − s_below))): of two rows of a record the right one should score higher.
 * Source: RankNet, Burges et al. 2005, https://doi.org/10.1145/1102351.1102363
 */
export function pairwise({ head, positive, labels, weight = 1 }: PairwiseOptions): LossTerm {
  const id = `${head}.pairwise`;
  const pairsOf = (batch: Batch) =>
    batch.relations.filter((relation) => relation.kind === 'above').filter((pair) => pair.head === head);
  return {
    id,
    head,
    weight,
    mass: (batch) => pairsOf(batch).length,
    feeds(batch, scale) {
      const pairs = pairsOf(batch);
      // A row of +1 and −1 a pair: its product with the scores is their difference. One empty row where there is no pair.
      const count = Math.max(1, pairs.length);
      const differences = new Float32Array(count * batch.rows.length);
      const weights = new Float32Array(count);
      for (const [index, { above, below }] of pairs.entries()) {
        differences[index * batch.rows.length + above] = 1;
        differences[index * batch.rows.length + below] = -1;
        weights[index] = scale;
      }
      return {
        feeds: {
          [id]: { type: 'float32', data: differences, dims: [count, batch.rows.length] },
          [`${id}.weights`]: { type: 'float32', data: weights, dims: [count, 1] },
        },
      };
    },
    build(graph, logits) {
      const differences = graph.input(id, 'float32', [`${head}_above`, 'batch']);
      const weights = graph.input(`${id}.weights`, 'float32', [`${head}_above`, 1]);
      const contrast = Float32Array.from({ length: labels }, (_, label) =>
        label === positive ? 1 : -1 / (labels - 1),
      );
      const scores = graph.op('MatMul', [logits, graph.constant(float32Tensor([labels, 1], contrast))]);
      const margins = graph.op('MatMul', [differences, scores]);
      return sumOfProducts(graph, weights, graph.op('Softplus', [graph.op('Neg', [margins])]));
    },
  };
}
