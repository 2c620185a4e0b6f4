import { expect, test } from 'vitest';
import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { opRules } from '../../src/autodiff/ops/table.ts';
import { createRandom } from '../../src/core/random.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { sizeOf } from '../../src/onnx/tensors.ts';
import { expectGradientsByCentralDifferences } from './centralDifferences.ts';

const random = createRandom(1, 'gradients');
const float64 = (...shape: number[]): Tensor => ({
  dataType: 'float64',
  shape,
  data: Float64Array.from({ length: sizeOf(shape) }, () => random.normal()),
});
const axes = (list: readonly number[]): Tensor => ({
  dataType: 'int64',
  shape: [list.length],
  data: BigInt64Array.from(list, BigInt),
});

test('a perceptron with values used twice and broadcasting', async () => {
  const feeds = { x: float64(3, 2, 4), w: float64(4, 5), b: float64(5), v: float64(2, 1) };
  const graph = newGraph('perceptron');
  const [x, w, b, v] = Object.entries(feeds).map(([name, { shape }]) => graph.input(name, 'float64', shape));
  const hidden = graph.op('Relu', [graph.add(graph.matMul(x, w), b)]);
  const twice = graph.sub(
    graph.mul(hidden, v),
    graph.div(hidden, graph.add(graph.mul(v, v), graph.scalar(1, 'float64'))),
  );
  const loss = graph.op('ReduceMean', [twice, graph.constant(axes([0, 1, 2]))], { keepdims: 0 });
  await expectGradientsByCentralDifferences(graph, loss.name, ['x', 'w', 'b', 'v'], feeds);
});

test('dimensions that only run time can tell apart: 1 or the other operand’s length', async () => {
  const run = (shape: readonly [number, number]) => {
    const graph = newGraph('symbolic');
    const a = graph.input('a', 'float64', ['rows', 'columns']);
    const b = graph.input('b', 'float64', ['some', 'others']);
    const loss = graph.op('ReduceSum', [graph.mul(a, b)], { keepdims: 0 });
    return expectGradientsByCentralDifferences(graph, loss.name, ['a', 'b'], {
      a: float64(2, 3),
      b: float64(...shape),
    });
  };
  await run([2, 3]);
  await run([1, 3]);
  await run([2, 1]);
  await run([1, 1]);
});

test('what does not reach the loss has no gradient and adds no nodes', () => {
  const graph = newGraph('partial');
  const [used, unused] = ['used', 'unused'].map((name) => graph.input(name, 'float32', [2]));
  graph.op('Relu', [unused]);
  const loss = graph.op('ReduceSum', [used], { keepdims: 0 });
  const before = graph.nodes.length;
  const gradients = appendGradients(graph, { loss: loss.name, parameters: ['used', 'unused'] });
  expect([...gradients.keys()]).toEqual(['used']);
  expect(graph.nodes.slice(before).map(({ op }) => op)).not.toContain('Sign');
});

test('a missing rule names op and node; a wrong count of gradients and a loss that is no scalar are refused', () => {
  const graph = newGraph('faults');
  const x = graph.input('x', 'float32', [2]);
  const squashed = graph.op('Relu', [x], {}, { name: 'squash' });
  const loss = graph.op('ReduceSum', [squashed], { keepdims: 0 });
  const request = { loss: loss.name, parameters: ['x'] };
  expect(() => appendGradients(graph, request, { ...opRules, Relu: undefined })).toThrow(/squash.*Relu/);
  const short = { ...opRules, Relu: { ...opRules.Relu, gradient: () => [] } };
  expect(() => appendGradients(graph, request, short)).toThrow(
    /1 gradients from the rule of Relu.*squash.*got 0/,
  );
  expect(() => appendGradients(graph, { loss: 'squash', parameters: ['x'] })).toThrow(/scalar.*squash/);
});
