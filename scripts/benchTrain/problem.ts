import { createRandom } from '../../src/core/random.ts';
import { bertStudent } from '../../src/train/architecture/bertStudent.ts';
import type { EncoderShape, StatesRead } from '../../src/train/architecture/encoder.ts';
import { crossEntropy } from '../../src/train/losses/crossEntropy.ts';
import type { TrainingItem } from '../../src/train/trainingItem.ts';
import type { TrainingPlan } from '../../src/train/trainingPlan.ts';

/** A step to be timed: an encoder with a classifier on one batch. */
export interface Problem {
  readonly name: string;
  readonly shape: EncoderShape;
  readonly rows: number;
  readonly length: number;
}

const labels = 3;
export const learningRate = 1e-4;

/** BERT-mini (Turc et al. 2019), on 32 texts of 128 tokens unless told otherwise. */
export function bertMini({ width = 256, length = 128, rows = 32, layers = 4, heads = 0 } = {}): Problem {
  return {
    name: `${layers} × ${width}, ${rows} × ${length}`,
    shape: {
      vocabularySize: 30_522,
      maximumLength: 512,
      width,
      layers,
      heads: heads || width / 64,
      inner: 4 * width,
      norm: 'post',
    },
    rows,
    length,
  };
}

/** About 30 million weights. */
export const thirtyMillion: Problem = bertMini({ width: 448, layers: 7, rows: 16, heads: 7 });

/** What the trainer does with it. The last third of every other text is padding. */
export function planOf({ shape, rows, length }: Problem, read: StatesRead = 'first'): TrainingPlan {
  const random = createRandom(7, 'bench-train');
  const items = Array.from({ length: rows }, (_, row): TrainingItem => {
    const tokens = row % 2 === 0 ? length : Math.ceil((2 * length) / 3);
    return {
      id: `${row}`,
      rows: [
        {
          id: `${row}`,
          ids: Array.from(
            { length: tokens },
            () => 5 + Math.floor((shape.vocabularySize - 5) * random.next() ** 3),
          ),
          segments: Array.from({ length: tokens }, (_, position) => Number(position > tokens / 2)),
          targets: { label: { kind: 'class', label: random.integer(labels) } },
        },
      ],
      relations: [],
    };
  });
  return {
    student: bertStudent({
      shape,
      heads: [{ kind: 'classification', name: 'label', labels }],
      seed: 7,
      everyState: read === 'every',
    }),
    items,
    terms: [crossEntropy({ head: 'label', labels, alpha: 0 })],
    paddingId: 0,
    settings: {
      epochs: 1,
      batchSize: rows,
      accumulate: 1,
      learningRate,
      schedule: 'constant',
      warmUp: 0,
      weightDecay: 0.01,
      clipNorm: 1,
      dropout: 0,
      seed: 7,
      trainOnly: null,
      patience: null,
      maxSteps: null,
    },
  };
}

/** A product of [batch × m × k] by [batch × k × n], as often as a step has it. */
export interface Product {
  readonly batch: number;
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly count: number;
}

/**
 * All products of one step that count: three for each of the forward pass, one of them and two for its gradients.
 * @param read `first`: the last layer works out one state a text, as our trainer does; `every`: all, as PyTorch does.
 */
export function productsOf(problem: Problem, read: StatesRead): Product[] {
  const { rows, length, shape } = problem;
  const layers = read === 'first' ? shape.layers - 1 : shape.layers;
  const whole = layerProducts(problem, length).map((product) => ({
    ...product,
    count: product.count * layers,
  }));
  if (read === 'every') return whole;
  const { width } = shape;
  const [tokens, texts] = [rows * length, rows];
  return [
    ...whole,
    // Of the last layer: keys and values of all states, everything else of the first.
    { batch: 1, m: tokens, k: width, n: width, count: 4 },
    { batch: 1, m: width, k: tokens, n: width, count: 2 },
    ...layerProducts(problem, 1).map((product) =>
      product.m === texts && product.n === width && product.k === width
        ? { ...product, count: 4 }
        : product.k === texts && product.m === width && product.n === width
          ? { ...product, count: 2 }
          : product,
    ),
  ];
}

/** Of one layer that answers `asking` states a text: queries, keys, values and output all count as of that many. */
function layerProducts({ shape, rows, length }: Problem, asking: number): Product[] {
  const { width, inner, heads } = shape;
  const tokens = rows * asking;
  const dense = (m: number, k: number, n: number, count: number) => ({ batch: 1, m, k, n, count });
  const perHead = (m: number, k: number, n: number, count: number) => ({
    batch: rows * heads,
    m,
    k,
    n,
    count,
  });
  const deep = width / heads;
  return [
    // Query, key, value, output: forward and by the input; by the weight.
    dense(tokens, width, width, 8),
    dense(width, tokens, width, 4),
    // Feed-forward: each way once forward and once by the input; by the weights.
    dense(tokens, width, inner, 2),
    dense(tokens, inner, width, 2),
    dense(width, tokens, inner, 1),
    dense(inner, tokens, width, 1),
    // Scores and the gradient of the shares; the values read and the gradient by query; the gradients by key and value.
    perHead(asking, deep, length, 2),
    perHead(asking, length, deep, 2),
    perHead(length, asking, deep, 2),
  ];
}

export function gigaflop(products: readonly Product[]): number {
  return products.reduce((sum, { batch, m, k, n, count }) => sum + (2 * batch * m * k * n * count) / 1e9, 0);
}
