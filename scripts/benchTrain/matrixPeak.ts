import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { createRandom } from '../../src/core/random.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';
import type { StateValue, TrainingProgram } from '../../src/runtime/trainingMessages.ts';
import { openTrainingSession } from '../../src/runtime/trainingSession.ts';
import type { Product } from './problem.ts';

export interface MatrixPeak {
  readonly threads: number;
  /** Runs every product a few times and keeps the fastest of each. */
  run(): Promise<void>;
  /** All of these products, nothing in between. */
  milliseconds(products: readonly Product[]): number;
  close(): Promise<void>;
}

const sizeOf = ({ batch, m, k, n }: Product) => [batch, m, k, n].join(' ');

/** The products of steps as single MatMul nodes in onnxruntime, results written into buffers that exist already. */
export async function openMatrixPeak(all: readonly Product[], threads: number): Promise<MatrixPeak> {
  const products = [...new Map(all.map((product) => [sizeOf(product), product])).values()];
  const indexOf = new Map(products.map((product, index) => [sizeOf(product), index]));
  const programs: Record<string, TrainingProgram> = {};
  const state: StateValue[] = [];
  const random = createRandom(11, 'matrix peak');
  for (const [index, { batch, m, k, n }] of products.entries()) {
    const graph = newGraph('product');
    const operand = (name: string, rows: number, columns: number) => {
      const dims = batch === 1 ? [rows, columns] : [batch, rows, columns];
      const data = Float32Array.from({ length: batch * rows * columns }, () => random.next() - 0.5);
      state.push({ name, dims, data });
      return { name, dims };
    };
    const [a, b, c] = [operand(`a${index}`, m, k), operand(`b${index}`, k, n), operand(`c${index}`, m, n)];
    const [left, right] = [a, b].map(({ name, dims }) => graph.input(name, 'float32', dims));
    graph.output(graph.matMul(left, right), 'product');
    programs[`product${index}`] = { model: writeModel(graph.build()), updates: { product: c.name } };
  }
  const session = await openTrainingSession({ programs, state, threads });
  const fastest = products.map(() => Number.POSITIVE_INFINITY);
  return {
    threads,
    async run() {
      for (const index of products.keys())
        for (let repeat = 0; repeat < 4; repeat++) {
          const started = performance.now();
          await session.run({ program: `product${index}`, feeds: {} });
          fastest[index] = Math.min(fastest[index], performance.now() - started);
        }
    },
    milliseconds: (some) =>
      some.reduce(
        (sum, product) => sum + product.count * fastest[indexOf.get(sizeOf(product)) ?? Number.NaN],
        0,
      ),
    close: () => session.dispose(),
  };
}
