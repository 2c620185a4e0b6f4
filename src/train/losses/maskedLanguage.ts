import { int64Tensor } from '../../onnx/tensors.ts';
import { hiddenPlaces } from '../architecture/hiddenPlaces.ts';
import type { LossTerm } from './lossTerm.ts';
import { sumOfProducts } from './sumOfProducts.ts';

export interface MaskedLanguageOptions {
  readonly head: string;
  readonly vocabularySize: number;
  readonly weight?: number;
}

/**
 * −Σ log p(the hidden token) over the hidden tokens of a batch.
 * Source: Devlin et al. 2019, §3.1, https://aclanthology.org/N19-1423
 */
export function maskedLanguage({ head, vocabularySize, weight = 1 }: MaskedLanguageOptions): LossTerm {
  const id = `${head}.maskedLanguage`;
  return {
    id,
    head,
    weight,
    mass: (batch) => batch.hidden.length,
    feeds(batch, scale) {
      const count = Math.max(1, batch.hidden.length);
      const places = new BigInt64Array(count);
      const labels = new BigInt64Array(count);
      const weights = new Float32Array(count);
      for (const [index, { place, id: hidden }] of batch.hidden.entries()) {
        places[index] = BigInt(place);
        labels[index] = BigInt(hidden);
        weights[index] = scale;
      }
      return {
        feeds: {
          [hiddenPlaces]: { type: 'int64', data: places, dims: [count] },
          [`${id}.labels`]: { type: 'int64', data: labels, dims: [count] },
          [id]: { type: 'float32', data: weights, dims: [count] },
        },
      };
    },
    build(graph, logits) {
      const labels = graph.input(`${id}.labels`, 'int64', ['hidden']);
      const weights = graph.input(id, 'float32', ['hidden']);
      const pieces = graph.constant(
        int64Tensor(
          [1, vocabularySize],
          Array.from({ length: vocabularySize }, (_, piece) => piece),
        ),
      );
      const isRight = graph.op('Equal', [
        graph.op('Unsqueeze', [labels, graph.constant(int64Tensor([1], [1]))]),
        pieces,
      ]);
      const targets = graph.op('Cast', [isRight], { to: 1 });
      const chosen = graph.mul(graph.op('LogSoftmax', [logits], { axis: -1 }), targets);
      const logProbabilities = graph.op('ReduceSum', [chosen, graph.constant(int64Tensor([1], [-1]))], {
        keepdims: 0,
      });
      return graph.op('Neg', [sumOfProducts(graph, weights, logProbabilities)]);
    },
  };
}
