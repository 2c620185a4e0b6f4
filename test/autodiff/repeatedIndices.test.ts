import { expect, test } from 'vitest';
import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { createRandom } from '../../src/core/random.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { openModel } from './runModel.ts';

const [count, width, vocabulary] = [6000, 48, 70];

test('embedding gradients: indices that repeat hundreds of times, at one thread and two', async () => {
  const random = createRandom(5, 'indices');
  const indices = BigInt64Array.from({ length: count }, () => BigInt(random.integer(vocabulary - 10)));
  const upstream = Float32Array.from({ length: count * width }, () => random.normal());
  const expected = new Float64Array(vocabulary * width);
  for (const [row, index] of indices.entries())
    for (let column = 0; column < width; column++)
      expected[Number(index) * width + column] += upstream[row * width + column];
  const builder = newGraph('embedding');
  const table = builder.input('table', 'float32', ['vocabulary', width]);
  const picked = builder.op('Gather', [table, builder.input('indices', 'int64', ['count'])]);
  const weighted = builder.mul(picked, builder.input('upstream', 'float32', ['count', width]));
  const loss = builder.op('ReduceSum', [weighted], { keepdims: 0 });
  const gradient = appendGradients(builder, { loss: loss.name, parameters: ['table'] }).get('table');
  if (gradient === undefined) throw new Error('the loss depends on the table');
  builder.output(gradient, 'gradient');
  const model = builder.build();
  const feeds: Record<string, Tensor> = {
    table: { dataType: 'float32', shape: [vocabulary, width], data: new Float32Array(vocabulary * width) },
    indices: { dataType: 'int64', shape: [count], data: indices },
    upstream: { dataType: 'float32', shape: [count, width], data: upstream },
  };
  const runs: Tensor[] = [];
  for (const threads of [1, 2, 2, 2]) {
    const open = await openModel(model, { intraOpNumThreads: threads });
    runs.push((await open.run(feeds))['gradient']);
    await open.release();
  }
  for (const { data } of runs) {
    for (const [index, value] of expected.entries())
      expect(Math.abs(Number(data[index]) - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
    expect(data).toEqual(runs[0].data);
  }
});

test('an op that only serves our own gradients refuses to be differentiated, by op and node', () => {
  const builder = newGraph('second order');
  const x = builder.input('x', 'float32', [5]);
  const [largest] = builder.ops('TopK', 2, [x, builder.input('k', 'int64', [1])], {}, { name: 'best' });
  const loss = builder.op('ReduceSum', [largest], { keepdims: 0 });
  expect(() => appendGradients(builder, { loss: loss.name, parameters: ['x'] })).toThrow(/best.*TopK/);
});
