import { createRandom } from '../../core/random.ts';
import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Tensor } from '../../onnx/model.ts';
import { float32Tensor, sizeOf } from '../../onnx/tensors.ts';

/** Where a graph's weights come from. */
export interface WeightSource {
  /** Of matrices without a known value. */
  readonly seed: number;
  /** Trained values, by name; what is not there begins anew. */
  readonly known: ReadonlyMap<string, Tensor>;
}

/** Puts weights into a graph under construction. */
export interface Weights {
  /** Begins normally distributed, as BERT's: deviation 0.02. The values depend on seed and name alone. */
  matrix(name: string, shape: readonly number[]): Value;
  bias(name: string, length: number): Value;
  gain(name: string, length: number): Value;
  /** Every weight so far, by name. */
  all(): ReadonlyMap<string, Tensor>;
}

const initialDeviation = 0.02;

export function createWeights(graph: GraphBuilder, { seed, known }: WeightSource): Weights {
  const added = new Map<string, Tensor>();
  function add(name: string, shape: readonly number[], begin: () => Float32Array): Value {
    const tensor = known.get(name);
    const fits = tensor !== undefined && tensor.shape.join() === shape.join();
    const weight = fits ? tensor : float32Tensor(shape, begin());
    added.set(name, weight);
    return graph.initializer(name, weight);
  }
  return {
    matrix: (name, shape) =>
      add(name, shape, () => {
        const random = createRandom(seed, `weights/${name}`);
        return Float32Array.from({ length: sizeOf(shape) }, () => initialDeviation * random.normal());
      }),
    bias: (name, length) => add(name, [length], () => new Float32Array(length)),
    gain: (name, length) => add(name, [length], () => new Float32Array(length).fill(1)),
    all: () => added,
  };
}
