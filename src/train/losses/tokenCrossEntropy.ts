import type { Batch } from '../batch.ts';
import type { LossTerm } from './lossTerm.ts';
import { sumOfProducts } from './sumOfProducts.ts';

export interface TokenCrossEntropyOptions {
  readonly head: string;
  readonly labels: number;
  readonly classWeights?: readonly number[];
  readonly weight?: number;
}

/** −Σ w log p(label) over the tokens that have a label; the others (special tokens, later pieces of a word) are ignored. */
export function tokenCrossEntropy(options: TokenCrossEntropyOptions): LossTerm {
  const { head, labels, classWeights, weight = 1 } = options;
  const id = `${head}.tokenCrossEntropy`;
  const weightOf = (label: number) => classWeights?.[label] ?? 1;
  return {
    id,
    head,
    weight,
    mass: (batch) => {
      let mass = 0;
      for (const { label } of labelledTokens(batch, head)) mass += weightOf(label);
      return mass;
    },
    feeds(batch, scale) {
      const dims = [batch.rows.length, batch.length, labels];
      const data = new Float32Array(batch.rows.length * batch.length * labels);
      for (const { place, label } of labelledTokens(batch, head))
        data[place * labels + label] = scale * weightOf(label);
      return { feeds: { [id]: { type: 'float32', data, dims } } };
    },
    build(graph, logits) {
      const target = graph.input(id, 'float32', ['batch', 'sequence', labels]);
      return graph.op('Neg', [sumOfProducts(graph, target, graph.op('LogSoftmax', [logits], { axis: -1 }))]);
    },
  };
}

function* labelledTokens(batch: Batch, head: string): Generator<{ place: number; label: number }> {
  for (const [row, { targets }] of batch.rows.entries()) {
    const target = targets[head];
    if (target?.kind !== 'tags') continue;
    for (const [position, label] of target.labels.entries())
      if (label !== null) yield { place: row * batch.length + position, label };
  }
}
