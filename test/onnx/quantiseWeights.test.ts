import { describe, expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { opRules } from '../../src/autodiff/ops/table.ts';
import { createRandom } from '../../src/core/random.ts';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import { quantiseWeights } from '../../src/onnx/quantise/quantiseWeights.ts';
import { float32Tensor, int64Tensor, sizeOf } from '../../src/onnx/tensors.ts';
import { validateModel } from '../../src/onnx/validateModel.ts';
import { openModel } from '../autodiff/runModel.ts';
import { readFixture, textFixtures, tokenFeeds } from './textFixture.ts';

const random = createRandom(5, 'quantise');
const normal = (...shape: number[]): Tensor =>
  float32Tensor(
    shape,
    Float32Array.from({ length: sizeOf(shape) }, () => random.normal()),
  );

async function run(model: Model, feeds: Record<string, Tensor>): Promise<number[]> {
  const session = await openModel(model);
  const [output] = Object.values(await session.run(feeds));
  await session.release();
  return Array.from(output.data as Float32Array);
}

describe.each(textFixtures)('%s', (id) => {
  const model = readFixture(id);
  const { model: small, quantised, bytesBefore, bytesAfter } = quantiseWeights(model);
  const rows = [
    [2, 7, 9, 30, 3],
    [2, 11, 3],
    [2, 40, 41, 42, 43, 44, 45, 3],
  ];

  test('is smaller, valid, and answers nearly the same', async () => {
    expect(quantised.length).toBeGreaterThan(5);
    expect(bytesAfter / bytesBefore).toBeLessThan(0.5);
    validateModel(small, opRules);
    const feeds = tokenFeeds(model, rows);
    const [before, after] = [await run(model, feeds), await run(small, feeds)];
    const scale = Math.max(...before.map(Math.abs));
    const error = Math.max(...before.map((value, at) => Math.abs(value - after[at])));
    expect(error).toBeGreaterThan(0);
    // Weights drawn at random: the error of a trained model is smaller.
    expect(error / scale).toBeLessThan(0.1);
  });

  test('answers the same for a text alone and in a batch', async () => {
    const together = await run(small, tokenFeeds(model, rows));
    const perRow = together.length / rows.length;
    for (const [at, row] of rows.entries()) {
      const alone = await run(small, tokenFeeds(model, [row], 8));
      alone.forEach((value, index) => {
        expect(value).toBeCloseTo(together[at * perRow + index], 5);
      });
    }
  });
});

test('by hand: the largest weight of a column is exact, the others are off by half a step at most', async () => {
  const graph = newGraph('columns');
  const x = graph.input('x', 'float32', [2, 2]);
  const w = graph.initializer('w', float32Tensor([2, 2], [127, 0.5, -63.4, -1]));
  graph.output(graph.matMul(x, w), 'y');
  const { model } = quantiseWeights(graph.build(), { minimumElements: 1 });
  expect(model.graph.initializers.get('w.int8')?.data).toEqual(Int8Array.of(127, 64, -63, -127));
  // Scales 1 and 1/127: the columns are 127, −63 and 64/127, −1.
  const y = await run(model, { x: float32Tensor([2, 2], [1, 0, 0, 1]) });
  [127, 64 / 127, -63, -1].forEach((value, at) => {
    expect(y[at]).toBeCloseTo(value, 6);
  });
});

test('embeddings shared with an output layer are kept once, with a scale a row', async () => {
  const graph = newGraph('tied');
  const ids = graph.input('ids', 'int64', [2, 3]);
  const table = graph.initializer('table', normal(50, 8));
  const embedded = graph.op('Gather', [table, ids]);
  graph.output(graph.matMul(embedded, graph.op('Transpose', [table])), 'logits');
  const model = graph.build();
  const result = quantiseWeights(model, { minimumElements: 1 });
  expect([...result.model.graph.initializers].map(([name, { dataType }]) => [name, dataType])).toEqual([
    ['table.int8', 'int8'],
    ['table.scales', 'float32'],
  ]);
  const feeds = { ids: int64Tensor([2, 3], [0, 49, 7, 7, -1, 3]) };
  const [before, after] = [await run(model, feeds), await run(result.model, feeds)];
  before.forEach((value, at) => {
    expect(Math.abs(value - after[at])).toBeLessThan(0.2);
  });
});

test('a weight that is transposed in the graph, as exporters without folding write it', async () => {
  const graph = newGraph('transposed');
  const x = graph.input('x', 'float32', [3, 8]);
  const w = graph.initializer('w', normal(6, 8));
  graph.output(graph.matMul(x, graph.op('Transpose', [w])), 'y');
  const model = graph.build();
  const { model: small, quantised } = quantiseWeights(model, { minimumElements: 1 });
  expect(quantised).toEqual(['w']);
  const feeds = { x: normal(3, 8) };
  const [before, after] = [await run(model, feeds), await run(small, feeds)];
  before.forEach((value, at) => {
    expect(Math.abs(value - after[at])).toBeLessThan(0.1);
  });
});

test('what other ops read, small matrices and kept names stay as they are; old opsets are refused', () => {
  const graph = newGraph('kept');
  const x = graph.input('x', 'float32', [2, 4]);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => graph.initializer(name, normal(4, 4)));
  const sum = graph.add(graph.matMul(x, a), graph.matMul(x, graph.op('Relu', [b])));
  graph.output(graph.add(sum, graph.matMul(x, c)), 'y');
  const model = graph.build();
  expect(quantiseWeights(model).quantised).toEqual([]);
  const keep = (name: string) => name === 'c';
  expect(quantiseWeights(model, { minimumElements: 1, keep }).quantised).toEqual(['a']);
  expect(() => quantiseWeights({ ...model, opset: 12 })).toThrow(/opset 13.*opset 12/);
});
